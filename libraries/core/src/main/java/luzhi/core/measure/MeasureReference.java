package luzhi.core.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.period.Period;

/**
 * How a formula names a figure: {@code owner.measure}, with dimensions in braces and a period behind {@code @} where they
 * are not those of the figure at hand: {@code staffing.staff{stage=primary}@previous-year}.
 *
 * @param when {@code previous-year}, an ISO 8601 period, or null for the period at hand
 */
public record MeasureReference(String measure, Dimensions dimensions, String when) {

    private static final String PREVIOUS_YEAR = "previous-year";
    private static final Pattern FORM = Pattern.compile(
            "(?<measure>[a-z]+\\.[a-z0-9-]+)(\\{(?<dimensions>[^{}]*)\\})?(@(?<when>[^{}@]+))?");

    public MeasureReference {
        if (when != null && !when.equals(PREVIOUS_YEAR)) {
            Period.parse(when);
        }
    }

    /** @throws IllegalArgumentException if the text is not of that form */
    @JsonCreator
    public static MeasureReference parse(String text) {
        Matcher matcher = FORM.matcher(text.trim());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a reference such as owner.measure{stage=primary}: " + text);
        }
        String dimensions = matcher.group("dimensions");
        return new MeasureReference(matcher.group("measure"),
                dimensions == null ? Dimensions.NONE : Dimensions.parse(dimensions), matcher.group("when"));
    }

    /** The period meant, for a figure of this period. */
    public Period periodFrom(Period present) {
        if (when == null) {
            return present;
        }
        return when.equals(PREVIOUS_YEAR) ? present.previousYear() : Period.parse(when);
    }

    /** The same, with the period itself instead of how it stands to this one. */
    public MeasureReference dated(Period present) {
        return new MeasureReference(measure, dimensions, periodFrom(present).toString());
    }

    /** The period of a figure whose formula would find one of this period here; the reverse of {@link #periodFrom}. */
    public Period presentFor(Period found) {
        return PREVIOUS_YEAR.equals(when) ? found.nextYear() : found;
    }

    /** The service that owns the measure: the part before the dot. */
    public String owner() {
        return measure.substring(0, measure.indexOf('.'));
    }

    @JsonValue
    @Override
    public String toString() {
        return measure + (dimensions.equals(Dimensions.NONE) ? "" : "{" + dimensions + "}")
                + (when == null ? "" : "@" + when);
    }
}
