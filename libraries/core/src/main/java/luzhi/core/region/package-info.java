/**
 * Regions (行政区划): the codes of GB/T 2260 with names, levels and the dates between which each was valid. The list is
 * data, {@code regions/regions.csv}; where it comes from stands in {@code tools/regions/README.md}.
 */
package luzhi.core.region;
