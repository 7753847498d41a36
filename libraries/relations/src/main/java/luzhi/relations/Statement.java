package luzhi.relations;

import java.math.BigDecimal;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Provenance;

/**
 * A figure with what it stands for.
 *
 * @param value as it was stated or came out
 * @param interval all that rounds to it; the value alone where it is exact
 * @param stated whether somebody stated it; false for one that follows from registers or others
 * @param source where a stated value was read; may be null
 */
public record Statement(FigureKey key, BigDecimal value, String unit, Interval interval, boolean stated,
        Provenance source) {}
