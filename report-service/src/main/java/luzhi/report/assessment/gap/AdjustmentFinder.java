package luzhi.report.assessment.gap;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import luzhi.core.expression.Formula;
import luzhi.core.expression.Term;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Measure;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Comparison;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Input;
import luzhi.report.assessment.cycle.Remedy;
import luzhi.report.assessment.evaluation.Bindings;
import luzhi.report.assessment.evaluation.EvaluationInput;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Rule;
import luzhi.report.assessment.source.KnownMeasures;

/**
 * Finds the figure by which a broken rule could be kept, and how far it has to move: the one that the criterion's remedy
 * names, or the judged figure itself where the rule judges a figure as it is.
 */
final class AdjustmentFinder {

    private final EvaluationInput input;
    private final KnownMeasures measures;

    AdjustmentFinder(EvaluationInput input, KnownMeasures measures) {
        this.input = input;
        this.measures = measures;
    }

    /** Nothing where the rule is kept, or no figure alone would do, or what one is counted in is not known now. */
    Optional<Adjustment> find(Rule rule, RegionCode region, Judgement judgement) {
        if (!judgement.isOpen() || judgement.target() == null) {
            return Optional.empty();
        }
        return lever(rule).flatMap(remedy -> pull(rule, remedy, region, judgement));
    }

    private static Optional<Remedy> lever(Rule rule) {
        Criterion criterion = rule.criterion();
        if (criterion.remedy() != null) {
            return Optional.of(criterion.remedy());
        }
        return rule.value().term() instanceof Term.Name judged
                && criterion.let().get(judged.name()) instanceof Input.OfFigure
                        ? Optional.of(new Remedy(judged.name(), Map.of(), null))
                        : Optional.empty();
    }

    private Optional<Adjustment> pull(Rule rule, Remedy remedy, RegionCode region, Judgement judgement) {
        Criterion criterion = rule.criterion();
        Map<String, Input> let = new LinkedHashMap<>(criterion.let());
        let.putAll(remedy.let());
        if (!(let.get(remedy.change()) instanceof Input.OfFigure figure)) {
            return Optional.empty();
        }
        Period period = criterion.periodIn(input.rules().cycle().year());
        FigureKey key = new FigureKey(region, figure.reference().measure(), figure.reference().periodFrom(period),
                figure.reference().dimensions());
        Optional<Measure> measure = measures.find(key.measure());
        Optional<Unit> unit = measure.map(Measure::unit).flatMap(Vocabularies::findUnit);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Map<String, BigDecimal> values = new HashMap<>(
                new Bindings(let, region, period, input).values());
        Formula value = remedy.value() == null ? rule.value() : Formula.parse(remedy.value());
        // the year before stays as it was
        Formula target = criterion.comparison() == Comparison.NOT_BELOW_PREVIOUS_YEAR
                ? Formula.ofNumber(judgement.target())
                : rule.target();
        return new AdjustableFigure(value, target, criterion.comparison(), remedy.change(), unit.get().decimals())
                .nearest(values)
                .map(nearest -> new Adjustment(key, measure.get(), values.get(remedy.change()), nearest));
    }
}
