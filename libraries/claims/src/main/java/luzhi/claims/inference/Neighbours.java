package luzhi.claims.inference;

/**
 * What stands around a figure that may follow from others, whatever it follows from: of which kinds and how near the figures beside it
 * are, how many its sentence has had, and what leads from the last of them to it. A share seldom stands without two amounts before it.
 */
final class Neighbours {

    private static final int ROLES = 16;
    private static final int DISTANCES = 4;
    private static final int CODES = 1024;
    private static final int MOST_BEFORE = 6;
    private static final int LONGEST_GAP = 40;

    private final Page page;
    private final Features features;

    Neighbours(Page page, Features features) {
        this.page = page;
        this.features = features;
    }

    void addTo(FeatureList list, Quantity derived) {
        int last = beside(derived, -1);
        int next = beside(derived, 1);
        int lastTwo = last * CODES + beside(derived, -2);
        int before = countBefore(derived);
        int role = Features.role(derived);
        String words = derived.words().before();
        int lead = Clues.tail(words, 1);
        list.add(170, last).add(171, lastTwo).add(172, next).add(173, last * CODES + next);
        list.add(174, before).add(175, lead * 8 + before).add(176, lead * CODES + last);
        list.add(177, role * CODES + last).add(178, role * 8 + before);
        list.add(179, Math.min(LONGEST_GAP, derived.words().gap().length()) / 2);
        list.add(184, lastTwo * CODES + beside(derived, -3)).add(185, next * CODES + beside(derived, 2));
        addWords(list, words, derived.words().behind());
        if (derived.index() > 0) {
            addLast(list, derived, page.get(derived.index() - 1));
        }
    }

    private static void addWords(FeatureList list, String before, String behind) {
        Clues.pairs(list, 180, before);
        list.add(181, Clues.tail(before, 3)).add(182, Clues.head(behind, 3))
                .add(183, Clues.tail(before, 1) * 31 + Clues.head(behind, 1));
    }

    private void addLast(FeatureList list, Quantity derived, Quantity last) {
        String before = last.words().before();
        Clues.each(list, 186, features.cuesOfClause(last));
        list.add(187, Clues.tail(before, 1)).add(188, Clues.tail(before, 2))
                .add(189, Clues.tail(before, 1) * 65_536 + Clues.tail(derived.words().before(), 1))
                .add(190, features.likenessOfNames(derived, last));
    }

    /** The kind, the role and the distance of a figure beside another; 0 where there is none. */
    private int beside(Quantity derived, int step) {
        int at = derived.index() + step;
        if (at < 0 || at >= page.all().size()) {
            return 0;
        }
        Quantity other = page.get(at);
        return ((1 + other.kind().ordinal()) * ROLES + other.mention().role().ordinal()) * DISTANCES
                + Math.min(DISTANCES - 1, Features.apart(derived.place(), other.place()));
    }

    private int countBefore(Quantity derived) {
        int found = 0;
        for (int i = derived.index() - 1; i >= 0 && found < MOST_BEFORE
                && page.get(i).place().sentence() == derived.place().sentence(); i--) {
            found++;
        }
        return found;
    }
}
