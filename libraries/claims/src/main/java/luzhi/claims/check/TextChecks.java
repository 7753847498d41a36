package luzhi.claims.check;

import java.util.List;

import luzhi.claims.inference.Weights;
import luzhi.claims.reading.Sentence;
import luzhi.core.problem.TooLarge;

/** Checks of a text by itself. */
final class TextChecks {

    private final List<TextCheck> all;

    /**
     * @param weights of words that say what follows from what
     */
    TextChecks(Weights weights) {
        all = List.of(new ComparisonCheck(), new TableSumCheck(), new LimitCheck(), new KeptLimitCheck(),
                new TrendCheck(), new MeanCheck(), new ListCountCheck(), new ReadingsCheck(weights),
                new JudgedLimitCheck(), new HigherLowerCheck(), new SuperlativeCheck(), new OrderCheck());
    }

    /**
     * What holds and what does not.
     *
     * @throws TooLarge if there is more than one could tell
     */
    Verdicts check(List<Sentence> sentences) {
        Verdicts verdicts = new Verdicts();
        List<Sentence> plain = sentences.stream().filter(sentence -> !sentence.tellsOfContradiction()).toList();
        all.forEach(check -> check.check(plain, verdicts));
        return verdicts;
    }
}
