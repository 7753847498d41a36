package luzhi.relations;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A number and all that it stands for, in the unit of what it is about.
 *
 * @param value the number at its face value: as it was stated, or as it follows from the stated ones; null where there is none
 */
@Schema(name = "FigureRange")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Range(
        @Schema(description = "As stated, or as it follows from the values as stated") @Nullable BigDecimal value,
        @Schema(description = "The least that it may stand for") BigDecimal low,
        @Schema(description = "The most that it may stand for") BigDecimal high) {

    /** 34 digits serve calculation; nobody reads more than these. */
    private static final int DIGITS_SHOWN = 16;

    /** A number at its face value, and all that it stands for. */
    public static Range of(BigDecimal value, Interval interval) {
        return new Range(value, interval.low(), interval.high());
    }

    /** An exact number. */
    public static Range exactly(BigDecimal value) {
        return new Range(value, value, value);
    }

    /** What was stated, and what that stands for. */
    public static Range of(Statement statement) {
        return new Range(statement.value(), statement.interval().low(), statement.interval().high());
    }

    public Interval interval() {
        return new Interval(low, high);
    }

    /** The same with no more digits than anybody reads; its ends are rounded outward. */
    public Range shown() {
        return new Range(value == null ? null : shown(value, RoundingMode.HALF_UP), shown(low, RoundingMode.FLOOR),
                shown(high, RoundingMode.CEILING));
    }

    private static BigDecimal shown(BigDecimal number, RoundingMode rounding) {
        return number.precision() <= DIGITS_SHOWN ? number : number.round(new MathContext(DIGITS_SHOWN, rounding));
    }

    public boolean overlaps(Range other) {
        return interval().overlaps(other.interval());
    }
}
