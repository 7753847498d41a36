package luzhi.claims.inference;

import java.util.List;

import luzhi.claims.inference.Form.Group;
import luzhi.claims.inference.Quantity.Place;
import luzhi.claims.inference.Weighed.Failing;
import luzhi.claims.inference.Weighed.Holding;

/** What speaks for and against a reading that does not hold, as numbers that {@link Trees} ask about. */
final class Evidence {

    private static final int OWN = 36;
    /** How many numbers there are. */
    static final int SIZE = OWN + Circumstances.SIZE;

    private static final double SMALLEST = 1e-6;
    private static final double SMALL = 1e-4;
    private static final double SLIGHT = 1e-2;
    private static final int MOST_DIGITS = 6;
    private static final int LONGEST_LIST = 5;
    private static final double FARTHEST_OFF = 5;
    private static final double NARROW = 0.2;
    private static final int TENFOLD = 10;
    private static final int MOST_TIMES = 31;
    private static final int MONTHS = 12;

    private final double[] numbers = new double[SIZE];
    private int next;

    private Evidence() {}

    static double[] of(Weighed weighed, Failing failing, Witnesses witnesses) {
        Evidence evidence = new Evidence();
        Quantity derived = weighed.derived();
        Reading reading = failing.reading();
        double words = log(failing.words(), SMALLEST);
        double slip = log(failing.slip().likelihood() / weighed.chance(), SMALLEST);
        double ofDerived = log(failing.slip().ofDerived() / weighed.chance(), SLIGHT);
        double said = Sayings.isSaid(derived, reading) ? 1 : 0;
        double off = off(Arithmetic.stated(reading.form(), derived), failing.computed());
        double held = witnesses.least(weighed, reading);
        double kindred = log(kindred(weighed, reading), SMALLEST);
        evidence.add(words, log(1 - failing.words(), SMALLEST), log(weighed.none(), SMALLEST));
        evidence.add(log(weighed.fit(), SMALLEST), log(weighed.likeliestFit(), SMALL),
                log(likeliestKindred(weighed, reading), SMALL));
        evidence.add(slip, ofDerived, log(failing.slip().ofOperands() / weighed.chance(), SLIGHT),
                failing.slip().turned() ? 1 : 0);
        evidence.add(log(weighed.chance(), 0), Math.min(MOST_DIGITS, derived.printed().digits().length()), off, said);
        evidence.add(reading.operands().size(), Math.min(LONGEST_LIST, witnesses.lengthOfList(derived)),
                derived.place().column() < 0 ? 0 : 1,
                isAcross(derived, reading) ? 1 : 0);
        evidence.add(witnesses.asOperand(weighed), held, witnesses.mendedWithDerived(weighed, failing),
                witnesses.mendedWithOperand(weighed, failing));
        evidence.add(witnesses.alike(weighed, reading.form()), kindred);
        int times = times(derived, reading, failing.computed());
        evidence.add(failing.slip().otherSign() ? 1 : 0, times > 0 ? 1 : 0,
                times > 0 && isTold(times, reading, witnesses.near(derived)) ? 1 : 0);
        evidence.addLikeness(derived, reading.operands());
        evidence.add(reading.form().ordinal(), weighed.group().ordinal());
        evidence.add(Circumstances.of(weighed, failing, witnesses));
        return evidence.numbers;
    }

    /** How much alike the names of the figures are, and how finely they are printed. */
    private void addLikeness(Quantity derived, List<Quantity> operands) {
        Quantity first = operands.get(0);
        Quantity last = operands.get(operands.size() - 1);
        long name = Clues.name(derived);
        add(Clues.likeness(name, Clues.name(first)), Clues.likeness(name, Clues.name(last)),
                Clues.likeness(Clues.name(first), Clues.name(last)));
        add(derived.direction(), derived.printed().decimals(), first.printed().digits().length(),
                last.printed().digits().length());
    }

    private void add(double... some) {
        for (double each : some) {
            numbers[next++] = each;
        }
    }

    /** Whether a cell of a table is said to follow from what stands in other rows and other columns. */
    private static boolean isAcross(Quantity derived, Reading reading) {
        Place own = derived.place();
        return own.column() >= 0 && reading.operands().stream().map(Quantity::place)
                .anyMatch(each -> each.row() != own.row()
                        && (each.table() != own.table() || each.column() != own.column()));
    }

    /** By which whole number, as of months or days, a quotient or product is off; 0 where by none, or by a misplaced point. */
    private static int times(Quantity derived, Reading reading, Bounds computed) {
        Group group = reading.form().group();
        if (group != Group.QUOTIENT && group != Group.PRODUCT) {
            return 0;
        }
        Bounds stated = Arithmetic.stated(reading.form(), derived);
        Bounds times = computed.middle() > stated.middle() ? computed.over(stated) : stated.over(computed);
        double whole = Math.rint(times.middle());
        return times.width() < NARROW && whole > 1 && whole <= MOST_TIMES && whole != TENFOLD
                && times.meets(new Bounds(whole, whole)) ? (int) whole : 0;
    }

    /** Whether a number of times is a figure nearby, or the months of a year where something is told of a month. */
    private static boolean isTold(int times, Reading reading, List<Quantity> near) {
        return near.stream().anyMatch(each -> each.value() == times && !reading.operands().contains(each))
                || times == MONTHS && reading.operands().stream().anyMatch(each -> each.words().clause().contains("月"));
    }

    /** How far what is stated is off, by its logarithm. */
    private static double off(Bounds stated, Bounds computed) {
        double ratio = (Math.abs(stated.middle()) + SMALLEST) / (Math.abs(computed.middle()) + SMALLEST);
        return Math.min(FARTHEST_OFF, Math.abs(log(ratio, 0)));
    }

    /** How well those that hold and differ in one operand explain the number. */
    private static double kindred(Weighed weighed, Reading failing) {
        return weighed.holding().stream().filter(each -> areKindred(each.reading(), failing))
                .mapToDouble(each -> each.words() * each.right()).sum();
    }

    private static double likeliestKindred(Weighed weighed, Reading failing) {
        return weighed.holding().stream().filter(each -> areKindred(each.reading(), failing))
                .mapToDouble(Holding::words).max().orElse(0);
    }

    private static boolean areKindred(Reading one, Reading other) {
        List<Quantity> of = other.operands();
        return one.form() == other.form() && one.operands().stream().anyMatch(of::contains);
    }

    private static double log(double chance, double least) {
        return StrictMath.log(chance + least);
    }
}
