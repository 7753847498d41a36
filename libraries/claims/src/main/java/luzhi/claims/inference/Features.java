package luzhi.claims.inference;

import java.util.Arrays;
import java.util.List;

import luzhi.claims.inference.Quantity.Place;
import luzhi.claims.reading.Mention;

/**
 * What words and places say of figures that may belong together: how far apart, in what order, of what unit and role, how large beside
 * each other, which characters around them. None looks at the number of the figure that may follow from others, or it would tell
 * whether a relation holds and not whether it is meant.
 */
final class Features {

    private static final double LEAST_ANSWER = 0.25;
    private static final int NEAR = 8;
    static final int ADJACENT = 3;
    private static final int FARTHEST = 21;
    private static final int BESIDE = 50;

    private final Page page;
    private final int[] cues;
    private final int[] cuesOfClauses;
    private final long[] names;
    private final long[] clauses;
    private final Names called;
    private final Vector[] ofThemselves;
    /** Of the figure that was asked for last, the features of those around it, whatever else is asked. */
    private final Vector[] beside = new Vector[2 * BESIDE + 1];
    private Quantity asked;
    private final Neighbours neighbours;
    private final FeatureList list = new FeatureList();

    Features(Page page) {
        this.page = page;
        List<Quantity> all = page.all();
        called = page.names();
        ofThemselves = new Vector[all.size()];
        cues = new int[all.size()];
        cuesOfClauses = new int[all.size()];
        names = new long[all.size()];
        clauses = new long[all.size()];
        for (Quantity each : all) {
            cues[each.index()] = Clues.cues(each.words().gap());
            cuesOfClauses[each.index()] = Clues.cues(each.words().clause());
            names[each.index()] = Clues.name(each);
            clauses[each.index()] = Clues.signature(each.words().clause());
        }
        neighbours = new Neighbours(page, this);
    }

    static int apart(Place one, Place other) {
        if (one.clause() == other.clause()) {
            return 0;
        }
        if (one.segment() == other.segment()) {
            return 1;
        }
        if (one.sentence() == other.sentence()) {
            return 2;
        }
        return one.block() == other.block() ? 2 + Math.min(3, Math.abs(one.sentence() - other.sentence())) : 6;
    }

    static int brackets(Place one, Place other) {
        if (one.bracket() == other.bracket()) {
            return one.bracket() == 0 ? 0 : 1;
        }
        return one.bracket() == 0 ? 2 : other.bracket() == 0 ? 3 : 4;
    }

    static int table(Place one, Place other) {
        if (one.table() < 0 || other.table() < 0) {
            return one.table() < 0 && other.table() < 0 ? 0 : 1;
        }
        if (one.table() != other.table()) {
            return 2;
        }
        return one.row() == other.row() ? 3 : one.column() == other.column() ? 4 : 5;
    }

    static int years(Quantity one, Quantity other) {
        int apart = one.year() - other.year();
        return one.year() == 0 || other.year() == 0 ? 9 : Math.max(-3, Math.min(3, apart));
    }

    static int bounded(int distance) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, distance));
    }

    /** Between two figures, how many are of the unit of the second. */
    int rivals(Quantity one, Quantity other) {
        int step = Integer.signum(other.index() - one.index());
        int rivals = 0;
        for (int i = one.index() + step; i != other.index() && rivals < 4; i += step) {
            rivals += page.get(i).kind() == other.kind() ? 1 : 0;
        }
        return rivals;
    }

    /** How finely both are printed, and whether they are called the same and count the same. */
    private void alike(Quantity derived, Quantity operand, int sameUnit) {
        int named = (derived.mention().label().equals(operand.mention().label()) ? 1 : 0)
                + (derived.mention().noun().equals(operand.mention().noun()) ? 2 : 0);
        list.add(55, (Math.min(3, derived.printed().decimals()) * 4 + Math.min(3, operand.printed().decimals())) * 2
                + sameUnit);
        list.add(78, (named * 16 + years(derived, operand) + 4) * 2 + sameUnit);
    }

    /** What leads to a figure, beside how far one is that it may follow from, how well that is named, and what leads to it. */
    private void led(Quantity derived, Quantity operand, int distance, int apart, int named) {
        String before = derived.words().before();
        int lead = Clues.tail(before, 1);
        int leadOfTwo = Clues.tail(before, 2);
        int unit = operand.mention().unit() == null ? 0 : operand.mention().unit().hashCode();
        list.add(75, lead * 64 + distance).add(76, lead * 64 + apart).add(77, leadOfTwo * 8 + named / 64);
        list.add(200, lead * 65_536 + Clues.tail(operand.words().before(), 1)).add(201, lead * 31 + unit);
        list.add(202, lead * 1024 + role(operand)).add(203, leadOfTwo * 16 + operand.kind().ordinal());
        list.add(204, lead * 512 + named);
    }

    /** The cues between two figures. */
    int between(Quantity one, Quantity other) {
        int found = 0;
        for (int i = Math.min(one.index(), other.index()) + 1; i <= Math.max(one.index(), other.index()); i++) {
            found |= cues[i];
        }
        return found;
    }

    static int role(Quantity each) {
        return each.mention().role().ordinal() * 16 + each.kind().ordinal();
    }

    /** Of a figure that may follow from others, and its words. */
    Vector ofDerived(Quantity derived) {
        list.clear();
        Mention mention = derived.mention();
        Place place = derived.place();
        String before = derived.words().before();
        list.add(1, 0).add(2, role(derived)).add(3, Clues.tail(before, 1)).add(4, Clues.tail(before, 2));
        list.add(6, Clues.head(derived.words().behind(), 1)).add(7, Clues.head(derived.words().behind(), 2));
        list.add(8, mention.unit() == null ? 0 : mention.unit().hashCode());
        list.add(9, place.bracket() > 0 ? 1 : 0).add(10, Math.min(4, place.inList()));
        list.add(11, Math.min(5, page.lengthOfList(derived))).add(12, place.table() < 0 ? 0 : 1);
        list.add(13, derived.direction()).add(14, derived.printed().decimals())
                .add(15, Math.min(6, derived.printed().digits().length()));
        Clues.each(list, 16, cues[derived.index()]);
        Clues.each(list, 17, cuesOfClauses[derived.index()]);
        neighbours.addTo(list, derived);
        return list.toVector();
    }

    /** Of an operand, whatever may follow from it. */
    private Vector ofItself(Quantity operand) {
        if (ofThemselves[operand.index()] == null) {
            list.clear();
            String before = operand.words().before();
            String behind = operand.words().behind();
            list.add(30, 0).add(34, role(operand)).add(37, Clues.tail(before, 1)).add(38, Clues.tail(before, 2));
            list.add(40, Clues.head(behind, 1)).add(41, Clues.head(behind, 2));
            list.add(51, operand.mention().unit() == null ? 0 : operand.mention().unit().hashCode());
            list.add(52, operand.direction()).add(53, isFirst(operand) ? 1 : 0);
            list.add(54, operand.mention().dated() ? 1 : 0);
            list.add(49, Math.min(6, operand.printed().digits().length()) * 8
                    + Math.min(4, operand.printed().decimals()));
            Clues.each(list, 71, cues[operand.index()]);
            Clues.pairs(list, 72, before);
            ofThemselves[operand.index()] = list.toVector();
        }
        return ofThemselves[operand.index()];
    }

    /** Of a figure and one that it may follow from. */
    private int[] together(Quantity derived, Quantity operand, double answers) {
        list.clear();
        int distance = bounded(operand.index() - derived.index());
        Place one = derived.place();
        Place other = operand.place();
        int behind = distance > 0 ? 1 : 0;
        int apart = apart(one, other) * 2 + behind;
        int cues = between(derived, operand);
        int rivals = rivals(derived, operand);
        int table = table(one, other);
        boolean samePlace = other.inList() == one.inList();
        int length = page.lengthOfList(derived);
        int sameUnit = page.units().areSame(derived, operand) ? 1 : 0;
        list.add(31, distance).add(32, apart).add(33, brackets(one, other) * 2 + behind);
        list.add(35, role(derived) * 256 + role(operand)).add(36, rivals);
        list.add(42, Clues.likeness(names[derived.index()], names[operand.index()]))
                .add(43, Clues.likeness(clauses[derived.index()], names[operand.index()]))
                .add(44, years(derived, operand)).add(45, table).add(46, table * 64 + distance);
        list.add(47, samePlace ? 1 : 0);
        alike(derived, operand, sameUnit);
        list.add(48, (page.lengthOfList(operand) == length ? 1 : 0) * (samePlace ? 2 : 1) * Math.min(4, length));
        list.add(50, apart * 4 + Math.min(3, rivals)).add(59, (int) (answers * 4));
        int contained = (int) (called.contains(operand, derived) * 4);
        list.add(74, contained).add(79, (int) (called.contains(derived, operand) * 4) * 8 + contained);
        list.add(56, sameUnit);
        led(derived, operand, Math.max(-NEAR, Math.min(NEAR, distance)), apart * 4 + Math.min(3, rivals),
                (int) (answers * 4) * 64 + contained * 8 + behind + 2 * sameUnit);
        if (Math.abs(distance) <= ADJACENT) {
            Clues.each(list, 60 + distance, cues);
        }
        Clues.each(list, 70, cues & ~this.cues[operand.index()] | behind << 31);
        return list.toArray();
    }

    /** Of how well an operand is what the words of a figure ask for, beside the best of others. */
    private int[] ofAnswer(Quantity derived, Quantity operand, double answers, double best) {
        int answer = best < LEAST_ANSWER ? 9 : (int) (answers / best * 4);
        int distance = bounded(operand.index() - derived.index());
        return list.clear().add(57, answer).add(58, answer * 64 + Math.min(20, Math.abs(distance)))
                .add(73, answer * 16 + apart(derived.place(), operand.place()) * 2 + (distance > 0 ? 1 : 0)).toArray();
    }

    /**
     * Of a figure and one that it may follow from.
     *
     * @param answers how well it is what the words of the figure ask for, and the best of others is
     */
    Vector ofOperand(Quantity derived, Quantity operand, double answers, double best) {
        return beside(derived, operand, answers).with(ofAnswer(derived, operand, answers, best));
    }

    private Vector beside(Quantity derived, Quantity operand, double answers) {
        if (asked != derived) {
            asked = derived;
            Arrays.fill(beside, null);
        }
        int at = operand.index() - derived.index() + BESIDE;
        if (at < 0 || at >= beside.length) {
            return ofItself(operand).with(together(derived, operand, answers));
        }
        if (beside[at] == null) {
            beside[at] = ofItself(operand).with(together(derived, operand, answers));
        }
        return beside[at];
    }

    private boolean isFirst(Quantity each) {
        return each.index() == 0 || page.get(each.index() - 1).place().sentence() != each.place().sentence();
    }

    int cuesOfClause(Quantity each) {
        return cuesOfClauses[each.index()];
    }

    int cuesBefore(Quantity each) {
        return cues[each.index()];
    }

    int likenessOfNames(Quantity one, Quantity other) {
        return Clues.likeness(names[one.index()], names[other.index()]);
    }
}
