package luzhi.claims.inference;

/**
 * How likely a number is printed that does not agree with what a reading comes to.
 *
 * @param likelihood by any way
 * @param ofDerived by a slip in what is said to follow
 * @param ofOperands by a slip in what it follows from
 * @param otherSign whether it would follow if it had fallen instead of risen, or the other way round
 * @param turned whether it would follow if the operands had been taken the wrong way round
 */
record Misfit(double likelihood, double ofDerived, double ofOperands, boolean otherSign, boolean turned) {}
