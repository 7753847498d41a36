package luzhi.report.assessment.discrepancy;

import java.util.List;
import java.util.function.Predicate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.language.RequestLanguage;
import luzhi.relations.Check;
import luzhi.relations.FindingWords;
import luzhi.relations.Outcome;
import luzhi.report.assessment.cycle.EvaluationPath;
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
    public CheckList list(@BeanParam EvaluationPath at,
            @RestQuery Outcome outcome) {
        DiscrepancyService.Checked checked = discrepancies.listChecks(at.cycle(), at.region(), wanted(outcome));
        FindingWords words = discrepancies.words(language.get());
        return new CheckList(
                checked.checks().stream().map(check -> CheckView.of(check, checked.listed(), words)).toList(),
                checked.sources());
    }

    private static Predicate<Check> wanted(Outcome outcome) {
        return check -> outcome == null || check.outcome() == outcome;
    }
}
