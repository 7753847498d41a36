package luzhi.report.discrepancy;

import java.util.Collection;

import luzhi.kernel.figure.FigureKey;
import luzhi.report.consistency.Finding;
import luzhi.report.consistency.Severity;

/**
 * A finding that can be answered, with what was answered.
 *
 * @param id the same for the same figure and relation, in every evaluation
 * @param answer null if nobody answered
 */
public record Discrepancy(String id, Finding finding, Answer answer) {

    static Discrepancy of(Finding finding, Answer answer) {
        return new Discrepancy(DiscrepancyId.of(finding), finding,
                answer == null ? null : answer.heldAgainst(finding));
    }

    /** Whether somebody answered to the values of now. */
    public boolean hasPresentAnswer() {
        return answer != null && !answer.outdated();
    }

    /** Whether figures cannot all be right, and nobody has said anything to it as they are now. */
    public boolean isUnansweredError() {
        return finding.severity() == Severity.ERROR && !hasPresentAnswer();
    }

    /** Whether one of these figures is involved. */
    public boolean touches(Collection<FigureKey> figures) {
        return finding.figures().stream().anyMatch(one -> figures.contains(one.key()));
    }
}
