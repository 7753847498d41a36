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

import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;

/** The measures that this service owns. */
@Path("/v1/measures")
@Tag(name = "Measures", description = "指标：what can be stated here, in which unit, along which dimensions")
public class MeasureResource {

    private final MeasureCatalog catalogue;

    MeasureResource(MeasureCatalog catalogue) {
        this.catalogue = catalogue;
    }

    /** Some measures; a header {@code Link: rel="next"} leads to further ones. */
    @Schema(name = "MeasureList")
    public record MeasurePage(List<Measure> measures) {}

    @GET
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(MeasurePage.class)
    public Response list(
            @BeanParam PageParameters pages) {
        PageWanted<String> page = pages.wanted(List.of(""), key -> key.get(0));
        return pages.answer(page, List.copyOf(catalogue.listAfter(page.behind())), MeasurePage::new,
                last -> Cursor.encode(last.code()));
    }
}
