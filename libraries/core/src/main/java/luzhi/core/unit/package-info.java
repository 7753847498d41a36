/**
 * Units of expressions: what unit a formula over figures has, and whether its parts go together at all. Plain Java over formulas
 * as trees; knows neither measures nor cycles.
 */
package luzhi.core.unit;
