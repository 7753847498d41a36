package luzhi.report.workflow.inspection;

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

import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Cursor;
import luzhi.kernel.http.PageWanted;
import luzhi.kernel.http.Pages;
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
            @RestQuery String region,
            @RestQuery String within,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery String after,
            @Context UriInfo uri) {
        PageWanted<EvaluationKey> page = PageWanted.read(limit, Pages.DEFAULT_LIMIT, after, List.of("", "0"),
                key -> new EvaluationKey(Integer.parseInt(key.get(1)), key.get(0)));
        return page.answer(service.list(CredibilityQuery.of(region, within, page)), Credibilities::new,
                last -> Cursor.encode(last.region().text(), String.valueOf(last.cycle())), uri);
    }
}
