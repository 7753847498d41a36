/**
 * Synthetic registers for samples, benchmarks and tests: of any regions, or of a city whose totals are given. Every row is
 * made up; nothing in it is about a real school or person. What is drawn depends on the seed, the region and the thing
 * alone, so that the same command always makes the same files.
 */
package luzhi.sampler;
