package luzhi.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;

/** Shares that stand together are shares of one whole: what most of them are shares of, the others are held against. */
final class SharesOfOneWhole {

    /** How far back the whole of a list of shares may stand, in sentences that state anything. */
    private static final int SENTENCES_BACK = 15;

    private SharesOfOneWhole() {}

    /** All parts of a sentence with their shares, one by one or list against list. */
    static List<PartOfWhole> pairs(List<Mention> all) {
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
    static boolean byWholeOfOthers(List<PartOfWhole> pairs, Mention share, List<Sentence> sentences, int at,
            Consumer<Contradiction> found) {
        Optional<PartOfWhole> own = pairs.stream().filter(pair -> pair.share() == share).findFirst();
        if (own.isEmpty() || pairs.size() < 2 || namesWhole(share)
                || ShareCheck.AMONG.matcher(own.get().part().gap()).find()) {
            return false;
        }
        Optional<Mention> whole = wholeOfOthers(pairs, own.get(), sentences, at);
        if (whole.isPresent()) {
            PartOfWhole.decide(own.get().part(), share, List.of(whole.get()),
                    ShareCheck.others(sentences.get(at).mentions(), Passages.before(sentences, at), own.get().part()),
                    true,
                    found);
        }
        return whole.isPresent();
    }

    private static Optional<Mention> wholeOfOthers(List<PartOfWhole> pairs, PartOfWhole own, List<Sentence> sentences,
            int at) {
        List<PartOfWhole> others = pairs.stream().filter(pair -> pair != own && pair.part().isLike(own.part()))
                .toList();
        for (int i = at; i >= Math.max(0, at - SENTENCES_BACK) && !others.isEmpty(); i--) {
            for (Mention each : sentences.get(i).mentions()) {
                if (each.start() < own.part().start() && PartOfWhole.canHold(each, own.part())
                        && others.stream().filter(pair -> PartOfWhole.fits(pair, each)).count() * 2 >= others.size()) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it is said what it is a share of. */
    static boolean namesWhole(Mention share) {
        Matcher named = ShareCheck.NAMED_WHOLE.matcher(share.gap());
        return named.find() && !ShareCheck.GENERIC.matcher(named.group(1)).matches();
    }
}
