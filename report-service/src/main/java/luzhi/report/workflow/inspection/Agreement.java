package luzhi.report.workflow.inspection;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;
import luzhi.report.assessment.evaluation.Verdict;

/** How what a region says of itself on a criterion stands to what its inspector found. */
public enum Agreement implements Titled {
    /** Both come to the same for the task. */
    AGREED("一致", "agreed"),
    /** The region says better of itself than the inspector found. */
    OVERSTATED("自评偏高", "overstated"),
    /** The region says worse of itself than the inspector found. */
    UNDERSTATED("自评偏低", "understated");

    private final Title title;

    Agreement(String zh, String en) {
        this.title = new Title(zh, en);
    }

    /** From the worst for a task to the best: to be met is as good as not to apply, and both are better than not to know. */
    private static final List<List<Verdict>> RANKS = List.of(List.of(Verdict.NOT_MET), List.of(Verdict.NOT_EVALUABLE),
            List.of(Verdict.IN_PROGRESS), List.of(Verdict.MET, Verdict.NOT_APPLICABLE));

    @Override
    public Title title() {
        return title;
    }

    static Agreement of(Verdict self, Verdict inspected) {
        int difference = rank(self) - rank(inspected);
        if (difference == 0) {
            return AGREED;
        }
        return difference > 0 ? OVERSTATED : UNDERSTATED;
    }

    private static int rank(Verdict verdict) {
        int rank = 0;
        while (!RANKS.get(rank).contains(verdict)) {
            rank++;
        }
        return rank;
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
