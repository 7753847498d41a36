package luzhi.report.assessment.evaluation;

import java.util.List;

/** A criterion cannot be judged, for these reasons. */
public final class Undecided extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    Undecided(List<Reason> reasons) {
        super(reasons.toString());
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
