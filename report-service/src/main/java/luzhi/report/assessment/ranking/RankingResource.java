package luzhi.report.assessment.ranking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionLevel;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.language.RequestLanguage;
import luzhi.report.assessment.evaluation.AsOf;
import luzhi.report.assessment.evaluation.VerdictWords;

/** The view over many regions over HTTP. */
@Path("/v1/evaluations/{cycle}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evaluations", description = "评价：a verdict on every criterion, with what it rests on")
public class RankingResource {

    private static final String EXAMPLE = """
            {"cycle": 2020, "rulesVersion": 1, "rulesRegion": "100000", "within": "620000", "asOf": "2020-10-31", "regions": [{"region": "620700", "name": "张掖市", \
            "level": "prefecture", "rank": 1, "of": 14, "completedTasks": 13, "totalTasks": 14, \
            "tasks": {"9": "completed", "10": "in-progress"}, "criteria": {"met": 110, "in-progress": 4}, \
            "enrolment": 182019, "similar": {"regions": 6, "rank": 1, "medianCompletedTasks": 11.5}}], \
            "sources": [{"service": "finance", "status": "available", "fetchedAt": "2020-10-31T09:30:00+08:00"}]}""";

    private final RankingService rankings;
    private final RequestLanguage language;

    RankingResource(RankingService rankings, RequestLanguage language) {
        this.rankings = rankings;
        this.language = language;
    }

    @GET
    @Admitted(value = "ranking", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "rankRegions", summary = "Evaluate all regions below one", description = """
            A line a region, larger regions first and within a level the best first: by completed tasks, then by criteria \
            met. Each is compared with similar regions, and with the cycle of the year before if there is one. All are judged by one \
            version, that which judges the region they lie within: below the country by the national one, also those of provinces \
            that have their own, for places by different rules could not be compared. Every service \
            is asked once, however many regions there are.""")
    @APIResponse(responseCode = "200", description = "The regions in order", content = @Content(schema = @Schema(implementation = RankingView.class), examples = @ExampleObject(name = "One city of a province", value = EXAMPLE)))
    public RankingView rank(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestQuery @Parameter(description = "The region below which all are ranked, by its GB/T 2260 code", required = true, example = "620000") String within,
            @RestQuery @Parameter(description = "Only regions of this level", schema = @Schema(implementation = RegionLevel.class)) String level,
            @RestQuery @Parameter(description = AsOf.DESCRIPTION, schema = @Schema(type = SchemaType.STRING, format = "date")) String asOf) {
        RankingService.Ranking ranking = rankings.rank(cycle, new RegionCode(within), AsOf.parse(asOf), level(level));
        return new RankingView(cycle, ranking.rules().version(), ranking.rules().region(), new RegionCode(within),
                ranking.asOf(),
                VerdictWords.notice(ranking.sources(), language.get()),
                ranking.places().stream().map(RankingView.Line::of).toList(), ranking.sources());
    }

    private static RegionLevel level(String text) {
        Faults faults = new Faults();
        RegionLevel level = text == null ? null : faults.parsed("level", text, RegionLevel::of, "unknown-level");
        faults.throwIfAny();
        return level;
    }
}
