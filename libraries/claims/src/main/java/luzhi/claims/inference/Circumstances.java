package luzhi.claims.inference;

import java.util.List;

import luzhi.claims.inference.Quantity.Place;
import luzhi.claims.inference.Weighed.Failing;
import luzhi.claims.inference.Weighed.Holding;

/**
 * Where the figures of a reading that fails stand to each other and what they are called, what else they are known to stand in, how
 * often they stand elsewhere, what figures nearby are known to follow from, and what else might be meant: numbers none of which says
 * anything by itself.
 */
final class Circumstances {

    /** How many numbers there are. */
    static final int SIZE = 55 + Parallels.SIZE;

    private static final double SMALLEST = 1e-6;

    private final double[] numbers = new double[SIZE];
    private int next;

    private Circumstances() {}

    static double[] of(Weighed weighed, Failing failing, Witnesses witnesses) {
        Circumstances all = new Circumstances();
        Quantity derived = weighed.derived();
        List<Quantity> operands = failing.reading().operands();
        Quantity first = operands.get(0);
        Quantity last = operands.get(operands.size() - 1);
        all.addPlaces(derived, first, last, witnesses);
        all.add(witnesses.areSame(first, last) ? 1 : 0, witnesses.areSame(derived, last) ? 1 : 0);
        all.add(Features.years(derived, first), Features.years(derived, last), Features.years(first, last));
        all.add(derived.mention().role().ordinal(), first.mention().role().ordinal(), last.mention().role().ordinal());
        all.add(derived.kind().ordinal(), first.kind().ordinal(), last.kind().ordinal());
        all.add(derived.mention().dated() ? 1 : 0, first.mention().dated() ? 1 : 0, last.mention().dated() ? 1 : 0);
        all.add(StrictMath.log(Math.abs(failing.computed().middle()) + SMALLEST));
        all.addAgreement(weighed, operands, witnesses);
        all.addRivals(weighed, failing);
        all.addNames(witnesses.names(), derived, first, last);
        all.addPattern(failing.pattern());
        all.add(Repeats.of(derived, failing, witnesses));
        all.add(Parallels.of(weighed, failing.reading(), witnesses));
        return all.numbers;
    }

    private void addPlaces(Quantity derived, Quantity first, Quantity last, Witnesses witnesses) {
        Place own = derived.place();
        Place one = first.place();
        Place other = last.place();
        add(first.index() - derived.index(), last.index() - derived.index(), last.index() - first.index());
        add(Features.apart(own, one), Features.apart(own, other), Features.apart(one, other));
        add(Features.brackets(own, one), Features.brackets(own, other));
        add(one.inList() == own.inList() ? 1 : 0, other.inList() == own.inList() ? 1 : 0);
        add(witnesses.lengthOfList(first), witnesses.lengthOfList(last));
    }

    /** How likely the operands agree with something else: as operands, as what follows, as either; the least and the most of them. */
    private void addAgreement(Weighed weighed, List<Quantity> operands, Witnesses witnesses) {
        double[] least = {1, 1, 1};
        double[] most = {0, 0, 0};
        for (Quantity each : operands) {
            double asOperand = witnesses.agreed(weighed, each, true);
            double asDerived = witnesses.agreed(weighed, each, false);
            double[] agreed = {asOperand, asDerived, Math.max(asOperand, asDerived)};
            for (int i = 0; i < agreed.length; i++) {
                least[i] = Math.min(least[i], agreed[i]);
                most[i] = Math.max(most[i], agreed[i]);
            }
        }
        add(least);
        add(most);
    }

    private void addRivals(Weighed weighed, Failing failing) {
        double best = 0;
        int likelier = 0;
        for (Failing each : weighed.failing()) {
            if (each != failing) {
                best = Math.max(best, each.words());
                likelier += each.words() > failing.words() ? 1 : 0;
            }
        }
        double held = 0;
        for (Holding each : weighed.holding()) {
            held = Math.max(held, each.chance());
        }
        add(best, likelier, weighed.failing().size(), weighed.holding().size(), held);
    }

    /** How well each of three figures is called what the words of another ask for, and what another is called; each from 0 to 1. */
    private void addNames(Names names, Quantity derived, Quantity first, Quantity last) {
        add(names.answers(derived, first), names.answers(derived, last), names.contains(first, last),
                names.contains(last, first), names.contains(derived, first), names.contains(first, derived),
                names.contains(derived, last), names.contains(last, derived));
    }

    private void addPattern(int code) {
        add(Patterns.shaped(code), Patterns.sharing(code), Patterns.spent(code), Patterns.together(code),
                Patterns.part(code));
    }

    private void add(double... some) {
        for (double each : some) {
            numbers[next++] = each;
        }
    }
}
