package luzhi.claims.inference;

import java.util.List;
import java.util.function.Consumer;

import luzhi.claims.reading.Sentence;

/** Looks for readings of the figures of a text that do not hold. */
public final class Suspicions {

    private Suspicions() {}

    /** Tells every figure that probably contradicts what it follows from, in the order of the text: for each group one at most. */
    public static void find(List<Sentence> sentences, Weights weights, Consumer<Suspicion> found) {
        new Questions(Page.of(sentences)).forEach(question -> Posterior.judge(question, weights).ifPresent(found));
    }
}
