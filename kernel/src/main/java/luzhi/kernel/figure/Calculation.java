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

import luzhi.kernel.expression.Formula;
import luzhi.kernel.expression.NoResult;
import luzhi.kernel.measure.Dimensions;
import luzhi.kernel.measure.Measure;
import luzhi.kernel.measure.MeasureCatalogue;
import luzhi.kernel.measure.MeasureReference;
import luzhi.kernel.period.Period;
import luzhi.kernel.region.RegionCode;

/**
 * Calculates every figure that the reported ones of one region give. A figure whose inputs are not all there, or whose
 * divisor is zero, is not calculated: nothing is assumed in its place.
 */
final class Calculation {

    private final MeasureCatalogue catalogue;
    private final Map<String, Formula> formulas;

    Calculation(MeasureCatalogue catalogue) {
        this.catalogue = catalogue;
        this.formulas = catalogue.listInOrderOfCalculation().stream()
                .collect(Collectors.toUnmodifiableMap(Measure::code, measure -> Formula.parse(measure.calculated())));
    }

    /** The calculated figures of a region, from its reported ones and, where nobody reported an input, from one another. */
    SortedMap<FigureKey, Figure> derive(RegionCode region, Collection<Figure> reported) {
        Map<String, Map<FigureKey, BigDecimal>> known = new HashMap<>();
        reported.stream().filter(Figure::hasValue).forEach(figure -> values(known, figure.measure())
                .put(figure.key(), figure.value()));
        SortedMap<FigureKey, Figure> derived = new TreeMap<>();
        for (Measure measure : catalogue.listInOrderOfCalculation()) {
            for (FigureKey key : candidates(region, measure, known)) {
                calculate(measure, key, known).ifPresent(value -> {
                    derived.put(key, Figure.derived(key, value, measure.unit()));
                    values(known, measure.code()).putIfAbsent(key, value);
                });
            }
        }
        return derived;
    }

    private static Map<FigureKey, BigDecimal> values(Map<String, Map<FigureKey, BigDecimal>> known, String measure) {
        return known.computeIfAbsent(measure, code -> new HashMap<>());
    }

    /** The figures whose first input is known: since every input is needed, there can be no others. */
    private SortedSet<FigureKey> candidates(RegionCode region, Measure measure,
            Map<String, Map<FigureKey, BigDecimal>> known) {
        MeasureReference input = measure.let().get(measure.let().firstKey());
        SortedSet<FigureKey> keys = new TreeSet<>();
        for (FigureKey found : known.getOrDefault(input.measure(), Map.of()).keySet()) {
            found.dimensions().without(input.dimensions())
                    .filter(rest -> measure.dimensions().containsAll(rest.byName().keySet()))
                    .map(rest -> new FigureKey(region, measure.code(), input.presentFor(found.period()), rest))
                    .filter(key -> key.period().canBeStated())
                    .ifPresent(keys::add);
        }
        return keys;
    }

    private Optional<BigDecimal> calculate(Measure measure, FigureKey key,
            Map<String, Map<FigureKey, BigDecimal>> known) {
        Map<String, BigDecimal> inputs = new HashMap<>();
        measure.let().forEach((name, reference) -> {
            Period period = reference.periodFrom(key.period());
            Dimensions dimensions = key.dimensions().and(reference.dimensions());
            FigureKey input = new FigureKey(key.region(), reference.measure(), period, dimensions);
            inputs.put(name, known.getOrDefault(reference.measure(), Map.of()).get(input));
        });
        if (inputs.containsValue(null)) {
            return Optional.empty();
        }
        try {
            return Optional.of(formulas.get(measure.code()).calculate(inputs));
        } catch (NoResult noResult) {
            return Optional.empty();
        }
    }
}
