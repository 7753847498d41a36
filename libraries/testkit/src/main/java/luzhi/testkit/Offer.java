package luzhi.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import luzhi.core.measure.MeasureReference;

/**
 * A measure as the service offers it.
 *
 * @param decimals how many its unit allows
 * @param dimensions name and one value of each dimension it has
 * @param minimum null where any value is possible
 * @param let the inputs of its formula
 * @param calculated its formula, or null
 */
public record Offer(String code, String unit, int decimals, Map<String, List<String>> dimensions, BigDecimal minimum,
        Map<String, MeasureReference> let, String calculated) {

    public boolean isReportedOnly() {
        return calculated == null;
    }
}
