package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.core.expression.NoResult;
import luzhi.relations.Diagnosis;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** A part, and the share that it is said to be of a whole that has to be found. */
record PartOfWhole(Mention part, Mention share) {

    static final Interval HUNDRED = Interval.of(BigDecimal.valueOf(100));
    /** As many figures as a list has. */
    static final int LONGEST_LIST = 8;
    /** Far more than what a rounded quotient is off by, far less than any printed share is exact to. */
    private static final BigDecimal ROUGHLY = new BigDecimal("0.000001");
    private static final Pattern PART = Pattern.compile("其中|包括|中，");

    static boolean canHold(Mention whole, Mention part) {
        return Passages.isAmount(whole) && whole.isLike(part) && !whole.interval().isBelow(part.interval())
                && Passages.areOfOneTime(whole, part);
    }

    static boolean fits(PartOfWhole pair, Mention whole) {
        try {
            return pair.part() != whole && canHold(whole, pair.part())
                    && !isFarFrom(pair.share(), pair.part(), whole)
                    && quotient(pair.part(), whole).overlaps(pair.share().interval());
        } catch (NoResult undecided) {
            return false;
        }
    }

    /**
     * Says that a share does not hold, unless it is one of any whole that there is.
     *
     * @param wholes those it may well be of, the likeliest first
     * @param others whatever else it may be of
     * @param sure whether nothing but the first whole can be meant
     */
    static void decide(Mention part, Mention share, List<Mention> wholes, List<Mention> others, boolean sure,
            Consumer<Contradiction> found) {
        if (wholes.isEmpty()) {
            return;
        }
        try {
            if (someFits(part, share, wholes)
                    || !sure && (sumsFit(part, share, others) || someFits(part, share, others))) {
                return;
            }
            Mention whole = wholes.get(0);
            Interval computed = quotient(part, whole);
            BigDecimal face = ComparisonCheck.percent(part.value(), whole.value());
            if (sure || Slips.areLikely(share, face, computed)
                    || whole.end() < part.start() && PART.matcher(part.gap()).find()) {
                report(part, share, whole, face, computed, found);
            }
        } catch (NoResult undecided) {
            // a whole that may be zero has no shares
        }
    }

    /** Whether it is a share of several figures of one list taken together. */
    private static boolean sumsFit(Mention part, Mention share, List<Mention> others) throws NoResult {
        List<Mention> before = others.stream().filter(each -> each.start() < part.start())
                .sorted(Comparator.comparingInt(Mention::start).reversed()).limit(LONGEST_LIST).toList();
        for (int first = 0; first < before.size(); first++) {
            Interval sum = before.get(first).interval();
            for (int last = first + 1; last < before.size(); last++) {
                sum = sum.plus(before.get(last).interval());
                if (part.interval().dividedBy(sum).times(HUNDRED).overlaps(share.interval())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean someFits(Mention part, Mention share, List<Mention> wholes) throws NoResult {
        for (Mention whole : wholes) {
            if (!isFarFrom(share, part, whole) && quotient(part, whole).overlaps(share.interval())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the quotient certainly is another: seen by products, since a quotient takes its time. */
    private static boolean isFarFrom(Mention share, Mention part, Mention whole) {
        BigDecimal low = whole.interval().low();
        if (low.signum() <= 0 || part.interval().low().signum() < 0) {
            return false;
        }
        return part.interval().low().movePointRight(2)
                .compareTo(share.interval().high().add(ROUGHLY).multiply(whole.interval().high())) > 0
                || part.interval().high().movePointRight(2)
                        .compareTo(share.interval().low().subtract(ROUGHLY).multiply(low)) < 0;
    }

    private static void report(Mention part, Mention share, Mention whole, BigDecimal face, Interval computed,
            Consumer<Contradiction> found) throws NoResult {
        List<Diagnosis> diagnoses = new ArrayList<>(Slips.list(share, face, computed));
        otherWhole(part, share).ifPresent(diagnoses::add);
        found.accept(new Contradiction(Kind.SHARE_MISMATCH, Severity.ERROR, "share", List.of(share, part, whole),
                ComparisonCheck.range(share), Range.of(face, computed), diagnoses));
    }

    private static Optional<Diagnosis> otherWhole(Mention part, Mention share) throws NoResult {
        if (share.interval().low().signum() <= 0) {
            return Optional.empty();
        }
        Interval fits = part.interval().times(HUNDRED).dividedBy(share.interval());
        if (part.interval().isExact()) {
            Interval.WholeNumbers whole = fits.wholeNumbers();
            if (whole.areNone()) {
                return Optional.empty();
            }
            fits = new Interval(whole.first(), whole.last());
        }
        return Optional.of(Diagnosis.of("other-denominator", fits));
    }

    private static Interval quotient(Mention part, Mention whole) throws NoResult {
        return part.interval().dividedBy(whole.interval()).times(HUNDRED);
    }
}
