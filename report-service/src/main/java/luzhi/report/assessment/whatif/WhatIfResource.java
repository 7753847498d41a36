package luzhi.report.assessment.whatif;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Idempotency;
import luzhi.report.assessment.evaluation.AsOf;

/** What-if questions over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/what-if")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations", description = "评价：a verdict on every criterion, with what it rests on")
public class WhatIfResource {

    private final WhatIfService whatIf;

    WhatIfResource(WhatIfService whatIf) {
        this.whatIf = whatIf;
    }

    @POST
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Extension(name = Idempotency.REPEATABLE, value = "true", parseValue = true)
    @Operation(operationId = "askWhatIf", summary = "Judge with assumed figures and thresholds (what-if)", description = """
            Judges the region with some figures or bounds replaced and answers only what comes out differently. A county's \
            change is added to the regions above it where its measure adds up; figures that are calculated from changed ones \
            are calculated anew; a change of one breakdown leaves the total as it is. Nothing is stored.""")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = Assumptions.Body.class), examples = @ExampleObject(name = "Three dropouts, and five allowed", value = """
            {"figures": [{"measure": "governance.school-age-dropouts", "region": "620700", "period": "2020", \
            "dimensions": {}, "value": 3}], "thresholds": [{"criterion": "9.10", "value": 4}]}""")))
    @APIResponse(responseCode = "200", description = "What would change", content = @Content(schema = @Schema(implementation = WhatIfView.class), examples = @ExampleObject(name = "A rule that would be broken", value = """
            {"cycle": 2020, "region": "620700", "asOf": "2020-10-31", "changes": [{"task": 8, "criterion": "8.1", \
            "region": "620700", "regionName": "张掖市", "before": {"verdict": "met", "value": 0, "target": 0}, \
            "after": {"verdict": "not-met", "value": 3, "target": 0, "gap": 3}}], \
            "tasks": [{"task": 8, "before": "completed", "after": "not-completed"}], "recalculated": [], \
            "completedTasks": 12, "completedTasksBefore": 13, \
            "sources": [{"service": "finance", "status": "available", "fetchedAt": "2020-10-31T09:30:00+08:00"}]}""")))
    public WhatIfView ask(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestQuery @Parameter(description = AsOf.DESCRIPTION, schema = @Schema(type = SchemaType.STRING, format = "date")) String asOf,
            @Parameter(hidden = true) byte[] body) {
        LocalDate day = AsOf.parse(asOf);
        return whatIf.answer(cycle, new RegionCode(region), day, Assumptions.read(body));
    }
}
