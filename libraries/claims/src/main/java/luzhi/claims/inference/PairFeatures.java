package luzhi.claims.inference;

import luzhi.claims.inference.Quantity.Place;
import luzhi.claims.inference.Quantity.UnitKind;

/** What words, places and sizes say of two figures that another may follow from. The number of the other is never looked at. */
final class PairFeatures {

    /** How many shapes there are. */
    static final int SHAPES = 3 * 2 * 4 * 4 * 2 * 4 * 2;

    private final Page page;
    private final Features features;
    private final Names called;
    private final FeatureList list = new FeatureList();

    PairFeatures(Page page, Features features) {
        this.page = page;
        this.features = features;
        this.called = page.names();
    }

    /** Of two operands that may be meant together. */
    Vector ofPair(Quantity first, Quantity second) {
        list.clear();
        int distance = Features.bounded(second.index() - first.index());
        Place one = first.place();
        Place other = second.place();
        int apart = Features.apart(one, other) * 2 + (distance > 0 ? 1 : 0);
        list.add(80, distance).add(81, apart).add(82, Features.brackets(one, other) * 2 + (distance > 0 ? 1 : 0));
        list.add(83, Features.role(first) * 256 + Features.role(second)).add(84, Features.years(first, second));
        list.add(85, features.likenessOfNames(first, second));
        list.add(86, Features.table(one, other)).add(87, page.units().areSame(first, second) ? 1 : 0);
        list.add(88, one.list() == other.list() ? 1 : 0);
        list.add(89, one.inList() == other.inList() && page.lengthOfList(first) == page.lengthOfList(second) ? 1 : 0);
        list.add(90, features.rivals(first, second)).add(91, first.printed().decimals() - second.printed().decimals());
        sizes(first, second);
        if (Math.abs(distance) <= Features.ADJACENT) {
            Clues.each(list, 92 + (distance > 0 ? 1 : 0), features.between(first, second));
        }
        list.add(96, (int) (called.contains(first, second) * 4)).add(97, (int) (called.contains(second, first) * 4));
        list.add(95, Math.max(0, first.year() == 0 || second.year() == 0 ? 0 : 1) * 8
                + (one.sentence() == other.sentence() ? 1 : 0));
        return list.toVector();
    }

    private void sizes(Quantity first, Quantity second) {
        boolean isOneKind = first.kind() == second.kind();
        list.add(98, isOneKind ? Sizes.beside(first.value(), second.value()) : -1);
        list.add(99, (first.kind().ordinal() * 16 + second.kind().ordinal()) * 64
                + Sizes.times(first.value(), second.value()));
        if (isOneKind && first.is(UnitKind.PERCENT)) {
            list.add(103, Sizes.apart(first.value() - second.value()));
        }
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

    Vector ofShape(int shape) {
        return list.clear().add(100, shape).add(101, shape / 16).add(102, shape / 64 % 4 * 2 + shape % 2)
                .toVector();
    }

    /** Of what its words call for and how large it would be. */
    Vector ofResult(Quantity derived, int size) {
        String before = derived.words().before();
        String unit = derived.mention().unit();
        return list.clear().add(155, (unit == null ? 0 : unit.hashCode()) * 64 + size)
                .add(156, Clues.tail(before, 1) * 64 + size).add(157, Features.role(derived) * 64 + size)
                .add(158, Clues.tail(before, 2) * 64 + size).toVector();
    }

    /** Of how like figures nearby stand to theirs. */
    Vector ofPattern(int code) {
        int alike = Patterns.alike(code);
        int together = Patterns.together(code);
        int spent = Patterns.spent(code);
        return list.clear().add(140, alike).add(141, Patterns.shaped(code)).add(142, Patterns.sharing(code))
                .add(143, spent).add(144, together).add(145, together * 4 + spent).add(146, Patterns.part(code))
                .add(147, Patterns.part(code) * 3 + together).toVector();
    }
}
