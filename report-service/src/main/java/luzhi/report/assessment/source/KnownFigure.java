package luzhi.report.assessment.source;

import java.math.BigDecimal;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Provenance;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * A figure as this service reads it from another: only what it judges by.
 *
 * @param missing why there is no value; null where there is one
 * @param source where a stated value was read; null for a derived one
 * @param complete of a derived one, false where a register behind it was not declared complete; null for a stated one
 * @param revision how often it was stated, from 1; null for a derived one, and where it was not asked for
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record KnownFigure(String measure, Dimensions dimensions, RegionCode region, Period period, BigDecimal value,
        String missing, String unit, @JsonIgnoreProperties(ignoreUnknown = true) Provenance source,
        Boolean complete, Integer revision) {

    /** More decimals or zeros than any figure has: to calculate with such a number could take for ever. */
    private static final int LARGEST_SCALE = 1000;

    public KnownFigure {
        if (measure == null || region == null || period == null || (value == null) == (missing == null)
                || value != null && Math.abs(value.scale()) > LARGEST_SCALE) {
            throw new IllegalArgumentException("Not a figure: " + measure + " " + region + " " + period);
        }
        dimensions = dimensions == null ? Dimensions.NONE : dimensions;
    }

    /** A figure of which nobody will ask how often it was stated. */
    public KnownFigure(String measure, Dimensions dimensions, RegionCode region, Period period, BigDecimal value,
            String missing, String unit, Provenance source, Boolean complete) {
        this(measure, dimensions, region, period, value, missing, unit, source, complete, null);
    }

    /** Whether it was counted or calculated, and not stated. */
    public boolean isDerived() {
        return complete != null;
    }

    public FigureKey key() {
        return new FigureKey(region, measure, period, dimensions);
    }
}
