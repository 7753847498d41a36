package luzhi.report.assessment.evaluation;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Two numbers that a reason compares: a sentence names them one after the other, printed so that they stay in order.
 *
 * @param unit the code of both; null for numbers alone
 */
public record Comparands(BigDecimal value, BigDecimal target, @Nullable String unit) {}
