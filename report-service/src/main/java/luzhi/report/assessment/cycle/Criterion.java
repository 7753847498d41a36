package luzhi.report.assessment.cycle;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

import luzhi.core.language.Title;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;

/**
 * One checkable rule (评价要点) of a task, as the cycle's document writes it.
 *
 * @param let what the names in the expressions stand for
 * @param deadline the last day on which a rule not yet kept is still in progress; null: no grace
 * @param advisory judged and shown, but no task waits for it
 * @param remedy what would have to change to keep the rule; null where it is the judged value itself
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
@JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
public record Criterion(
        String id,
        Title title,
        @JsonUnwrapped LegalBasis legalBasis,
        @JsonUnwrapped Reach reach,
        Map<String, Input> let,
        @JsonUnwrapped Requirement requirement,
        @Nullable LocalDate deadline,
        boolean advisory,
        @Nullable Remedy remedy) {

    private static final String YEAR = "year";
    private static final String PREVIOUS_YEAR = "previous-year";

    public Criterion {
        let = Collections.unmodifiableMap(new LinkedHashMap<>(let));
    }

    @JsonIgnore
    public Comparison comparison() {
        return requirement.comparison();
    }

    /** Of value, target and gap. */
    @JsonIgnore
    public String unit() {
        return requirement.unit();
    }

    /**
     * The period judged in that cycle.
     *
     * @throws IllegalArgumentException if the document names none
     */
    public Period periodIn(int cycle) {
        return periodIn(cycle, reach.period());
    }

    /** @param period as a document writes it; null for the year itself */
    static Period periodIn(int cycle, String period) {
        if (period == null || period.equals(YEAR)) {
            return Period.ofYear(cycle);
        }
        return period.equals(PREVIOUS_YEAR) ? Period.ofYear(cycle).previousYear() : Period.parse(period);
    }

    /** Every period that names are looked up for in that cycle: the one judged, and the one a year before where that counts. */
    Stream<Period> periodsJudged(int cycle) {
        Period present = periodIn(cycle);
        return requirement.notBelowPreviousYear() ? Stream.of(present, present.previousYear()) : Stream.of(present);
    }

    /** What all names stand for, those of the remedy too. */
    private Stream<Input> inputs() {
        return remedy == null
                ? let.values().stream()
                : Stream.concat(let.values().stream(), remedy.let().values().stream());
    }

    /** Whether it looks at figures of that measure. */
    boolean looksAt(String measure) {
        return inputs().anyMatch(input -> input instanceof Input.OfFigure figure
                && figure.reference().measure().equals(measure));
    }

    /** Whether it looks at the threshold of that id. */
    boolean isHeldAgainst(String threshold) {
        return inputs().anyMatch(new Input.OfThreshold(threshold)::equals);
    }

    /** All figures it looks at in that cycle, those of the remedy too, each with its period. */
    public Stream<MeasureReference> figures(int cycle) {
        return periodsJudged(cycle).flatMap(present -> inputs().filter(Input.OfFigure.class::isInstance)
                .map(input -> ((Input.OfFigure) input).reference().dated(present)));
    }

    /** The periods of those figures. */
    Stream<Period> periodsOfFigures(int cycle) {
        return figures(cycle).map(figure -> Period.parse(figure.when()));
    }
}
