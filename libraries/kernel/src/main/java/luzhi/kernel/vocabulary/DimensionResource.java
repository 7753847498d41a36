package luzhi.kernel.vocabulary;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.core.measure.Dimension;
import luzhi.core.measure.MeasureCatalog;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;

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
            @BeanParam PageParameters pages) {
        PageWanted<String> page = pages.wanted(List.of(""), key -> key.get(0));
        return pages.answer(page, List.copyOf(catalogue.listDimensionsAfter(page.behind())), DimensionPage::new,
                last -> Cursor.encode(last.code()));
    }
}
