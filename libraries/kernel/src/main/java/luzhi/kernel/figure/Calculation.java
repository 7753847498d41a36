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

import luzhi.core.PlainJava;
import luzhi.core.expression.Formula;
import luzhi.core.expression.NoResult;
import luzhi.core.figure.Figure;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.counting.Count;

/**
 * Derives every figure that the registers and the reported figures of one region give. A figure whose inputs are not all
 * there, or whose divisor is zero, is not calculated: nothing is assumed in its place.
 *
 * <p>Of each input the best is taken: what complete registers give, else what was reported, else what follows from others.
 */
@PlainJava
final class Calculation {

    private final MeasureCatalog catalogue;
    private final Map<String, Formula> formulas;

    Calculation(MeasureCatalog catalogue) {
        this.catalogue = catalogue;
        this.formulas = catalogue.listInOrderOfCalculation().stream()
                .collect(Collectors.toUnmodifiableMap(Measure::code, measure -> Formula.parse(measure.calculated())));
    }

    /**
     * All derived figures of a region, and the best of each figure that formulas took in.
     *
     * @param inputs by key, what a formula that names it takes
     */
    record Derivation(SortedMap<FigureKey, Derived> derived, Map<FigureKey, Figure> inputs) {}

    /** What is behind a value, from the least that it can rest on to the most. */
    enum Ground {
        /** A register that nobody declared complete: it may be anything from nothing to all. */
        INCOMPLETE_REGISTER,
        /** What somebody reported. */
        REPORT,
        /** Nothing but complete registers. */
        COMPLETE_REGISTERS
    }

    /** A figure that formulas may take, with what is behind it. */
    record Derived(Figure figure, Ground ground) {

        static Derived of(FigureKey key, BigDecimal value, String unit, Ground ground) {
            return new Derived(Figure.derived(key, value, unit, ground != Ground.INCOMPLETE_REGISTER), ground);
        }
    }

    /** The derived figures of a region. */
    Derivation derive(RegionCode region, Collection<Figure> reported, Collection<Count> counts) {
        Inputs inputs = new Inputs();
        SortedMap<FigureKey, Derived> derived = new TreeMap<>();
        reported.stream().filter(Figure::hasValue).forEach(figure -> inputs.add(new Derived(figure, Ground.REPORT)));
        for (Count count : counts) {
            FigureKey key = new FigureKey(region, count.measure(), count.period(), count.dimensions());
            String unit = catalogue.find(count.measure()).orElseThrow().unit();
            Derived counted = Derived.of(key, count.value(), unit,
                    count.complete() ? Ground.COMPLETE_REGISTERS : Ground.INCOMPLETE_REGISTER);
            derived.put(key, counted);
            inputs.add(counted);
        }
        for (Measure measure : catalogue.listInOrderOfCalculation()) {
            for (FigureKey key : candidates(region, measure, inputs)) {
                calculate(measure, key, inputs).ifPresent(each -> {
                    derived.put(key, each);
                    inputs.add(each);
                });
            }
        }
        return new Derivation(derived, inputs.figures());
    }

    /** What formulas may use, the best of each. */
    private static final class Inputs {

        private final Map<String, Map<FigureKey, Derived>> byMeasure = new HashMap<>();

        void add(Derived input) {
            byMeasure.computeIfAbsent(input.figure().measure(), measure -> new HashMap<>()).merge(
                    input.figure().key(), input,
                    (present, other) -> other.ground().compareTo(present.ground()) > 0 ? other : present);
        }

        Map<FigureKey, Derived> of(String measure) {
            return byMeasure.getOrDefault(measure, Map.of());
        }

        Map<FigureKey, Figure> figures() {
            Map<FigureKey, Figure> figures = new HashMap<>();
            byMeasure.values().forEach(ofOne -> ofOne.forEach((key, input) -> figures.put(key, input.figure())));
            return figures;
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
        Ground ground = Ground.COMPLETE_REGISTERS;
        for (Map.Entry<String, MeasureReference> named : measure.let().entrySet()) {
            Derived input = inputs.of(named.getValue().measure()).get(inputOf(key, named.getValue()));
            if (input == null) {
                return Optional.empty();
            }
            values.put(named.getKey(), input.figure().value());
            ground = input.ground().compareTo(ground) < 0 ? input.ground() : ground;
        }
        try {
            BigDecimal value = formulas.get(measure.code()).calculate(values);
            return Optional.of(Derived.of(key, value, measure.unit(), ground));
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
