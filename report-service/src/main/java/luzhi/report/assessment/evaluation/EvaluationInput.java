package luzhi.report.assessment.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import luzhi.core.region.Region;
import luzhi.report.assessment.cycle.Threshold;
import luzhi.report.assessment.declaration.DeclarationView;

/**
 * All that a region is judged by as of a day. The same input always gives the same verdicts.
 *
 * @param counties those below the region on that day; none where it is one itself
 * @param declarations those of the region and of all below it
 * @param thresholds by id
 */
public record EvaluationInput(Rules rules, Region region, LocalDate asOf, List<Region> counties, Facts facts,
        List<DeclarationView> declarations, Map<String, Threshold> thresholds) {

    public EvaluationInput {
        counties = List.copyOf(counties);
        declarations = List.copyOf(declarations);
        thresholds = Map.copyOf(thresholds);
    }

    /** A verdict on every criterion, task by task. */
    public List<Evaluation.OfTask> judge() {
        Judge judge = new Judge(this);
        return rules.tasks().stream().map(task -> new Evaluation.OfTask(task.task(), task.rules().stream()
                .map(rule -> new Evaluation.OfCriterion(rule.criterion(), judge.judge(rule))).toList())).toList();
    }

    public EvaluationInput with(Rules otherRules) {
        return new EvaluationInput(otherRules, region, asOf, counties, facts, declarations, thresholds);
    }

    public EvaluationInput with(Facts otherFacts) {
        return new EvaluationInput(rules, region, asOf, counties, otherFacts, declarations, thresholds);
    }

    public EvaluationInput withThresholds(Map<String, Threshold> otherThresholds) {
        return new EvaluationInput(rules, region, asOf, counties, facts, declarations, otherThresholds);
    }
}
