package luzhi.claims.inference;

import java.util.List;

/**
 * What a figure may follow from.
 *
 * @param terms places of what its words weigh, in its question
 */
record Reading(Form form, List<Quantity> operands, int[] terms) {}
