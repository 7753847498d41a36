package luzhi.claims.record;

import java.math.BigDecimal;

import luzhi.core.figure.FigureKey;

/**
 * A figure on record that a text can be held against.
 *
 * @param value in {@code unit}
 * @param unit its code; null where it is not known
 */
public record RecordedFigure(FigureKey key, BigDecimal value, String unit) {}
