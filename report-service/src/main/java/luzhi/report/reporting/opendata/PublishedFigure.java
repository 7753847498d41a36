package luzhi.report.reporting.opendata;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;

/**
 * A figure as it was sealed. Where it was read stays in the seal: documents may name people.
 *
 * @param value null where it is missing
 * @param missing why: {@code not-stated}, {@code missing-…}, {@code source-…}; null where there is a value
 * @param unit null if nobody stated it
 * @param complete false where a register behind it was not declared complete; null where none is
 */
record PublishedFigure(String measure, Dimensions dimensions, String region, Period period, BigDecimal value,
        String missing, String unit, Boolean complete) {

    /** @param sealed an entry of {@code figures} of a seal */
    static PublishedFigure of(JsonNode sealed) {
        Map<String, String> dimensions = sealed.path("dimensions").properties().stream().collect(Collectors
                .toMap(Map.Entry::getKey, each -> each.getValue().textValue(), (one, same) -> one, TreeMap::new));
        JsonNode complete = sealed.path("complete");
        return new PublishedFigure(sealed.path("measure").textValue(), new Dimensions(dimensions),
                sealed.path("region").textValue(), Period.parse(sealed.path("period").textValue()),
                decimal(sealed.path("value")), sealed.path("missing").textValue(), sealed.path("unit").textValue(),
                complete.isBoolean() ? complete.booleanValue() : null);
    }

    /** A seal spells decimals as texts. */
    static BigDecimal decimal(JsonNode sealed) {
        return sealed.isTextual() ? new BigDecimal(sealed.textValue()) : null;
    }
}
