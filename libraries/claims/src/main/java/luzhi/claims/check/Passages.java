package luzhi.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;

/** The figures around a figure. */
final class Passages {

    private static final Pattern LISTED = Pattern.compile("^ *(?:、|和|及|与|以及) *$");
    private static final Pattern EACH = Pattern.compile("分别");
    /** As many sentences of a paragraph as anybody keeps in mind; it keeps the checks linear too. */
    private static final int SENTENCES_BACK = 6;
    /** A thing that is called by its name may stand farther away. */
    private static final int FAR_BACK = 15;
    /** As many figures as a page has. */
    private static final int MOST_BACK = 150;

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

    /** The figures of the sentences before, in whatever paragraph, the nearest sentence first. */
    static List<List<Mention>> farBefore(List<Sentence> sentences, int index) {
        List<List<Mention>> before = new ArrayList<>();
        for (int i = index - 1; i >= Math.max(0, index - FAR_BACK); i--) {
            before.add(sentences.get(i).mentions());
        }
        return nearest(before);
    }

    /** Whether a figure is one of several that belong to as many things named before: 分别为12所、5所. */
    static boolean isDistributed(List<Mention> all, int index) {
        int first = index;
        while (first > 0 && LISTED.matcher(all.get(first).gap()).matches()) {
            first--;
        }
        return EACH.matcher(all.get(first).gap()).find();
    }

    /** The list of figures that begins here with 分别; empty if none does. */
    static List<Mention> distributed(List<Mention> all, int first) {
        if (!EACH.matcher(all.get(first).gap()).find()) {
            return List.of();
        }
        int end = first + 1;
        while (end < all.size() && LISTED.matcher(all.get(end).gap()).matches()
                && all.get(end).isLike(all.get(first))) {
            end++;
        }
        return end - first < 2 ? List.of() : all.subList(first, end);
    }

    /** How much there is of something countable or payable, as it is printed. */
    static boolean isAmount(Mention each) {
        return each.isExact() && each.is(Role.LEVEL) && each.unit() != null && !each.isPercent();
    }

    /** Whether two figures can be about the same time. */
    static boolean areOfOneTime(Mention one, Mention other) {
        return one.period() == null || other.period() == null || one.period().equals(other.period())
                || !one.dated() && !other.dated();
    }
}
