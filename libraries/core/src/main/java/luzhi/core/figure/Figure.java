package luzhi.core.figure;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * One figure as the API shows it.
 *
 * @param dimensions empty for the total
 * @param value null where it is missing
 * @param missing why there is no value; null where there is one
 * @param complete of a derived figure, whether every register behind it was declared complete; null for a reported one
 * @param revision how often it was stated, from 1; null for a derived figure, as are the three below
 */
@Schema(name = "Figure", description = "One value of a measure for a region, period and dimensions, or the reason why there is none")
public record Figure(
        String measure,
        Dimensions dimensions,
        RegionCode region,
        Period period,
        @Nullable BigDecimal value,
        @Schema(description = "Why there is no value") @Nullable Missing missing,
        String unit,
        Origin origin,
        @Schema(minimum = "1") @Nullable Integer revision,
        @Schema(implementation = String.class, format = "date-time") @Nullable OffsetDateTime recordedAt,
        @Nullable String recordedBy,
        @Nullable Provenance source,
        @Schema(description = "Of a derived figure: false where a register behind it was not declared complete") @Nullable Boolean complete) {

    /** A reported figure. */
    public Figure(String measure, Dimensions dimensions, RegionCode region, Period period, BigDecimal value,
            Missing missing, String unit, int revision, OffsetDateTime recordedAt, String recordedBy,
            Provenance source) {
        this(measure, dimensions, region, period, value, missing, unit, Origin.REPORTED, revision, recordedAt,
                recordedBy, source, null);
    }

    /** A figure that was counted or calculated. */
    public static Figure derived(FigureKey key, BigDecimal value, String unit, boolean complete) {
        return new Figure(key.measure(), key.dimensions(), key.region(), key.period(), value, null, unit,
                Origin.DERIVED, null, null, null, null, complete);
    }

    /** The value as people write it, in the language of whoever reads it: 24.73亿元; null where it is missing. */
    @JsonProperty
    @Schema(implementation = String.class, description = "The value as people write it", example = "6,623元")
    public @Nullable Amount printed() {
        return value == null ? null : new Amount(value, unit);
    }

    public FigureKey key() {
        return new FigureKey(region, measure, period, dimensions);
    }

    public boolean hasValue() {
        return value != null;
    }

    /** What an entity tag is made of: the key and whatever changes when the figure does. */
    public String fingerprint() {
        return fingerprint(key(), origin == Origin.REPORTED ? revision.toString() : "derived " + value);
    }

    /** The fingerprint of the figure of that key in that state. */
    public static String fingerprint(FigureKey key, String state) {
        return String.join(" ", key.region().text(), key.measure(), key.period().toString(),
                key.dimensions().toString(), state);
    }
}
