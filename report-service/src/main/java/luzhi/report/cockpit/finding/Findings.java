package luzhi.report.cockpit.finding;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import luzhi.kernel.problem.Problem;
import luzhi.report.assessment.discrepancy.AnswerKind;
import luzhi.report.assessment.discrepancy.DiscrepancyView;

/**
 * What contradicts one another.
 *
 * @param kinds what the viewer may answer; nothing where it is not his to answer, or the evaluation is closed to changes
 * @param attempt an answer that was not taken; null unless one was just tried
 */
record Findings(List<DiscrepancyView> all, List<AnswerKind> kinds, @Nullable Attempt attempt) {

    private static final int SHOWN = 200;

    /**
     * An answer that was not taken.
     *
     * @param finding that it was an answer to, {@code kind} and {@code explanation} as they were typed
     */
    record Attempt(String finding, String kind, String explanation, Problem problem) {}

    /** Those that wait for an answer come first, and of these the worst; of a whole province the first of them. */
    public List<DiscrepancyView> inOrder() {
        return all.stream().sorted(Comparator.comparing((DiscrepancyView found) -> !isWaiting(found))
                .thenComparing(DiscrepancyView::severity)).limit(SHOWN).toList();
    }

    /** How many are not shown: they are on the pages of the regions below. */
    public int further() {
        return Math.max(0, all.size() - SHOWN);
    }

    /** How many nobody has answered as the figures are now. */
    public long waiting() {
        return all.stream().filter(Findings::isWaiting).count();
    }

    private static boolean isWaiting(DiscrepancyView found) {
        return found.answer() == null || Boolean.TRUE.equals(found.answer().outdated());
    }

    /** The answer to that finding that was just tried and not taken; null if none was. */
    public @Nullable Attempt attemptAt(DiscrepancyView found) {
        return attempt != null && attempt.finding().equals(found.id()) ? attempt : null;
    }
}
