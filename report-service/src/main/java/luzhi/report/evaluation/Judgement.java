package luzhi.report.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import luzhi.kernel.region.Region;

/**
 * The verdict on one criterion for one region, and what it rests on.
 *
 * @param value what was judged, target what it was compared with; null where there was nothing to compare
 * @param gap the smallest change of the value that meets the criterion, above zero; null unless the rule is not kept
 * @param deadline the day until which an open rule is in progress; null where none was granted
 * @param because why, a reason each
 * @param counties the verdicts for each county, where the criterion is about each
 */
record Judgement(Verdict verdict, BigDecimal value, BigDecimal target, BigDecimal gap, LocalDate deadline,
        List<Reason> because, List<OfCounty> counties) {

    /** The verdict for one county. */
    record OfCounty(Region county, Judgement judgement) {}

    Judgement {
        because = List.copyOf(because);
        counties = List.copyOf(counties);
    }

    static Judgement plain(Verdict verdict, LocalDate deadline, Reason because) {
        return new Judgement(verdict, null, null, null, deadline, List.of(because), List.of());
    }

    static Judgement undecided(Undecided why) {
        return new Judgement(Verdict.NOT_EVALUABLE, null, null, null, null, why.reasons(), List.of());
    }
}
