package luzhi.claims.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import luzhi.claims.reading.Sentence;
import luzhi.core.problem.TooLarge;

/** All checks of a text by itself. */
final class TextChecks {

    private static final List<TextCheck> ALL = List.of(new SumCheck(), new TotalBehindCheck(), new DivisionCheck(),
            new ComparisonCheck(),
            new ShareCheck(),
            new WholeShareCheck(), new RemainderCheck(), new TableSumCheck(),
            new AverageCheck(), new RatioCheck(), new LimitCheck(), new RestatementCheck());

    private TextChecks() {}

    /** A text that contradicts itself more often is none to correct, and the answer none to read. */
    private static final int MOST = 20_000;

    /**
     * What does not hold, in the order of the text.
     *
     * @throws TooLarge if that is too much to tell
     */
    static List<Contradiction> check(List<Sentence> sentences) {
        List<Contradiction> found = new ArrayList<>();
        List<Sentence> plain = sentences.stream().filter(sentence -> !sentence.tellsOfContradiction()).toList();
        ALL.forEach(check -> check.check(plain, one -> {
            if (found.size() == MOST) {
                throw new TooLarge("manuscript-too-many-findings", MOST);
            }
            found.add(one);
        }));
        found.sort(Comparator.comparingInt(each -> each.contradicted().start()));
        return found;
    }
}
