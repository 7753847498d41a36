/**
 * Figures (数值): one value of a measure for a region, period and dimensions, or the reason why there is none. Stated in
 * batches, kept in revisions, calculated from one another with exact decimals, answered over HTTP in one language that all
 * four services speak (docs/api.md, "Figures").
 */
package luzhi.kernel.figure;
