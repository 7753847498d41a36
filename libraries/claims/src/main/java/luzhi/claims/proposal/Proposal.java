package luzhi.claims.proposal;

import java.util.List;

/**
 * What a figure of a passage may follow from.
 *
 * @param figure its number in the passage
 * @param relation how
 * @param operands the numbers of the others, in the order in which the relation takes them
 */
public record Proposal(int figure, ProposedRelation relation, List<Integer> operands) {

    public Proposal {
        operands = List.copyOf(operands);
    }
}
