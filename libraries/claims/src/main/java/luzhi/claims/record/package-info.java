/**
 * Which recorded figure a stated one may be: every figure of a text has candidates, each measure, breakdown, period and region
 * with a probability by the words around it; what is on record of them all is asked for at once, and arithmetic tells whether the
 * figure agrees with one, is a slip of one, or neither. Probabilities are binary fractions; whether a figure agrees with a record is
 * decided by exact intervals.
 */
package luzhi.claims.record;
