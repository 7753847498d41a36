package luzhi.kernel.counting;

import java.math.BigDecimal;

import luzhi.core.PlainJava;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * A figure as the rows of a register give it.
 *
 * @param complete whether the register was declared complete for that region and period
 */
@PlainJava
public record Count(RegionCode region, String measure, Period period, Dimensions dimensions, BigDecimal value,
        boolean complete) {}
