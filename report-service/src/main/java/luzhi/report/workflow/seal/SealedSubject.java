package luzhi.report.workflow.seal;

import java.time.LocalDate;
import java.util.Objects;

import luzhi.report.assessment.evaluation.Evaluation;

/** Which evaluation is sealed: of whom, by the rules of which year, as of which day. */
record SealedSubject(int cycle, SealedRegion region, LocalDate asOf) {

    SealedSubject {
        Objects.requireNonNull(region);
        Objects.requireNonNull(asOf);
    }

    static SealedSubject of(Evaluation evaluation) {
        return new SealedSubject(evaluation.cycle().year(), SealedRegion.of(evaluation.region()), evaluation.asOf());
    }
}
