package luzhi.core.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import luzhi.core.expression.Formula;
import luzhi.core.language.Title;

/**
 * A defined quantity (指标).
 *
 * @param code owner and name: {@code owner.name-of-the-measure}
 * @param aliases other names that texts use for it
 * @param unit code of its unit
 * @param dimensions names of the dimensions a figure of it may be broken down by
 * @param minimum the least sensible value; null where any is
 * @param let the figures its formula names; empty unless calculated
 * @param calculated its formula; null where it is not calculated
 * @param counted how registers give it; null where they do not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measure(
        String code,
        Title title,
        List<String> aliases,
        String unit,
        List<String> dimensions,
        @JsonProperty("rolls-up") RollUp rollsUp,
        @Nullable BigDecimal minimum,
        SortedMap<String, MeasureReference> let,
        @Schema(readOnly = true) @Nullable String calculated,
        @Schema(readOnly = true) @Nullable Counted counted) {

    public Measure {
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
        dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
        rollsUp = rollsUp == null ? RollUp.NONE : rollsUp;
        let = let == null ? new TreeMap<>() : new TreeMap<>(let);
        if (calculated != null && counted != null) {
            throw new IllegalArgumentException(code + " is both counted and calculated");
        }
        if (calculated != null && !Formula.parse(calculated).names().equals(let.keySet())) {
            throw new IllegalArgumentException(code + ": the formula " + calculated + " and let name different things: "
                    + let.keySet());
        }
    }

    @JsonIgnore
    public boolean isCounted() {
        return counted != null;
    }

    @JsonIgnore
    public boolean isCalculated() {
        return calculated != null;
    }
}
