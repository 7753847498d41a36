package luzhi.relations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import luzhi.core.figure.FigureKey;
import luzhi.core.language.Title;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * The parts along a dimension add up to their whole, for every additive measure of which whole and parts are there.
 *
 * @param dimension along which the whole is divided
 * @param whole the value of the dimension that they add up to; null where that is the total
 * @param parts the values that it consists of
 * @param where other dimensions that have to be as said; empty for any
 */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
record SumOfParts(String id, Title title, Kind kind, Severity severity, String dimension, String whole,
        List<String> parts, Map<String, String> where) implements Relation {

    SumOfParts {
        parts = List.copyOf(parts);
        where = where == null ? Map.of() : Map.copyOf(where);
        if (parts.size() < 2) {
            throw new IllegalArgumentException("Relation " + id + " has less than two parts");
        }
    }

    @Override
    public Set<MeasureReference> references(int year) {
        return Set.of();
    }

    @Override
    public Set<Period> periods(int year) {
        return Set.of();
    }

    @Override
    public List<Check> check(Scope scope) {
        return scope.regions().stream().flatMap(region -> wholes(region, scope)
                .flatMap(one -> check(region, one, scope.statements()).stream())).toList();
    }

    private Stream<Statement> wholes(RegionCode region, Scope scope) {
        return scope.statements().list(region).stream().filter(Statement::stated)
                .filter(one -> isWhole(one.key().dimensions().byName()))
                .filter(one -> scope.isAdditive(one.key().measure()));
    }

    private boolean isWhole(Map<String, String> dimensions) {
        return (whole == null ? !dimensions.containsKey(dimension) : whole.equals(dimensions.get(dimension)))
                && dimensions.entrySet().containsAll(where.entrySet());
    }

    /** Nothing where there is no part at all: then nobody broke it down. */
    private Optional<Check> check(RegionCode region, Statement total, Statements statements) {
        List<FigureKey> keys = parts.stream().map(part -> part(total, part)).toList();
        List<Statement> found = keys.stream().flatMap(key -> statements.find(key).stream()).toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.size() < keys.size()) {
            return Optional.of(Check.lacks(this, region,
                    keys.stream().filter(key -> statements.find(key).isEmpty()).toList()));
        }
        Interval sum = found.stream().map(Statement::interval).reduce(Interval::plus).orElseThrow();
        return Optional.of(sum.overlaps(total.interval())
                ? Check.holds(this, region)
                : Check.broken(this, finding(total, found, sum, statements)));
    }

    private FigureKey part(Statement total, String value) {
        FigureKey key = total.key();
        return new FigureKey(key.region(), key.measure(), key.period(),
                key.dimensions().and(new Dimensions(Map.of(dimension, value))));
    }

    private Finding finding(Statement total, List<Statement> found, Interval sum, Statements statements) {
        List<Statement> figures = new ArrayList<>(List.of(total));
        figures.addAll(found);
        BigDecimal value = found.stream().map(Statement::value).reduce(BigDecimal::add).orElseThrow();
        Optional<Statement> another = another(total, sum, statements);
        List<Diagnosis> diagnoses = another
                .map(one -> List.of(Diagnosis.of("another-part", one.key(), Amount.written(one.value(), one.unit()))))
                .orElseGet(() -> diagnoses(total, found, sum));
        // a whole that takes in more than these parts is a matter of what it is about
        Severity weight = another.isPresent() && severity == Severity.ERROR ? Severity.WARNING : severity;
        return new Finding(id, title, kind, weight, Contrast.DIFFERS, total.key(), figures,
                new Compared(Range.of(total), Range.of(value, sum), total.unit()), diagnoses);
    }

    private static List<Diagnosis> diagnoses(Statement total, List<Statement> found, Interval sum) {
        List<Diagnosis> diagnoses = new ArrayList<>();
        found.stream().filter(one -> sum.minus(one.interval()).overlaps(total.interval())).findFirst()
                .ifPresent(one -> diagnoses
                        .add(Diagnosis.of("part-left-out", one.key(), Amount.written(one.value(), one.unit()))));
        found.stream().filter(one -> sum.plus(one.interval()).overlaps(total.interval())).findFirst()
                .ifPresent(one -> diagnoses
                        .add(Diagnosis.of("part-twice", one.key(), Amount.written(one.value(), one.unit()))));
        Diagnoser.powerOfTen(total.interval(), sum).ifPresent(diagnoses::add);
        return diagnoses;
    }

    /** A figure along the same dimension that is none of the parts and makes up the difference. */
    private Optional<Statement> another(Statement total, Interval sum, Statements statements) {
        return statements.list(total.key().region(), total.key().measure()).stream()
                .filter(one -> one.key().period().equals(total.key().period()))
                .filter(one -> Optional.ofNullable(one.key().dimensions().byName().get(dimension))
                        .filter(value -> !parts.contains(value) && !value.equals(whole))
                        .filter(value -> part(total, value).equals(one.key())).isPresent())
                .filter(one -> sum.plus(one.interval()).overlaps(total.interval())).findFirst();
    }
}
