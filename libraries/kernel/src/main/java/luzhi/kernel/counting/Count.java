package luzhi.kernel.counting;

import java.math.BigDecimal;

import luzhi.kernel.measure.Dimensions;
import luzhi.kernel.period.Period;
import luzhi.kernel.region.RegionCode;

/**
 * A figure as the rows of a register give it.
 *
 * @param complete whether the register was declared complete for that region and period
 */
public record Count(RegionCode region, String measure, Period period, Dimensions dimensions, BigDecimal value,
        boolean complete) {}
