/**
 * Counts measures from the rows of registers: one set-based statement a register for all regions, measures and breakdowns
 * at once, summed upward from county to province on the way.
 */
package luzhi.kernel.counting;
