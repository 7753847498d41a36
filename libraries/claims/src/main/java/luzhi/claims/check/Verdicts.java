package luzhi.claims.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import luzhi.claims.reading.Mention;
import luzhi.core.problem.TooLarge;
import luzhi.relations.Kind;

/** What checks say of the figures of a text: which of them do not agree, and which were held against something at all. */
final class Verdicts {

    /** A text that contradicts itself more often is none to correct, and the answer none to read. */
    private static final int MOST = 20_000;

    private final List<Contradiction> contradictions = new ArrayList<>();
    private final List<Contradiction> proposed = new ArrayList<>();
    private final Map<Mention, Set<Kind>> told = new IdentityHashMap<>();
    /** Where figures begin that were held against something. */
    private final BitSet related = new BitSet();

    private final Set<Mention> settled = Collections.newSetFromMap(new IdentityHashMap<>());

    private final UnaryOperator<Contradiction> weighed;

    /** @param weighed what of the text makes something that does not hold less grave */
    Verdicts(UnaryOperator<Contradiction> weighed) {
        this.weighed = weighed;
    }

    /**
     * What does not hold. Unless the same figure is contradicted in the same way already; what was only proposed comes last, whenever it is
     * said.
     *
     * @throws TooLarge if there is more than one could tell
     */
    void contradict(Contradiction one) {
        agree(one.figures());
        if (one.likelihood().probability() != null && settled.contains(one.contradicted())) {
            return;
        }
        if (one.isProposed()) {
            proposed.add(one);
        } else if (isNew(one)) {
            if (contradictions.size() == MOST) {
                throw new TooLarge("manuscript-too-many-findings", MOST);
            }
            contradictions.add(weighed.apply(one));
        }
    }

    /** A figure of which it is known what it follows from: whatever else is thought likely hereafter does not count. */
    void settle(Mention figure) {
        settled.add(figure);
    }

    private boolean isNew(Contradiction one) {
        return told.computeIfAbsent(one.contradicted(), first -> EnumSet.noneOf(Kind.class)).add(one.kind());
    }

    /** Figures that agree with one another, or with what is recorded. */
    void agree(Collection<Mention> figures) {
        figures.forEach(each -> related.set(each.start()));
    }

    /** In the order of the text. */
    List<Contradiction> contradictions() {
        List<Contradiction> all = new ArrayList<>(contradictions);
        proposed.stream().filter(each -> !told.getOrDefault(each.contradicted(), Set.of()).contains(each.kind()))
                .forEach(all::add);
        return all.stream().sorted(Comparator.comparingInt(each -> each.contradicted().start())).toList();
    }

    /** Whether a figure was held against anything. */
    boolean isRelated(Mention figure) {
        return related.get(figure.start());
    }
}
