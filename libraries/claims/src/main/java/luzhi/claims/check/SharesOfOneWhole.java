package luzhi.claims.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;

/** Shares that stand together are shares of one whole: what most of them are shares of, the others are held against. */
final class SharesOfOneWhole {

    /** How far back the whole of a list of shares may stand, in sentences that state anything, and in figures. */
    private static final int SENTENCES_BACK = 15;
    private static final int FIGURES_BACK = 150;
    /** In sentences of the same paragraph. */
    private static final int SHARES_BACK = 3;
    private static final int MOST_PAIRS = 60;

    private final List<Sentence> sentences;
    private final int at;
    private final List<PartOfWhole> pairs;
    /** Which of the pairs each whole fits. */
    private final Map<Mention, BitSet> fits = new IdentityHashMap<>();

    /** @param at the sentence whose shares are to be checked */
    SharesOfOneWhole(List<Sentence> sentences, int at) {
        this.sentences = sentences;
        this.at = at;
        List<PartOfWhole> found = new ArrayList<>(pairs(sentences.get(at).mentions()));
        for (int back = at - 1; back >= Math.max(0, at - SHARES_BACK) && found.size() < MOST_PAIRS
                && sentences.get(back).block() == sentences.get(at).block(); back--) {
            found.addAll(pairs(sentences.get(back).mentions()));
        }
        this.pairs = found.subList(0, Math.min(found.size(), MOST_PAIRS));
    }

    /** All parts of a sentence with their shares, one by one or list against list. */
    private static List<PartOfWhole> pairs(List<Mention> all) {
        List<PartOfWhole> pairs = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Mention each = all.get(i);
            List<Mention> list = each.isPercent() ? Passages.distributed(all, i) : List.of();
            if (!list.isEmpty() && i >= list.size() && each.gap().contains("占")) {
                for (int k = 0; k < list.size(); k++) {
                    pairs.add(new PartOfWhole(all.get(i - list.size() + k), list.get(k)));
                }
            } else if (each.isPercent() && each.is(Role.SHARE) && ShareCheck.OF_BEFORE.matcher(each.gap()).find()) {
                pairs.add(new PartOfWhole(all.get(i - 1), each));
            }
        }
        pairs.removeIf(pair -> !Passages.isAmount(pair.part()) || !pair.share().isExact());
        return pairs;
    }

    /** Whether a share is checked by the whole that the other shares of its sentence are shares of. */
    boolean check(Mention share, List<List<Mention>> before, Consumer<Contradiction> found) {
        int own = 0;
        while (own < pairs.size() && pairs.get(own).share() != share) {
            own++;
        }
        if (own == pairs.size() || pairs.size() < 2 || namesWhole(share)
                || ShareCheck.AMONG.matcher(pairs.get(own).part().gap()).find()) {
            return false;
        }
        Mention part = pairs.get(own).part();
        Optional<Mention> whole = wholeOfOthers(own);
        whole.ifPresent(one -> PartOfWhole.decide(part, share, List.of(one),
                ShareCheck.others(sentences.get(at).mentions(), before, part), true, found));
        return whole.isPresent();
    }

    private Optional<Mention> wholeOfOthers(int own) {
        Mention part = pairs.get(own).part();
        BitSet others = new BitSet();
        for (int i = 0; i < pairs.size(); i++) {
            others.set(i, i != own && pairs.get(i).part().isLike(part));
        }
        int figures = 0;
        for (int i = at; i >= Math.max(0, at - SENTENCES_BACK) && !others.isEmpty() && figures < FIGURES_BACK; i--) {
            for (Mention each : sentences.get(i).mentions()) {
                if (each.start() < part.start() && PartOfWhole.canHold(each, part)
                        && countFits(each, others) * 2 >= others.cardinality()) {
                    return Optional.of(each);
                }
            }
            figures += sentences.get(i).mentions().size();
        }
        return Optional.empty();
    }

    private int countFits(Mention whole, BitSet among) {
        BitSet fitting = (BitSet) fits.computeIfAbsent(whole, this::fitting).clone();
        fitting.and(among);
        return fitting.cardinality();
    }

    private BitSet fitting(Mention whole) {
        BitSet fitting = new BitSet();
        for (int i = 0; i < pairs.size(); i++) {
            fitting.set(i, PartOfWhole.fits(pairs.get(i), whole));
        }
        return fitting;
    }

    /** Whether it is said what it is a share of. */
    static boolean namesWhole(Mention share) {
        Matcher named = ShareCheck.NAMED_WHOLE.matcher(share.gap());
        return named.find() && !ShareCheck.GENERIC.matcher(named.group(1)).matches();
    }
}
