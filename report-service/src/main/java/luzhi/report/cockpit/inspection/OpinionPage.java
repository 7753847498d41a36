package luzhi.report.cockpit.inspection;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.TemplateInstance;

import luzhi.kernel.problem.Problem;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.workflow.inspection.InspectionComparison.Line;

/**
 * Where an inspector says what he found on one criterion.
 *
 * @param typed what is in the form: what was said last, or was just tried
 * @param problem why that was not taken; null unless it was just tried
 */
record OpinionPage(PageFrame frame, Line line, List<Verdict> verdicts, Typed typed, @Nullable Problem problem)
        implements
            TemplateInstance {

    /**
     * What is in the form.
     *
     * @param revision of the opinion that it takes the place of; null for a first one
     */
    record Typed(@Nullable String verdict, @Nullable String opinion, @Nullable String evidence,
            @Nullable Integer revision) {

        static Typed last(Line line) {
            return line.inspection() == null
                    ? new Typed(null, null, null, null)
                    : new Typed(line.inspection().verdict().code(), line.inspection().opinion(),
                            line.inspection().evidence(), line.inspection().revision());
        }
    }
}
