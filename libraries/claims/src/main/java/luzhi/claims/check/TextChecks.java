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

    /** A text that contradicts itself more often is none to correct, and the answer none to read. */
    private static final int MOST = 20_000;

    private final List<TextCheck> all;

    /**
     * @param weights of words that say what follows from what
     */
    TextChecks(Weights weights) {
        all = List.of(new ComparisonCheck(), new TableSumCheck(), new LimitCheck(), new ReadingsCheck(weights));
    }

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
