package luzhi.relations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import luzhi.core.expression.Formula;
import luzhi.core.expression.NoResult;
import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;
import luzhi.core.unit.Quantity;
import luzhi.core.unit.UnitAlgebra;
import luzhi.core.unit.UnitSignature;

/** What the names of a relation stand for in one region: at face value, and as intervals. */
final class Bound {

    private static final String STEP = "percentage-point";

    private final Set<String> needed;
    private final Map<String, BigDecimal> values = new HashMap<>();
    private final Map<String, Interval> intervals = new HashMap<>();
    private final Map<String, List<Statement>> statements = new LinkedHashMap<>();
    private final List<FigureKey> missing = new ArrayList<>();

    /** @param needed the names that must not be without a value */
    Bound(Set<String> needed) {
        this.needed = needed;
    }

    /** The name whose figure comes first, whatever the order in which values are given; null for none. */
    void lead(String name) {
        if (name != null) {
            statements.put(name, List.of());
        }
    }

    /** @param value null where there is none */
    void number(String name, BigDecimal value) {
        if (value != null) {
            values.put(name, value);
            intervals.put(name, Interval.of(value));
        }
    }

    void figure(String name, FigureKey key, Optional<Statement> found) {
        if (found.isPresent()) {
            values.put(name, found.get().value());
            intervals.put(name, found.get().interval());
            statements.put(name, List.of(found.get()));
        } else if (needed.contains(name)) {
            missing.add(key);
        }
    }

    /** What the figures of all counties make; nothing if one of them is missing. */
    void counties(String name, OverCounties over, List<FigureKey> keys, Statements from) {
        List<FigureKey> absent = keys.stream().filter(key -> from.find(key).isEmpty()).toList();
        if (absent.isEmpty()) {
            List<Statement> found = keys.stream().flatMap(key -> from.find(key).stream()).toList();
            intervals.put(name, over.of(found.stream().map(Statement::interval).toList()));
            values.put(name, over.of(found.stream().map(Statement::value).map(Interval::of).toList()).low());
            statements.put(name, found);
        } else if (needed.contains(name)) {
            absent.stream().filter(key -> !missing.contains(key)).forEach(missing::add);
        }
    }

    /** The figures that are needed and not there. */
    List<FigureKey> missing() {
        return missing;
    }

    /** The figures that are needed, the leading one first, each once. */
    List<Statement> statements() {
        return statements.entrySet().stream().filter(entry -> needed.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()).distinct().toList();
    }

    /** The figure that a name stands for. */
    Statement statement(String name) {
        return statements.get(name).get(0);
    }

    /** The figure that a name stands for, if it is there and one. */
    Optional<Statement> find(String name) {
        List<Statement> found = statements.getOrDefault(name, List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Interval interval(Formula formula) throws NoResult {
        return new IntervalCalculation(intervals).calculate(formula);
    }

    /** What a formula gives at face value, and all that it may give. */
    Range calculate(Formula formula) throws NoResult {
        return Range.of(formula.calculate(values), interval(formula));
    }

    /** The unit of what a formula gives; null where a part of it has none, or it is none of ours. */
    @Nullable
    String unit(Formula formula) {
        Map<String, Quantity> quantities = new HashMap<>();
        statements.forEach((name, found) -> {
            if (found.size() == 1) {
                quantities.put(name, Quantity.of(found.get(0).unit()));
            }
        });
        return new UnitAlgebra(quantities, mismatch -> {
        }).of(formula.term()) instanceof UnitSignature.Amount amount ? unit(amount.quantity()) : null;
    }

    /** What compares to both shares and steps between shares is a step. */
    private static @Nullable String unit(Quantity quantity) {
        List<String> alike = Vocabularies.units().stream().map(Unit::code)
                .filter(code -> Quantity.of(code).comparesTo(quantity)).toList();
        return alike.stream().filter(code -> Quantity.of(code).equals(quantity)).findFirst()
                .or(() -> alike.stream().filter(STEP::equals).findFirst()).orElse(null);
    }

    /** The same with one more number. */
    Bound with(String name, BigDecimal number) {
        Bound more = new Bound(needed);
        more.values.putAll(values);
        more.intervals.putAll(intervals);
        more.statements.putAll(statements);
        more.number(name, number);
        return more;
    }
}
