/**
 * Which figure of a text follows from which: every reading of a figure has a probability by its words, learnt from annotated
 * passages, and a likelihood by its arithmetic; both together say what is probably wrong. Probabilities and weights are binary
 * fractions, here alone; whether a reading holds is decided by exact intervals.
 */
package luzhi.claims.inference;
