package luzhi.report.assessment.whatif;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import luzhi.core.expression.Formula;
import luzhi.core.expression.NoResult;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureReference;
import luzhi.core.measure.RollUp;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Facts;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.KnownMeasures;
import luzhi.report.assessment.source.WantedFigures;

/**
 * What follows from replacing figures: a county's change is added to the regions above it where its measure adds up, and
 * every figure whose formula takes in a changed one is calculated anew, whatever was reported in its place. Breakdowns are
 * left as they are: a change of one part does not change the total.
 */
final class Consequences {

    /** More than any catalogue leads to; formulas cannot run in circles, which their services check. */
    private static final int MOST_STEPS = 100_000;

    private record Use(Measure measure, MeasureReference input) {}

    private final Map<String, Measure> measures;
    private final Map<String, List<Use>> uses;
    private final Map<String, Formula> formulas = new HashMap<>();
    private final Facts facts;
    private final RegionCode evaluated;

    Consequences(KnownMeasures measures, Facts facts, RegionCode evaluated) {
        this.measures = measures.byCode();
        this.uses = uses(this.measures);
        this.facts = facts;
        this.evaluated = evaluated;
    }

    /** The replaced figures and all that follow from them. */
    Map<FigureKey, KnownFigure> of(Map<FigureKey, KnownFigure> replaced) {
        Map<FigureKey, KnownFigure> changed = new LinkedHashMap<>(replaced);
        replaced.forEach((key, figure) -> addUpward(key, figure, replaced, changed));
        Deque<FigureKey> open = new ArrayDeque<>(changed.keySet());
        for (int step = 0; step < MOST_STEPS && !open.isEmpty(); step++) {
            FigureKey key = open.remove();
            for (Use use : uses.getOrDefault(key.measure(), List.of())) {
                follower(use, key).filter(follower -> !replaced.containsKey(follower))
                        .filter(follower -> recalculate(use.measure(), follower, changed)).ifPresent(open::add);
            }
        }
        return changed;
    }

    private void addUpward(FigureKey key, KnownFigure figure, Map<FigureKey, KnownFigure> replaced,
            Map<FigureKey, KnownFigure> changed) {
        Measure measure = measures.get(key.measure());
        BigDecimal before = facts.find("", key).value();
        if (measure == null || measure.rollsUp() != RollUp.SUM || before == null
                || before.compareTo(figure.value()) == 0) {
            return;
        }
        for (RegionCode above : key.region().listAncestors()) {
            FigureKey sum = new FigureKey(above, key.measure(), key.period(), key.dimensions());
            BigDecimal present = value(sum, changed);
            if (evaluated.covers(above) && !replaced.containsKey(sum) && present != null) {
                changed.put(sum, figure(sum, present.add(figure.value()).subtract(before), measure.unit()));
            }
        }
    }

    private BigDecimal value(FigureKey key, Map<FigureKey, KnownFigure> changed) {
        KnownFigure figure = changed.get(key);
        return figure != null ? figure.value() : facts.find("", key).value();
    }

    /** Which figures have to be known to tell what follows from others. */
    static final class Reach {

        private final Map<String, List<Use>> uses;

        Reach(KnownMeasures measures) {
            this.uses = uses(measures.byCode());
        }

        /** Those that are replaced, all that their consequences may be, and what these are calculated from. */
        Set<WantedFigures.Wanted> of(Collection<FigureKey> replaced) {
            Set<WantedFigures.Wanted> reached = new HashSet<>();
            Deque<FigureKey> open = new ArrayDeque<>(replaced);
            for (int step = 0; step < MOST_STEPS && !open.isEmpty(); step++) {
                FigureKey key = open.remove();
                reached.add(wanted(key));
                for (Use use : uses.getOrDefault(key.measure(), List.of())) {
                    follower(use, key).filter(follower -> reached.add(wanted(follower))).ifPresent(follower -> {
                        use.measure().let().values().forEach(input -> reached.add(wanted(inputOf(follower, input))));
                        open.add(follower);
                    });
                }
            }
            return reached;
        }

        private static WantedFigures.Wanted wanted(FigureKey key) {
            return new WantedFigures.Wanted(key.measure(), key.period(), key.dimensions());
        }
    }

    private static Map<String, List<Use>> uses(Map<String, Measure> measures) {
        return measures.values().stream().filter(Measure::isCalculated)
                .flatMap(measure -> measure.let().values().stream().map(input -> new Use(measure, input)))
                .collect(Collectors.groupingBy(use -> use.input().measure()));
    }

    private static FigureKey inputOf(FigureKey key, MeasureReference input) {
        return new FigureKey(key.region(), input.measure(), input.periodFrom(key.period()),
                key.dimensions().and(input.dimensions()));
    }

    /** The figure whose formula takes in this one. */
    private static Optional<FigureKey> follower(Use use, FigureKey input) {
        return input.dimensions().without(use.input().dimensions())
                .filter(rest -> use.measure().dimensions().containsAll(rest.byName().keySet()))
                .filter(rest -> use.input().periodFrom(use.input().presentFor(input.period())).equals(input.period()))
                .map(rest -> new FigureKey(input.region(), use.measure().code(),
                        use.input().presentFor(input.period()), rest));
    }

    /** @return whether that changed anything */
    private boolean recalculate(Measure measure, FigureKey key, Map<FigureKey, KnownFigure> changed) {
        Map<String, BigDecimal> inputs = new HashMap<>();
        for (Map.Entry<String, MeasureReference> named : measure.let().entrySet()) {
            BigDecimal value = value(inputOf(key, named.getValue()), changed);
            if (value == null) {
                return false;
            }
            inputs.put(named.getKey(), value);
        }
        try {
            BigDecimal result = formulas.computeIfAbsent(measure.calculated(), Formula::parse).calculate(inputs);
            BigDecimal present = value(key, changed);
            if (present != null && present.compareTo(result) == 0) {
                return false;
            }
            changed.put(key, figure(key, result, measure.unit()));
            return true;
        } catch (NoResult none) {
            return false;
        }
    }

    private static KnownFigure figure(FigureKey key, BigDecimal value, String unit) {
        return new KnownFigure(key.measure(), key.dimensions(), key.region(), key.period(), value, null, unit, null,
                null);
    }
}
