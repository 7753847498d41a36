package luzhi.report.workflow.seal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Verdict;

/**
 * What a judgement came to, without what it rests on.
 *
 * @param value what was judged, target what it was compared with, gap what is missing; null where nothing was compared
 * @param deadline until when an open rule is in progress; null where no time was granted
 */
@Schema(name = "SealedOutcome")
public record Outcome(Verdict verdict, @Nullable BigDecimal value, @Nullable BigDecimal target,
        @Nullable BigDecimal gap,
        @Nullable LocalDate deadline) {

    static Outcome of(Judgement judgement) {
        return new Outcome(judgement.verdict(), judgement.value(), judgement.target(), judgement.gap(),
                judgement.deadline());
    }

    /** Whether both say the same; 6.9 and 6.90 are the same. */
    boolean agreesWith(Outcome other) {
        return other != null && verdict == other.verdict && Decimals.areSame(value, other.value)
                && Decimals.areSame(target, other.target) && Decimals.areSame(gap, other.gap)
                && Objects.equals(deadline, other.deadline);
    }
}
