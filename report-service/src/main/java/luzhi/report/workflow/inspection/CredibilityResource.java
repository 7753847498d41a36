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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    @Operation(operationId = "listCredibility", summary = "List the credibility of self-evaluations", description = """
            自评可信度 of every year, by region and year: computed by the formula of the cycle when an evaluation is accepted, \
            and again when an inspector changes a verdict after that. Name a region with `region`, those below one with `within`.""")
    @APIResponse(responseCode = "200", description = "The present entries", content = @Content(schema = @Schema(implementation = Credibilities.class), examples = @ExampleObject(name = "One year of a city", value = """
            {"credibility": [{"cycle": 2020, "region": "620700", "agreed": 57, "overstated": 2, "understated": 1, \
            "inspected": 60, "value": 95, "formula": "100 * agreed / inspected", "seal": 3, "revision": 2, \
            "recordedAt": "2020-12-03T09:30:00+08:00", "recordedBy": "province"}]}""")))
    public Response list(
            @RestQuery @Parameter(description = "A region itself", example = "620700") String region,
            @RestQuery @Parameter(description = "Every region below this one") String within,
            @RestQuery @Parameter(description = "Entries a page, 1 to 10000, default 1000", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
            @Context UriInfo uri) {
        PageWanted<EvaluationKey> page = PageWanted.read(limit, Pages.DEFAULT_LIMIT, after, List.of("", "0"),
                key -> new EvaluationKey(Integer.parseInt(key.get(1)), key.get(0)));
        return page.answer(service.list(CredibilityQuery.of(region, within, page)), Credibilities::new,
                last -> Cursor.encode(last.region().text(), String.valueOf(last.cycle())), uri);
    }
}
