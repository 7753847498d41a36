package luzhi.claims.check;

import java.util.List;

import luzhi.claims.inference.Weights;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.Sentence;
import luzhi.core.problem.TooLarge;

/** Checks of a text by itself. */
final class TextChecks {

    private final Weights weights;

    /**
     * @param weights of words that say what follows from what
     */
    TextChecks(Weights weights) {
        this.weights = weights;
    }

    private List<TextCheck> all(Proposer proposer) {
        return List.of(new ComparisonCheck(), new TableSumCheck(), new TableRelationsCheck(),
                new WholeCheck(), new KeptLimitCheck(),
                new TrendCheck(), new MeanCheck(), new ListCountCheck(),
                new CompoundGrowthCheck(), new DurationCheck(), new ReadingsCheck(weights, proposer),
                new NamedShareCheck(), new NamedRatioCheck(),
                new JudgedLimitCheck(), new HigherLowerCheck(), new SuperlativeCheck(), new OrderCheck(),
                new TableSuperlativeCheck(), new TableRestatementCheck(), new ConcludedLimitCheck());
    }

    /**
     * What holds and what does not.
     *
     * @param proposer asked about figures of which words say too little
     * @throws TooLarge if there is more than one could tell
     */
    Verdicts check(List<Sentence> sentences, Proposer proposer) {
        Verdicts verdicts = new Verdicts(new Explanations(sentences)::weighed);
        List<Sentence> plain = sentences.stream().filter(sentence -> !sentence.tellsOfContradiction()).toList();
        all(proposer).forEach(check -> check.check(plain, verdicts));
        return verdicts;
    }
}
