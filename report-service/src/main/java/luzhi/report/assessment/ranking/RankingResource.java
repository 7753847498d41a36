package luzhi.report.assessment.ranking;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionLevel;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.language.RequestLanguage;

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
            @RestQuery @Parameter(required = true) RegionCode within,
            @RestQuery RegionLevel level,
            @RestQuery LocalDate asOf) {
        return RankingView.of(rankings.rank(cycle, within, asOf, level), within, language.get());
    }
}
