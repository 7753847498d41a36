/**
 * Formulas over exact decimals: parsed once, checked before use, calculated with 34 significant digits (IEEE 754
 * decimal128) and never with binary floating point.
 */
package luzhi.core.expression;
