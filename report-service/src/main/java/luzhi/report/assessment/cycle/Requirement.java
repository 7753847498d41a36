package luzhi.report.assessment.cycle;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/**
 * What a rule asks for, as expressions. Exactly one of {@code atLeast}, {@code atMost}, {@code equals},
 * {@code notBelowPreviousYear} and {@code isDeclared} is there.
 *
 * @param value what is compared; null where something is declared
 * @param unit of value, target and gap
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
public record Requirement(String value, String atLeast, String atMost, String equals, boolean notBelowPreviousYear,
        boolean isDeclared, String unit) {

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

    /**
     * The expression the value is compared with; that of the value itself for a rule about the year before.
     *
     * @throws IllegalStateException if nothing is compared
     */
    @JsonIgnore
    public String target() {
        return switch (comparison()) {
            case AT_LEAST -> atLeast;
            case AT_MOST -> atMost;
            case EQUALS -> equals;
            case NOT_BELOW_PREVIOUS_YEAR -> value;
            case IS_DECLARED -> throw new IllegalStateException("What is declared is compared with nothing");
        };
    }

    /** Whether it can be judged: it need not be while a document is read that has faults. */
    @JsonIgnore
    boolean isWhole() {
        boolean compares = atLeast != null || atMost != null || equals != null || notBelowPreviousYear;
        return isDeclared || value != null && compares;
    }
}
