package luzhi.claims.inference;

import java.util.Set;

/**
 * A question with its answer.
 *
 * @param right places of the readings that are meant; empty where none is
 * @param culprits figures that are wrong
 * @param neutral for each reading, whether it says the same as an annotated relation the other way round, and teaches nothing
 */
record Lesson(Question question, int[] right, Set<Quantity> culprits, boolean[] neutral) {}
