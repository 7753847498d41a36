/**
 * Measures what the suite does against the plainest way of doing the same, both in one run on one machine. Stands behind
 * {@code bench/run}; see {@code bench/README.md}. Nothing here is asserted of speed, only that both did the same.
 */
package luzhi.bench;
