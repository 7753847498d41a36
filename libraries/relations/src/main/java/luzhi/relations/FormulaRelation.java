package luzhi.relations;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import luzhi.core.expression.Formula;
import luzhi.core.language.Title;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;

/**
 * A relation that a formula states: what it computes agrees with a stated figure, keeps within bounds, or follows from a whole
 * number of things.
 *
 * @param forEach texts for each of which it is declared, where {@code {each}} stands; empty for one relation
 * @param breakdowns whether it holds of every breakdown of its figures too
 * @param period of figures that say none; {@code {year}} unless said
 * @param let what the names stand for, in the order in which a message names them
 * @param stated the name that agrees with {@code computed}; null for bounds
 * @param atMost the most that {@code computed} may be; null for none
 * @param atLeast the least that {@code computed} may be; null for none
 * @param whole the number in {@code computed} that has to be whole and is not stated; null for most
 * @param tolerance per cent by which what is computed may be off, since its figures are not of quite the same things; null for none
 * @param diagnoses what the error may have been
 */
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
record FormulaRelation(String id, Title title, Kind kind, Severity severity,
        @JsonProperty("for-each") List<String> forEach,
        boolean breakdowns, YearTemplate period, Map<String, RelationInput> let, String stated, String computed,
        String atMost, String atLeast, Whole whole, BigDecimal tolerance, List<ProbableError> diagnoses)
        implements
            Relation {

    /**
     * A number that is not stated and has to be whole.
     *
     * @param fits formula of the values that it could have by what is stated
     */
    record Whole(String name, String fits) {}

    private static final int ANY_YEAR = 2020;

    FormulaRelation {
        forEach = forEach == null ? List.of() : List.copyOf(forEach);
        period = period == null ? new YearTemplate("{year}") : period;
        let = let == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(let));
        diagnoses = diagnoses == null ? List.of() : List.copyOf(diagnoses);
        require(computed != null, id, "computes nothing");
        require((stated == null) != (atMost == null && atLeast == null), id,
                "needs either stated, or at-most, at-least or both");
        require(stated != null || whole == null && diagnoses.stream().allMatch(one -> one.fits() != null), id,
                "states nothing that could be diagnosed");
        Set<String> unknown = new TreeSet<>(names(stated == null ? null : stated, computed, atMost, atLeast,
                whole == null ? null : whole.fits()));
        diagnoses.forEach(one -> unknown.addAll(one.names()));
        unknown.removeAll(let.keySet());
        if (whole != null) {
            unknown.remove(whole.name());
        }
        require(unknown.isEmpty(), id, "uses names that let does not explain: " + unknown);
        if (forEach.isEmpty()) {
            Period.parse(period.in(ANY_YEAR));
            let.values().stream().filter(input -> !input.isThreshold()).forEach(input -> input.reference(ANY_YEAR));
        }
    }

    private static void require(boolean rule, String id, String otherwise) {
        if (!rule) {
            throw new IllegalArgumentException("Relation " + id + " " + otherwise);
        }
    }

    private static Set<String> names(String... formulas) {
        return Stream.of(formulas).filter(text -> text != null)
                .flatMap(text -> Formula.parse(text).names().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names without which it cannot be checked; those of diagnoses are not among them. */
    Set<String> needed() {
        Set<String> needed = names(stated, computed, atMost, atLeast, whole == null ? null : whole.fits());
        needed.retainAll(let.keySet());
        return needed;
    }

    /** The name whose breakdowns it is checked for: the stated one, else the first. */
    String leading() {
        return stated == null ? let.keySet().iterator().next() : stated;
    }

    @Override
    public List<FormulaRelation> each() {
        return forEach.isEmpty() ? List.of(this) : forEach.stream().map(this::with).toList();
    }

    private FormulaRelation with(String one) {
        Map<String, RelationInput> inputs = new LinkedHashMap<>();
        let.forEach((name, input) -> inputs.put(name, input.withEach(one)));
        return new FormulaRelation(id + "/" + one, title, kind, severity, List.of(), breakdowns, period, inputs,
                stated, computed, atMost, atLeast, whole, tolerance, diagnoses);
    }

    Period period(int year) {
        return Period.parse(period.in(year));
    }

    @Override
    public Set<MeasureReference> references(int year) {
        return let.values().stream().filter(input -> !input.isThreshold()).map(input -> input.reference(year))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<NamedFigure> figures(int year) {
        return references(year).stream().map(reference -> new NamedFigure(reference.measure(),
                breakdowns ? null : reference.dimensions(), reference.periodFrom(period(year))))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<Period> periods(int year) {
        return references(year).stream().map(reference -> reference.periodFrom(period(year)))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Check> check(Scope scope) {
        return new FormulaChecks(this, scope).run();
    }
}
