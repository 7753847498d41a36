package luzhi.report.cockpit.task;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import luzhi.report.assessment.declaration.DeclarationView;
import luzhi.report.assessment.evaluation.FactView;
import luzhi.report.assessment.evaluation.PrintedValues;
import luzhi.report.assessment.evaluation.VerdictWords;
import luzhi.report.assessment.trace.TraceView;
import luzhi.report.cockpit.measure.TracedFigure;

/**
 * A criterion with all that its verdict rests on.
 *
 * @param task the number of the task that it belongs to
 * @param unexplained how many figures are not explained down to what was recorded
 */
record ExplainedCriterion(TraceView trace, String task, Judged judged, int unexplained) {

    /**
     * The verdict on one region.
     *
     * @param calculation what was compared, in words and with values; null where counties are judged one by one
     */
    record Judged(TraceView.Branch branch, PrintedValues printed, TraceView.@Nullable Expression calculation,
            List<Named> names, List<DeclarationView> declarations, List<Judged> counties) {}

    /**
     * What a name of the criterion stood for.
     *
     * @param figure where it comes from; null where it is no figure, or is not explained
     */
    record Named(String title, FactView fact, @Nullable TracedFigure figure, boolean ofPreviousYear) {}

    static ExplainedCriterion of(TraceView trace, VerdictWords words) {
        return new ExplainedCriterion(trace, trace.criterion().split("\\.")[0], judged(trace.verdict(), words),
                trace.untraced());
    }

    private static Judged judged(TraceView.Branch branch, VerdictWords words) {
        List<Named> names = new ArrayList<>();
        branch.names().forEach(leaf -> names.add(named(leaf, words, false)));
        branch.namesOfPreviousYear().forEach(leaf -> names.add(named(leaf, words, true)));
        return new Judged(branch,
                PrintedValues.of(branch.value(), branch.target(), branch.gap(), branch.unit(),
                        words.language()),
                branch.expression(), names, branch.declarations(),
                branch.counties().stream().map(county -> judged(county, words)).toList());
    }

    private static Named named(TraceView.Leaf leaf, VerdictWords words, boolean ofPreviousYear) {
        return new Named(leaf.title(), leaf.fact(),
                leaf.trace() == null ? null : TracedFigure.of(leaf.trace(), words), ofPreviousYear);
    }
}
