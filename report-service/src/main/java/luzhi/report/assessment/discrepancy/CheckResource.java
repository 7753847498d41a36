package luzhi.report.assessment.discrepancy;

import java.util.List;
import java.util.function.Predicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.language.RequestLanguage;
import luzhi.relations.Check;
import luzhi.relations.FindingWords;
import luzhi.relations.Outcome;
import luzhi.report.assessment.source.SourceState;

/** What was checked, over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Discrepancies")
public class CheckResource {

    private final DiscrepancyService discrepancies;
    private final RequestLanguage language;

    CheckResource(DiscrepancyService discrepancies, RequestLanguage language) {
        this.discrepancies = discrepancies;
        this.language = language;
    }

    /** What became of each relation, and of asking each service for the figures. */
    @Schema(name = "RelationChecks")
    public record CheckList(List<CheckView> checks, List<SourceState> sources) {}

    @GET
    @Admitted(value = "evaluation", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public CheckList list(@RestPath int cycle,
            @RestPath String region,
            @RestQuery @Parameter(schema = @Schema(implementation = Outcome.class)) String outcome) {
        DiscrepancyService.Checked checked = discrepancies.listChecks(cycle, new RegionCode(region), wanted(outcome));
        FindingWords words = discrepancies.words(language.get());
        return new CheckList(
                checked.checks().stream().map(check -> CheckView.of(check, checked.listed(), words)).toList(),
                checked.sources());
    }

    private static Predicate<Check> wanted(String outcome) {
        if (outcome == null) {
            return check -> true;
        }
        Faults faults = new Faults();
        Outcome wanted = faults.parsed("outcome", outcome, Outcome::of, "unknown-outcome");
        faults.throwIfAny();
        return check -> check.outcome() == wanted;
    }
}
