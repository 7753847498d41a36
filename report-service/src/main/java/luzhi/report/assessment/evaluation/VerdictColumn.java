package luzhi.report.assessment.evaluation;

import luzhi.kernel.revision.CodeColumn;

/** A verdict as a column keeps it. */
public final class VerdictColumn extends CodeColumn<Verdict> {

    public VerdictColumn() {
        super(Verdict.class);
    }
}
