package luzhi.kernel.vocabulary;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.measure.Dimension;
import luzhi.core.measure.MeasureCatalog;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.http.Cursor;
import luzhi.kernel.http.PageWanted;
import luzhi.kernel.http.Pages;

/** The dimensions by which this service breaks measures down, with the titles of their values. */
@Path("/v1/dimensions")
@Tag(name = "Measures", description = "指标：what can be stated here, in which unit, along which dimensions")
public class DimensionResource {

    private final MeasureCatalog catalogue;

    DimensionResource(MeasureCatalog catalogue) {
        this.catalogue = catalogue;
    }

    /** Some dimensions; a header {@code Link: rel="next"} leads to further ones. */
    @Schema(name = "DimensionList")
    public record DimensionPage(List<Dimension> dimensions) {}

    @GET
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(DimensionPage.class)
    public Response list(
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery String after,
            @Context UriInfo uri) {
        PageWanted<String> page = PageWanted.read(limit, Pages.DEFAULT_LIMIT, after, List.of(""), key -> key.get(0));
        return page.answer(List.copyOf(catalogue.listDimensionsAfter(page.behind())), DimensionPage::new,
                last -> Cursor.encode(last.code()), uri);
    }
}
