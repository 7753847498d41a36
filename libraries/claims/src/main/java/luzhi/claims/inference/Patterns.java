package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

import luzhi.claims.inference.Form.Group;

/**
 * How like figures nearby stand to what they follow from: texts say the same of one thing after another in the same order, and
 * hardly use two figures twice for one purpose.
 */
final class Patterns {

    private static final int NEAREST = 3;
    static final int FARTHEST = 14;
    /** What two figures are compared by stands together: 增加0.43亿元，增长11.6%. */
    private static final int BESIDE = 4;
    /** A fit that may be one by chance once in so many times shows nothing. */
    private static final double CHANCE = 0.02;
    /** None, one, or more. */
    private static final int SOME = 3;
    private static final int ALIKE = SOME * SOME * 2;
    /** The code of what nothing nearby is like. */
    static final int NONE = 0;
    /** How many codes there are. */
    static final int CODES = ALIKE * SOME * SOME;
    private static final Group[] ALL_GROUPS = Group.values();
    private static final Group[] NO_GROUPS = {};
    private static final int GROUPS = ALL_GROUPS.length;
    /** Of so many figures fits are kept, of those nearby among them. */
    private static final int KEPT = 3 * FARTHEST;

    private final Page page;
    /** Of the last figures, by group. */
    private final Fits[] known = new Fits[KEPT * GROUPS];

    /**
     * What fits a figure.
     *
     * @param figure its place
     * @param shapes forms with the offsets of their operands
     * @param shared forms with the offset of the first operand and the second itself
     * @param used forms with the operands themselves
     * @param operands whatever their form and order
     * @param sums what it is the sum of
     */
    private record Fits(int figure, Hashes shapes, Hashes shared, Hashes used, Hashes operands,
            List<List<Quantity>> sums) {

        /** Whether a figure is part of it, however another one came about. */
        boolean sums(Quantity part, Quantity other) {
            for (List<Quantity> each : sums) {
                if (each.contains(part) && !each.contains(other)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Some hashes.
     *
     * @param bits of them, so that most need no look
     */
    private record Hashes(long[] all, long bits) {

        static Hashes of(List<Reading> readings, ToLongFunction<Reading> hash) {
            long[] all = new long[readings.size()];
            long bits = 0;
            for (int i = 0; i < all.length; i++) {
                all[i] = hash.applyAsLong(readings.get(i));
                bits |= 1L << all[i];
            }
            return new Hashes(all, bits);
        }

        boolean has(long one) {
            if ((bits >>> one & 1) != 0) {
                for (long each : all) {
                    if (each == one) {
                        return true;
                    }
                }
            }
            return false;
        }

        boolean isEmpty() {
            return all.length == 0;
        }
    }

    Patterns(Page page) {
        this.page = page;
    }

    /** Notes which readings of a question fit. */
    void note(Question question) {
        Quantity derived = question.derived();
        List<Reading> fitting = new ArrayList<>();
        for (Reading reading : question.readings()) {
            if (fits(derived, reading)) {
                fitting.add(reading);
            }
        }
        List<List<Quantity>> sums = question.group() == Group.SUM
                ? fitting.stream().map(Reading::operands).toList()
                : List.of();
        known[key(derived.index(), question.group())] = new Fits(derived.index(),
                Hashes.of(fitting, each -> shape(derived, each)), Hashes.of(fitting, each -> shared(derived, each)),
                Hashes.of(fitting, Patterns::used), Hashes.of(fitting, Patterns::operands), sums);
    }

    private static boolean fits(Quantity derived, Reading reading) {
        Bounds computed = Arithmetic.compute(reading.form(), derived, reading.operands());
        if (computed.isNone()) {
            return false;
        }
        double right = Likelihood.right(reading.form(), derived, computed);
        return right > 0 && Likelihood.byChance(derived) / right < CHANCE;
    }

    private static int key(int index, Group group) {
        return index % KEPT * GROUPS + group.ordinal();
    }

    private static long mixed(long hash) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        return mixed ^ mixed >>> 32;
    }

    private static long shape(Quantity derived, Reading reading) {
        long hash = reading.form().ordinal();
        for (Quantity each : reading.operands()) {
            hash = hash * 1009 + each.index() - derived.index() + 500;
        }
        return mixed(hash);
    }

    private static long shared(Quantity derived, Reading reading) {
        List<Quantity> of = reading.operands();
        return mixed((reading.form().ordinal() * 1009L + of.get(0).index() - derived.index() + 500) * 1_000_003
                + of.get(of.size() - 1).index());
    }

    private static long used(Reading reading) {
        long hash = reading.form().ordinal();
        for (Quantity each : reading.operands()) {
            hash = hash * 1_000_003 + each.index();
        }
        return mixed(hash);
    }

    private static int code(int part, int together, int alike, int sharing, int spent) {
        return (((part * SOME + Math.min(2, together)) * SOME + Math.min(2, alike)) * SOME + Math.min(2, sharing)) * 2
                + spent;
    }

    /** Of a code, how many figures nearby stand so to theirs and share operands, and whether it is used. */
    static int alike(int code) {
        return code % ALIKE;
    }

    /** Of a code, how many figures nearby stand so to theirs; 2 for more. */
    static int shaped(int code) {
        return alike(code) / SOME / 2;
    }

    /** Of a code, how many figures nearby follow from the same last operand, and from a first that stands so to them; 2 for more. */
    static int sharing(int code) {
        return alike(code) / 2 % SOME;
    }

    /** Of a code, whether a figure nearby follows from the same operands: 1. */
    static int spent(int code) {
        return code % 2;
    }

    /** Of a code, how many beside the figure compare the same operands in another way; 2 for more. */
    static int together(int code) {
        return code / ALIKE % SOME;
    }

    /** Of a code, whether the first operand is part of the second: 1, or the other way round: 2. */
    static int part(int code) {
        return code / ALIKE / SOME;
    }

    /** Of two operands: 1 where the first is part of what the second sums up, 2 the other way round. */
    private int part(Quantity derived, List<Quantity> operands) {
        if (operands.size() != 2) {
            return 0;
        }
        Quantity first = operands.get(0);
        Quantity second = operands.get(1);
        return isPart(first, second, derived) ? 1 : isPart(second, first, derived) ? 2 : 0;
    }

    private boolean isPart(Quantity part, Quantity whole, Quantity derived) {
        Fits fits = known[key(whole.index(), Group.SUM)];
        return Math.abs(whole.index() - derived.index()) <= FARTHEST && fits != null && fits.figure() == whole.index()
                && fits.sums(part, derived);
    }

    /** Whatever their order. */
    private static long operands(Reading reading) {
        long sum = 0;
        for (Quantity each : reading.operands()) {
            sum += mixed(each.index() + 1);
        }
        return sum;
    }

    /** What fits the figures beside one, of other groups or kinds. */
    private List<Fits> beside(Quantity derived, Group group) {
        List<Fits> beside = new ArrayList<>();
        int last = Math.min(page.all().size() - 1, derived.index() + BESIDE);
        for (int i = Math.max(0, derived.index() - BESIDE); i <= last; i++) {
            for (Group other : i == derived.index() ? NO_GROUPS : ALL_GROUPS) {
                Fits fits = known[key(i, other)];
                if (fits != null && fits.figure() == i && !fits.operands().isEmpty()
                        && (other != group || page.get(i).kind() != derived.kind())) {
                    beside.add(fits);
                }
            }
        }
        return beside;
    }

    /** Of the figures nearby, the nearest first, before and behind, those that something fits. */
    private List<Fits> near(Quantity derived, Group group) {
        List<Fits> near = new ArrayList<>();
        for (int step : new int[]{-1, 1}) {
            int found = 0;
            for (int i = derived.index() + step; i >= 0 && i < page.all().size() && found < NEAREST
                    && Math.abs(i - derived.index()) <= FARTHEST; i += step) {
                Fits fits = known[key(i, group)];
                if (fits != null && fits.figure() == i && page.get(i).kind() == derived.kind()) {
                    if (!fits.shapes().isEmpty()) {
                        near.add(fits);
                    }
                    found++;
                }
            }
        }
        return near;
    }

    /**
     * For each reading: of the figures nearby, how many stand so to theirs, how many share an operand with it, and whether it is used;
     * how many beside the figure compare the same operands in another way, and whether one of these is part of the other.
     */
    int[] codes(Question question) {
        Quantity derived = question.derived();
        List<Reading> readings = question.readings();
        List<Fits> near = near(derived, question.group());
        List<Fits> beside = beside(derived, question.group());
        int[] codes = new int[readings.size()];
        for (int i = 0; i < codes.length; i++) {
            Reading reading = readings.get(i);
            int alike = 0;
            int sharing = 0;
            int spent = 0;
            if (!near.isEmpty()) {
                long shape = shape(derived, reading);
                long shared = shared(derived, reading);
                long used = used(reading);
                for (Fits each : near) {
                    alike += each.shapes().has(shape) ? 1 : 0;
                    sharing += each.shared().has(shared) ? 1 : 0;
                    spent |= each.used().has(used) ? 1 : 0;
                }
            }
            long operands = beside.isEmpty() ? 0 : operands(reading);
            int together = 0;
            for (Fits each : beside) {
                together += each.operands().has(operands) ? 1 : 0;
            }
            codes[i] = code(part(derived, reading.operands()), together, alike, sharing, spent);
        }
        return codes;
    }
}
