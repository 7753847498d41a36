package luzhi.claims.inference;

import java.util.List;

import luzhi.claims.inference.Quantity.Place;
import luzhi.claims.reading.Mention;

/**
 * What words and places say of figures that may belong together: how far apart, in what order, of what unit and role, which
 * characters around them. None looks at the numbers, or it would tell whether a relation holds and not whether it is meant.
 */
final class Features {

    private static final String[] CUES = {"其中", "占", "比", "较", "由", "从", "到", "达", "总", "共", "合计", "平均", "每", "均", "分别",
            "增", "减",
            "剩", "余", "另", "含", "上年", "同期", "按", "相当", "标准", "年", "率", "降", "；", "。"};
    private static final double LEAST_ANSWER = 0.25;
    private static final int ADJACENT = 3;
    private static final int FARTHEST = 21;

    private final Page page;
    private final int[] cues;
    private final long[] names;
    private final long[] clauses;
    private final Names called;
    private double answersAsked;

    Features(Page page) {
        this.page = page;
        List<Quantity> all = page.all();
        called = new Names(all);
        cues = new int[all.size()];
        names = new long[all.size()];
        clauses = new long[all.size()];
        for (Quantity each : all) {
            cues[each.index()] = cues(each.words().gap());
            names[each.index()] = signature(each.mention().label() + each.mention().noun());
            clauses[each.index()] = signature(each.words().clause());
        }
    }

    static int cues(String words) {
        int found = 0;
        for (int i = 0; i < CUES.length; i++) {
            if (words.contains(CUES[i])) {
                found |= 1 << i;
            }
        }
        return found;
    }

    /** The pairs of characters of a name as bits. */
    private static long signature(String name) {
        long bits = 0;
        for (int i = 0; i + 1 < name.length(); i++) {
            bits |= 1L << ((name.charAt(i) * 31 + name.charAt(i + 1)) * 0x9E3779B1 >>> 26);
        }
        return bits;
    }

    /** From 0, nothing in common, to 4; 5 where one of them has no name. */
    static int likeness(long one, long other) {
        if (one == 0 || other == 0) {
            return 5;
        }
        int common = Long.bitCount(one & other);
        return common * 4 / Math.min(Long.bitCount(one), Long.bitCount(other));
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

    private static int character(String words, int fromEnd) {
        return words.length() >= fromEnd ? words.charAt(words.length() - fromEnd) : ' ';
    }

    static int tail(String words, int length) {
        int hash = 0;
        for (int i = length; i >= 1; i--) {
            hash = hash * 31 + character(words, i);
        }
        return hash;
    }

    static int head(String words, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + (i < words.length() ? words.charAt(i) : ' ');
        }
        return hash;
    }

    private static int bounded(int distance) {
        return Math.max(-FARTHEST, Math.min(FARTHEST, distance));
    }

    /** Between two figures, how many are of the unit of the second. */
    private int rivals(Quantity one, Quantity other) {
        int step = Integer.signum(other.index() - one.index());
        int rivals = 0;
        for (int i = one.index() + step; i != other.index() && rivals < 4; i += step) {
            rivals += page.get(i).kind() == other.kind() ? 1 : 0;
        }
        return rivals;
    }

    /** The cues between two figures. */
    private int between(Quantity one, Quantity other) {
        int found = 0;
        for (int i = Math.min(one.index(), other.index()) + 1; i <= Math.max(one.index(), other.index()); i++) {
            found |= cues[i];
        }
        return found;
    }

    static void each(FeatureList list, int kind, int cues) {
        for (int left = cues; left != 0; left &= left - 1) {
            list.add(kind, Integer.numberOfTrailingZeros(left));
        }
    }

    static int role(Quantity each) {
        return each.mention().role().ordinal() * 16 + each.kind().ordinal();
    }

    /** Of a figure that may follow from others, and its words. */
    int[] ofDerived(Quantity derived) {
        FeatureList list = new FeatureList();
        Mention mention = derived.mention();
        Place place = derived.place();
        String before = derived.words().before();
        list.add(1, 0).add(2, role(derived)).add(3, tail(before, 1)).add(4, tail(before, 2));
        list.add(6, head(derived.words().behind(), 1)).add(7, head(derived.words().behind(), 2));
        list.add(8, mention.unit() == null ? 0 : mention.unit().hashCode());
        list.add(9, place.bracket() > 0 ? 1 : 0).add(10, Math.min(4, place.inList()));
        list.add(11, Math.min(5, page.lengthOfList(derived))).add(12, place.table() < 0 ? 0 : 1);
        list.add(13, derived.direction()).add(14, derived.printed().decimals())
                .add(15, Math.min(6, derived.printed().digits().length()));
        each(list, 16, cues[derived.index()]);
        each(list, 17, cues(derived.words().clause()));
        return list.toArray();
    }

    /** Of a figure and one that it may follow from. */
    int[] ofOperand(Quantity derived, Quantity operand, double best) {
        FeatureList list = new FeatureList();
        int distance = bounded(operand.index() - derived.index());
        Place one = derived.place();
        Place other = operand.place();
        int apart = apart(one, other) * 2 + (distance > 0 ? 1 : 0);
        int cues = between(derived, operand);
        int roles = role(operand);
        String before = operand.words().before();
        list.add(30, 0).add(31, distance).add(32, apart).add(33, brackets(one, other) * 2 + (distance > 0 ? 1 : 0));
        list.add(34, roles).add(35, role(derived) * 256 + roles).add(36, rivals(derived, operand));
        list.add(37, tail(before, 1)).add(38, tail(before, 2));
        list.add(40, head(operand.words().behind(), 1)).add(41, head(operand.words().behind(), 2));
        list.add(42, likeness(names[derived.index()], names[operand.index()]));
        list.add(43, likeness(clauses[derived.index()], names[operand.index()]));
        list.add(44, years(derived, operand)).add(45, table(one, other)).add(46, table(one, other) * 64 + distance);
        list.add(47, other.inList() == one.inList() ? 1 : 0);
        list.add(48, (page.lengthOfList(operand) == page.lengthOfList(derived) ? 1 : 0)
                * (other.inList() == one.inList() ? 2 : 1) * Math.min(4, page.lengthOfList(derived)));
        list.add(50, apart * 4 + Math.min(3, rivals(derived, operand)));
        double answers = called.answers(derived, operand);
        int answer = best < LEAST_ANSWER ? 9 : (int) (answers / best * 4);
        list.add(57, answer).add(58, answer * 64 + Math.min(20, Math.abs(distance))).add(59, (int) (answers * 4));
        list.add(73, answer * 16 + apart).add(74, (int) (called.contains(operand, derived) * 4));
        ofItself(list, derived, operand);
        if (Math.abs(distance) <= ADJACENT) {
            each(list, 60 + distance, cues);
        }
        each(list, 70, cues & ~cues(operand.words().gap()) | (distance > 0 ? 1 << 31 : 0));
        each(list, 71, this.cues[operand.index()]);
        characters(list, before);
        return list.toArray();
    }

    private static void characters(FeatureList list, String before) {
        for (int i = Math.max(1, before.length() - 10); i < before.length(); i++) {
            list.add(72, before.charAt(i - 1) * 31 + before.charAt(i));
        }
    }

    /** Of the unit and direction of an operand, and of its sentence. */
    private void ofItself(FeatureList list, Quantity derived, Quantity operand) {
        list.add(51, operand.mention().unit() == null ? 0 : operand.mention().unit().hashCode());
        list.add(52, operand.direction()).add(53, isFirst(operand) ? 1 : 0);
        list.add(54, operand.mention().dated() ? 1 : 0);
        list.add(56, derived.mention().isLike(operand.mention()) ? 1 : 0);
    }

    /** Gets ready for a figure and those that it may follow from. */
    void ask(Quantity derived, List<Quantity> operands) {
        answersAsked = bestAnswer(derived, operands);
    }

    /** As of the figures that were last got ready for. */
    double bestAnswer() {
        return answersAsked;
    }

    /** How well the best of some figures is what the words of another ask for. */
    double bestAnswer(Quantity derived, List<Quantity> operands) {
        double best = 0;
        for (Quantity each : operands) {
            best = Math.max(best, called.answers(derived, each));
        }
        return best;
    }

    private boolean isFirst(Quantity each) {
        return each.index() == 0 || page.get(each.index() - 1).place().sentence() != each.place().sentence();
    }

    /** Of two operands that may be meant together. */
    int[] ofPair(Quantity first, Quantity second) {
        FeatureList list = new FeatureList();
        int distance = bounded(second.index() - first.index());
        Place one = first.place();
        Place other = second.place();
        int apart = apart(one, other) * 2 + (distance > 0 ? 1 : 0);
        list.add(80, distance).add(81, apart).add(82, brackets(one, other) * 2 + (distance > 0 ? 1 : 0));
        list.add(83, role(first) * 256 + role(second)).add(84, years(first, second));
        list.add(85, likeness(names[first.index()], names[second.index()]));
        list.add(86, table(one, other)).add(87, first.mention().isLike(second.mention()) ? 1 : 0);
        list.add(88, one.list() == other.list() ? 1 : 0);
        list.add(89, one.inList() == other.inList() && page.lengthOfList(first) == page.lengthOfList(second) ? 1 : 0);
        list.add(90, rivals(first, second)).add(91, first.printed().decimals() - second.printed().decimals());
        if (Math.abs(distance) <= ADJACENT) {
            each(list, 92 + (distance > 0 ? 1 : 0), between(first, second));
        }
        list.add(96, (int) (called.contains(first, second) * 4)).add(97, (int) (called.contains(second, first) * 4));
        list.add(95, Math.max(0, first.year() == 0 || second.year() == 0 ? 0 : 1) * 8
                + (one.sentence() == other.sentence() ? 1 : 0));
        return list.toArray();
    }

    /** How two operands stand to what may follow from them, as bits for {@link #ofShape}. */
    int shape(Quantity derived, Quantity first, Quantity second) {
        int low = Math.min(first.index(), second.index());
        int high = Math.max(first.index(), second.index());
        int place = derived.index() < low ? 0 : derived.index() < high ? 1 : 2;
        int nearest = derived.index() - high == 1 ? 1 : 0;
        Place own = derived.place();
        int lists = (first.place().inList() == own.inList() ? 1 : 0)
                + (second.place().inList() == own.inList() ? 2 : 0);
        int same = (first.place().sentence() == own.sentence() ? 1 : 0)
                + (second.place().sentence() == own.sentence() ? 2 : 0);
        int order = first.index() < second.index() ? 1 : 0;
        int span = Math.min(3, (high - low) / 2);
        int listed = page.lengthOfList(derived) > 1 ? 1 : 0;
        return ((((((place * 2 + nearest) * 4 + lists) * 4 + same) * 2 + order) * 4) + span) * 2 + listed;
    }

    int[] ofShape(int shape) {
        return new FeatureList().add(100, shape).add(101, shape / 16).add(102, shape / 64 % 4 * 2 + shape % 2)
                .toArray();
    }

    int cuesBefore(Quantity each) {
        return cues[each.index()];
    }

    int likenessOfNames(Quantity one, Quantity other) {
        return likeness(names[one.index()], names[other.index()]);
    }

    Names called() {
        return called;
    }

    /** Of how like figures nearby stand to theirs. */
    int[] ofPattern(int code) {
        return new FeatureList().add(140, code).add(141, code / 6).add(142, code / 2 % 3).add(143, code % 2).toArray();
    }
}
