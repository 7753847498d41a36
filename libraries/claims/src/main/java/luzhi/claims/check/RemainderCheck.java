package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** What is left of something: 空编1874名，补充1322名，剩余552名. Contradicted only if no two figures before it leave that. */
final class RemainderCheck implements TextCheck {

    private static final Pattern LEFT = Pattern.compile(
            "^(?!、)[^一-龥]*(?:目前|现|仍|还|尚)?(?:剩余|剩下|其余|余下|结余|结转|缺口|尚缺|仍缺|尚余|尚有|还有|未(?!来|成年)[一-龥]{1,4})(?:的|有|为)?[^，。;0-9]{0,4}$");

    /** So many figures before it may have left it; a sentence that people wrote has fewer. */
    private static final int MOST = 24;

    @Override
    public void check(List<Sentence> sentences, Consumer<Contradiction> found) {
        for (int i = 0; i < sentences.size(); i++) {
            List<Mention> all = sentences.get(i).mentions();
            for (int j = 0; j < all.size(); j++) {
                Mention rest = all.get(j);
                if (Passages.isAmount(rest) && !rest.bracketed() && LEFT.matcher(rest.gap()).find()) {
                    check(rest, before(sentences, i, j), found);
                }
            }
        }
    }

    /** The like figures before it, from the nearest: those of its sentence, or of the one before where it has none. */
    private static List<Mention> before(List<Sentence> sentences, int sentence, int index) {
        List<Mention> all = sentences.get(sentence).mentions();
        List<Mention> before = new ArrayList<>();
        for (int i = index - 1; i >= 0; i--) {
            before.add(all.get(i));
        }
        if (before.stream().filter(each -> Passages.isAmount(each) && each.isLike(all.get(index))).count() < 2) {
            List<List<Mention>> earlier = Passages.before(sentences, sentence);
            if (!earlier.isEmpty()) {
                for (int i = earlier.get(0).size() - 1; i >= 0; i--) {
                    before.add(earlier.get(0).get(i));
                }
            }
        }
        return before.stream()
                .filter(each -> Passages.isAmount(each) && each.isLike(all.get(index)) && !each.bracketed()).limit(MOST)
                .toList();
    }

    private static void check(Mention rest, List<Mention> before, Consumer<Contradiction> found) {
        for (int whole = before.size() - 1; whole > 0; whole--) {
            Interval left = before.get(whole).interval();
            for (int part = whole - 1; part >= 0; part--) {
                if (before.get(whole).interval().minus(before.get(part).interval()).overlaps(rest.interval())) {
                    return;
                }
                left = left.minus(before.get(part).interval());
                if (left.overlaps(rest.interval())) {
                    return;
                }
            }
        }
        if (before.size() != 2 || before.get(1).interval().isBelow(before.get(0).interval())) {
            return;
        }
        Mention whole = before.get(1);
        Mention part = before.get(0);
        BigDecimal face = whole.value().subtract(part.value());
        Interval left = whole.interval().minus(part.interval());
        if (Slips.areLikely(rest, face, left)) {
            found.accept(new Contradiction(Kind.DIFFERENCE_MISMATCH, Severity.ERROR, "remainder",
                    List.of(rest, whole, part), ComparisonCheck.range(rest), Range.of(face, left),
                    Slips.list(rest, face, left)));
        }
    }
}
