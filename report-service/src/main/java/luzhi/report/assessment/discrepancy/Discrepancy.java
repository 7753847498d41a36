package luzhi.report.assessment.discrepancy;

import java.util.Collection;

import org.jspecify.annotations.Nullable;

import luzhi.core.PlainJava;
import luzhi.core.figure.FigureKey;
import luzhi.relations.Finding;
import luzhi.relations.Severity;

/**
 * A finding that can be answered, with what was answered.
 *
 * @param id the same for the same figure and relation, in every evaluation
 * @param answer null if nobody answered
 */
@PlainJava
public record Discrepancy(String id, Finding finding, @Nullable AnswerView answer) {

    static Discrepancy of(Finding finding, AnswerView answer) {
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
