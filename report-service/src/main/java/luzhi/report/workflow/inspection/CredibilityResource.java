package luzhi.report.workflow.inspection;

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
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;
import luzhi.report.assessment.cycle.EvaluationKey;

/** Credibility over HTTP. */
@Path("/v1/credibility")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Inspection")
public class CredibilityResource {

    private final CredibilityService service;

    CredibilityResource(CredibilityService service) {
        this.service = service;
    }

    /** One entry a region and year. */
    @Schema(name = "Credibilities")
    public record Credibilities(List<CredibilityView> credibility) {}

    @GET
    @Admitted(value = "ranking", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(Credibilities.class)
    public Response list(
            @RestQuery RegionCode region,
            @RestQuery RegionCode within,
            @BeanParam PageParameters pages) {
        PageWanted<EvaluationKey> page = pages.wanted(List.of("", "0"),
                key -> new EvaluationKey(Integer.parseInt(key.get(1)), key.get(0)));
        return pages.answer(page, service.list(CredibilityQuery.of(region, within, page)), Credibilities::new,
                last -> Cursor.encode(last.region().text(), String.valueOf(last.cycle())));
    }
}
