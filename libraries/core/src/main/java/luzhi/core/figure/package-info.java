/**
 * Figures (数值) as values: what one is of, where it comes from, why it may be missing. How they are kept and answered is known by
 * the kernel.
 */
package luzhi.core.figure;
