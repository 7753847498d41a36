package luzhi.claims.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import luzhi.claims.inference.Weights;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Sentence;
import luzhi.core.problem.TooLarge;
import luzhi.relations.Kind;

/** Checks of a text by itself. */
final class TextChecks {

    private static final List<TextCheck> BY_PHRASES = List.of(new SumCheck(), new TotalBehindCheck(),
            new DivisionCheck(),
            new ComparisonCheck(),
            new ShareCheck(),
            new WholeShareCheck(), new RemainderCheck(), new TableSumCheck(),
            new AverageCheck(), new RatioCheck(), new LimitCheck(), new RestatementCheck());

    private final List<TextCheck> all;

    private TextChecks(List<TextCheck> all) {
        this.all = all;
    }

    /** Those that know the phrases by which figures belong together. */
    static TextChecks byPhrases() {
        return new TextChecks(BY_PHRASES);
    }

    /** Those that learnt it, and of the others what they do not do better. */
    static TextChecks byReadings(Weights weights) {
        return new TextChecks(List.of(new ComparisonCheck(), new TableSumCheck(), new LimitCheck(),
                new ReadingsCheck(weights)));
    }

    /** A text that contradicts itself more often is none to correct, and the answer none to read. */
    private static final int MOST = 20_000;

    /**
     * What does not hold, in the order of the text.
     *
     * @throws TooLarge if that is too much to tell
     */
    List<Contradiction> check(List<Sentence> sentences) {
        List<Contradiction> found = new ArrayList<>();
        List<Sentence> plain = sentences.stream().filter(sentence -> !sentence.tellsOfContradiction()).toList();
        Map<Mention, Set<Kind>> told = new IdentityHashMap<>();
        all.forEach(check -> check.check(plain, one -> {
            if (found.size() == MOST) {
                throw new TooLarge("manuscript-too-many-findings", MOST);
            }
            if (told.computeIfAbsent(one.contradicted(), first -> EnumSet.noneOf(Kind.class)).add(one.kind())) {
                found.add(one);
            }
        }));
        found.sort(Comparator.comparingInt(each -> each.contradicted().start()));
        return found;
    }
}
