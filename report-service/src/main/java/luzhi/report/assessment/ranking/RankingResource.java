package luzhi.report.assessment.ranking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

    private final RankingService rankings;
    private final RequestLanguage language;

    RankingResource(RankingService rankings, RequestLanguage language) {
        this.rankings = rankings;
        this.language = language;
    }

    @GET
    @Admitted(value = "ranking", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public RankingView rank(@RestPath int cycle,
            @RestQuery String within,
            @RestQuery @Parameter(schema = @Schema(implementation = RegionLevel.class)) String level,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) String asOf) {
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
