/**
 * Plain Java that everything else stands on: regions, periods, measures and figures as values, expressions, units, exact
 * decimals, words for people, problems as values, and the reading of rows.
 */
package luzhi.core;
