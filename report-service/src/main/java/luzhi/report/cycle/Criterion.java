package luzhi.report.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import luzhi.kernel.expression.Formula;
import luzhi.kernel.language.Title;
import luzhi.kernel.period.Period;

/**
 * One checkable rule (评价要点) of a task, as the cycle's document writes it.
 *
 * @param basis law or plan, with its article
 * @param basisVerified whether somebody saw that source
 * @param where condition under which the rule applies at all; null: always
 * @param period {@code year}, {@code previous-year} or an ISO 8601 period; null for {@code year}
 * @param let what the names in the expressions stand for
 * @param unit of value, target and gap
 * @param deadline the last day on which a rule not yet kept is still in progress; null: no grace
 * @param advisory judged and shown, but no task waits for it
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
public record Criterion(
        String id,
        Title title,
        String basis,
        @JsonInclude boolean basisVerified,
        AppliesTo appliesTo,
        String where,
        String period,
        Map<String, Input> let,
        String value,
        String atLeast,
        String atMost,
        String equals,
        boolean notBelowPreviousYear,
        boolean isDeclared,
        String unit,
        LocalDate deadline,
        boolean advisory) {

    private static final String YEAR = "year";
    private static final String PREVIOUS_YEAR = "previous-year";

    public Criterion {
        let = let == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(let));
        appliesTo = appliesTo == null ? AppliesTo.REGION : appliesTo;
        require(id != null && title != null && basis != null, id, "needs id, title and basis");
        long comparisons = Stream.of(atLeast != null, atMost != null, equals != null, notBelowPreviousYear, isDeclared)
                .filter(Boolean::booleanValue).count();
        require(comparisons == 1, id,
                "needs exactly one of at-least, at-most, equals, not-below-previous-year, is-declared");
        require(isDeclared == (value == null), id, "compares a value, unless it is declared");
        require(isDeclared == (unit == null), id, "has a unit, unless it is declared");
        Set<String> unknown = new TreeSet<>();
        for (String text : expressions(where, value, atLeast, atMost, equals)) {
            unknown.addAll(Formula.parse(text).names());
        }
        unknown.removeAll(let.keySet());
        require(unknown.isEmpty(), id, "uses names that let does not explain: " + unknown);
        if (period != null && !period.equals(YEAR) && !period.equals(PREVIOUS_YEAR)) {
            Period.parse(period);
        }
    }

    private static void require(boolean rule, String id, String otherwise) {
        if (!rule) {
            throw new IllegalArgumentException("Criterion " + id + " " + otherwise);
        }
    }

    private static List<String> expressions(String... texts) {
        List<String> present = new ArrayList<>();
        Stream.of(texts).filter(Objects::nonNull).forEach(present::add);
        return present;
    }

    @JsonIgnore
    public Comparison comparison() {
        if (isDeclared) {
            return Comparison.IS_DECLARED;
        }
        if (notBelowPreviousYear) {
            return Comparison.NOT_BELOW_PREVIOUS_YEAR;
        }
        if (atLeast != null) {
            return Comparison.AT_LEAST;
        }
        return atMost != null ? Comparison.AT_MOST : Comparison.EQUALS;
    }

    /** The expression the value is compared with; that of the value itself for a rule about the year before. */
    @JsonIgnore
    public String target() {
        return switch (comparison()) {
            case AT_LEAST -> atLeast;
            case AT_MOST -> atMost;
            case EQUALS -> equals;
            case NOT_BELOW_PREVIOUS_YEAR -> value;
            case IS_DECLARED -> throw new IllegalStateException("Criterion " + id + " is declared, not compared");
        };
    }

    /** The period judged in that cycle. */
    public Period periodIn(int cycle) {
        if (period == null || period.equals(YEAR)) {
            return Period.ofYear(cycle);
        }
        return period.equals(PREVIOUS_YEAR) ? Period.ofYear(cycle).previousYear() : Period.parse(period);
    }
}
