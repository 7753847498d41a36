package luzhi.report.workflow.submission;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Faults;
import luzhi.report.assessment.evaluation.Evaluation;

/** Asks every {@link ReadinessCheck} there is. */
@ApplicationScoped
class Readiness {

    private final Instance<ReadinessCheck> checks;

    Readiness(Instance<ReadinessCheck> checks) {
        this.checks = checks;
    }

    /** All that is found, those of a kind together. */
    List<Concern> concerns(Evaluation evaluation) {
        return checks.stream().flatMap(check -> check.concerns(evaluation).stream())
                .sorted(Comparator.comparing(Concern::code)).toList();
    }

    /** @throws Conflict with everything that keeps the evaluation from being submitted */
    void require(Evaluation evaluation) {
        Faults faults = new Faults();
        concerns(evaluation).stream().filter(Concern::blocking).map(Concern::fault).forEach(faults::add);
        faults.throwIfAnyConflicting();
    }
}
