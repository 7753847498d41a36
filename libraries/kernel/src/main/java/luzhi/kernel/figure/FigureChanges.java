package luzhi.kernel.figure;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * Which figures become other ones by what is done to rows.
 *
 * @param count how many do
 * @param first the first 1000 of them, by region, measure, period and dimensions
 */
@Schema(name = "FigureChanges", description = "Figures that become other ones by what is done to rows")
public record FigureChanges(
        @Schema(description = "How many do") long count,
        @Schema(description = "The first 1000 of them, by region, measure, period and dimensions") List<FigureChange> first) {

    /** None does. */
    public static final FigureChanges NONE = new FigureChanges(0, List.of());

    public FigureChanges {
        first = List.copyOf(first);
    }

    /**
     * One figure.
     *
     * @param before what it is
     * @param after what it becomes
     */
    @Schema(name = "FigureChange", description = "A figure that becomes another one")
    public record FigureChange(
            String measure,
            Dimensions dimensions,
            @Schema(implementation = String.class, example = "620702") RegionCode region,
            @Schema(implementation = String.class, example = "2020") Period period,
            String unit,
            FigureSides before,
            FigureSides after) {}

    /**
     * A figure at a moment.
     *
     * @param derived what registers and formulas give, be they complete or not; null for nothing
     * @param best what an evaluation takes; null for nothing
     */
    @Schema(name = "FigureSides", description = "A figure at a moment, from registers and as the best there is")
    public record FigureSides(
            @Schema(description = "What registers and formulas give, be they complete or not; absent for nothing") @Nullable BigDecimal derived,
            @Schema(description = "What an evaluation takes; absent for nothing") @Nullable BigDecimal best) {

        static final FigureSides NOTHING = new FigureSides(null, null);

        boolean differsFrom(FigureSides other) {
            return differ(derived, other.derived) || differ(best, other.best);
        }

        private static boolean differ(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null || other == null ? one != other : one.compareTo(other) != 0;
        }
    }
}
