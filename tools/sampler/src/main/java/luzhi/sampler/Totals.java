package luzhi.sampler;

import java.math.BigDecimal;
import java.util.Optional;

import luzhi.core.region.RegionCode;

/** Figures that rows have to give. Where there is none for what was drawn, what was drawn stays. */
public interface Totals {

    /** No figure at all: every region stands for itself. */
    Totals NONE = (measure, dimensions, period) -> Optional.empty();

    /**
     * The figure of the whole territory.
     *
     * @param dimensions as in {@code stage=primary;ownership=public}; empty for the total
     */
    Optional<BigDecimal> find(String measure, String dimensions, String period);

    /** The figure of one region in the territory. */
    default Optional<BigDecimal> find(String measure, String dimensions, String period, RegionCode region) {
        return Optional.empty();
    }

    /** The drawn numbers, divided anew if there is a figure that they have to give. */
    default long[] fit(String measure, String dimensions, Object period, long[] drawn) {
        return fit(measure, dimensions, period, 0, drawn);
    }

    /** @param decimals how many of the figure's decimals the drawn whole numbers hold: 2 where they count fen */
    default long[] fit(String measure, String dimensions, Object period, int decimals, long[] drawn) {
        return find(measure, dimensions, period.toString())
                .map(figure -> Apportionment.of(figure.movePointRight(decimals).longValueExact(), drawn))
                .orElse(drawn);
    }

    /** The same, where no part may be below its least. */
    default long[] fit(String measure, String dimensions, Object period, long[] drawn, long[] least) {
        return find(measure, dimensions, period.toString())
                .map(figure -> Apportionment.of(figure.longValueExact(), drawn, least))
                .orElse(drawn);
    }
}
