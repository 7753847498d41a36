package luzhi.kernel.figure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import luzhi.kernel.counting.Count;
import luzhi.kernel.expression.Formula;
import luzhi.kernel.expression.NoResult;
import luzhi.kernel.measure.Dimensions;
import luzhi.kernel.measure.Measure;
import luzhi.kernel.measure.MeasureCatalogue;
import luzhi.kernel.measure.MeasureReference;
import luzhi.kernel.period.Period;
import luzhi.kernel.region.RegionCode;

/**
 * Derives every figure that the registers and the reported figures of one region give. A figure whose inputs are not all
 * there, or whose divisor is zero, is not calculated: nothing is assumed in its place.
 *
 * <p>Of each input the best is taken: what complete registers give, else what was reported, else what follows from others.
 */
final class Calculation {

    private final MeasureCatalogue catalogue;
    private final Map<String, Formula> formulas;

    Calculation(MeasureCatalogue catalogue) {
        this.catalogue = catalogue;
        this.formulas = catalogue.listInOrderOfCalculation().stream()
                .collect(Collectors.toUnmodifiableMap(Measure::code, measure -> Formula.parse(measure.calculated())));
    }

    /**
     * A derived figure.
     *
     * @param complete whether nothing but complete registers is behind it
     */
    record Derived(Figure figure, boolean complete) {}

    /** The derived figures of a region. */
    SortedMap<FigureKey, Derived> derive(RegionCode region, Collection<Figure> reported, Collection<Count> counts) {
        Inputs inputs = new Inputs();
        SortedMap<FigureKey, Derived> derived = new TreeMap<>();
        reported.stream().filter(Figure::hasValue).forEach(figure -> inputs.add(figure.key(), figure.value(), false));
        for (Count count : counts) {
            FigureKey key = new FigureKey(region, count.measure(), count.period(), count.dimensions());
            String unit = catalogue.find(count.measure()).orElseThrow().unit();
            derived.put(key, new Derived(Figure.derived(key, count.value(), unit), count.complete()));
            inputs.add(key, count.value(), count.complete());
        }
        for (Measure measure : catalogue.listInOrderOfCalculation()) {
            for (FigureKey key : candidates(region, measure, inputs)) {
                calculate(measure, key, inputs).ifPresent(each -> {
                    derived.put(key, each);
                    inputs.add(key, each.figure().value(), each.complete());
                });
            }
        }
        return derived;
    }

    /** What formulas may use, the best of each. */
    private static final class Inputs {

        private record Input(BigDecimal value, boolean complete) {}

        private final Map<String, Map<FigureKey, Input>> byMeasure = new HashMap<>();

        void add(FigureKey key, BigDecimal value, boolean complete) {
            byMeasure.computeIfAbsent(key.measure(), measure -> new HashMap<>()).merge(key, new Input(value, complete),
                    (present, other) -> other.complete() && !present.complete() ? other : present);
        }

        Map<FigureKey, Input> of(String measure) {
            return byMeasure.getOrDefault(measure, Map.of());
        }
    }

    /** The figures whose first input is known: since every input is needed, there can be no others. */
    private SortedSet<FigureKey> candidates(RegionCode region, Measure measure, Inputs inputs) {
        MeasureReference input = measure.let().get(measure.let().firstKey());
        SortedSet<FigureKey> keys = new TreeSet<>();
        for (FigureKey found : inputs.of(input.measure()).keySet()) {
            found.dimensions().without(input.dimensions())
                    .filter(rest -> measure.dimensions().containsAll(rest.byName().keySet()))
                    .map(rest -> new FigureKey(region, measure.code(), input.presentFor(found.period()), rest))
                    .filter(key -> key.period().canBeStated())
                    .ifPresent(keys::add);
        }
        return keys;
    }

    private Optional<Derived> calculate(Measure measure, FigureKey key, Inputs inputs) {
        Map<String, BigDecimal> values = new HashMap<>();
        boolean complete = true;
        for (Map.Entry<String, MeasureReference> named : measure.let().entrySet()) {
            Inputs.Input input = inputs.of(named.getValue().measure()).get(inputOf(key, named.getValue()));
            if (input == null) {
                return Optional.empty();
            }
            values.put(named.getKey(), input.value());
            complete &= input.complete();
        }
        try {
            BigDecimal value = formulas.get(measure.code()).calculate(values);
            return Optional.of(new Derived(Figure.derived(key, value, measure.unit()), complete));
        } catch (NoResult noResult) {
            return Optional.empty();
        }
    }

    /** The figure that a name of the formula stands for. */
    static FigureKey inputOf(FigureKey key, MeasureReference reference) {
        Period period = reference.periodFrom(key.period());
        Dimensions dimensions = key.dimensions().and(reference.dimensions());
        return new FigureKey(key.region(), reference.measure(), period, dimensions);
    }
}
