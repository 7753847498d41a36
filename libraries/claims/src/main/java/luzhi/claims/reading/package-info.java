/**
 * The figures that a text states (数据表述): each with its number, unit, subject, region and period and the offsets where it
 * stands. Knows the numerals, units and turns of phrase of official Chinese; what is measured it learns from the titles and
 * aliases of the measures. Plain Java.
 */
package luzhi.claims.reading;
