package luzhi.claims.inference;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * A question with its answer.
 *
 * @param right places of the readings that are meant; empty where none is
 * @param culprits figures that are wrong
 * @param neutral for each reading, whether it says the same as an annotated relation the other way round, and teaches nothing
 */
record Lesson(Question question, int[] right, Set<Quantity> culprits, boolean[] neutral) {

    boolean isMeant(Reading reading) {
        return IntStream.of(right).anyMatch(i -> question.readings().get(i) == reading);
    }

    /** Whether a figure is wrong that a reading of the question is about. */
    boolean involvesCulprit(Reading reading) {
        return culprits.contains(question.derived()) || reading.operands().stream().anyMatch(culprits::contains);
    }
}
