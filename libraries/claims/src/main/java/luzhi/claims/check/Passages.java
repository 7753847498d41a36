package luzhi.claims.check;

import java.util.ArrayList;
import java.util.List;

import luzhi.claims.reading.Excerpt;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;

/** The figures around a figure. */
final class Passages {

    /** As many sentences of a paragraph as anybody keeps in mind; it keeps the checks linear too. */
    private static final int SENTENCES_BACK = 6;
    /** As many figures as a page has. */
    private static final int MOST_BACK = 150;

    /** So many characters behind the last figure of a text are looked at. */
    private static final int UNFIGURED = 400;

    private Passages() {}

    /** The figures of the sentences right before, in the same paragraph, the nearest sentence first. */
    static List<List<Mention>> before(List<Sentence> sentences, int index) {
        List<List<Mention>> before = new ArrayList<>();
        for (int i = index - 1; i >= Math.max(0, index - SENTENCES_BACK)
                && sentences.get(i).block() == sentences.get(index).block(); i--) {
            before.add(sentences.get(i).mentions());
        }
        return nearest(before);
    }

    /** As many of the nearest sentences as have not too many figures together; the nearest always. */
    private static List<List<Mention>> nearest(List<List<Mention>> sentences) {
        int figures = 0;
        for (int i = 0; i < sentences.size(); i++) {
            figures += sentences.get(i).size();
            if (i > 0 && figures > MOST_BACK) {
                return sentences.subList(0, i);
            }
        }
        return sentences;
    }

    /** What is said without a figure between a sentence and the next that has one. */
    static Excerpt unfigured(List<Sentence> sentences, int at) {
        Sentence sentence = sentences.get(at);
        return at + 1 < sentences.size() && sentences.get(at + 1).start() >= sentence.end()
                ? sentence.between(sentence.end(), sentences.get(at + 1).start())
                : sentence.after(UNFIGURED);
    }

    /** How much there is of something countable or payable, as it is printed. */
    static boolean isAmount(Mention each) {
        return each.isExact() && each.is(Role.LEVEL) && each.unit() != null && !each.isPercent() && !each.isPoints();
    }
}
