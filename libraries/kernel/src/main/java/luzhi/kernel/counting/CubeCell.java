package luzhi.kernel.counting;

import java.math.BigDecimal;
import java.util.List;

import luzhi.core.PlainJava;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * What the rows of one region, time and combination of dimension values give together.
 *
 * @param coordinates by the tally's dimensions; null where rows have no value
 * @param values by the tally's measures; null where a row lacks the number
 */
@PlainJava
record CubeCell(RegionCode region, Period period, List<String> coordinates, List<BigDecimal> values) {}
