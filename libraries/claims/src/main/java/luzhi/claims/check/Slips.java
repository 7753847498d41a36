package luzhi.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import luzhi.claims.reading.Mention;
import luzhi.relations.Amount;
import luzhi.relations.Diagnoser;
import luzhi.relations.Diagnosis;
import luzhi.relations.Interval;

/** Slips of the pen and of the calculator: a point moved, two digits that changed places, one digit for another. */
final class Slips {

    private static final int MOST_PLACES = 4;
    private static final BigDecimal HALF_PER_CENT = new BigDecimal("0.005");
    /** Numbers shorter than that differ in one digit by mere chance. */
    private static final int FEWEST_DIGITS = 3;
    private static final BigDecimal NEAR = new BigDecimal("1.15");

    private Slips() {}

    /** What may have gone wrong between what follows and what is stated, the likeliest first. */
    static List<Diagnosis> list(Mention stated, BigDecimal computed, Interval interval) {
        List<Diagnosis> found = new ArrayList<>();
        Diagnoser.powerOfTen(stated.interval(), interval).or(() -> pointMoved(stated.value(), computed))
                .ifPresent(found::add);
        ofDigits(stated.value(), computed, stated.unit()).ifPresent(found::add);
        return found;
    }

    /** A point that was moved after rounding: 39.8 written as 398.0 where 39.792 was meant. */
    private static Optional<Diagnosis> pointMoved(BigDecimal stated, BigDecimal computed) {
        if (stated.signum() <= 0 || computed.signum() <= 0) {
            return Optional.empty();
        }
        for (int places = 1; places <= MOST_PLACES; places++) {
            BigDecimal factor = BigDecimal.TEN.pow(places);
            if (isNearly(stated, computed.multiply(factor))) {
                return Optional.of(Diagnosis.of("too-large", factor));
            }
            if (isNearly(stated.multiply(factor), computed)) {
                return Optional.of(Diagnosis.of("too-small", factor));
            }
        }
        return Optional.empty();
    }

    private static boolean isNearly(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.multiply(HALF_PER_CENT)) <= 0;
    }

    /** Digits that changed places, or one digit for another, with both numbers printed to the same place. */
    static Optional<Diagnosis> ofDigits(BigDecimal stated, BigDecimal right, String unit) {
        BigDecimal printed = right.setScale(stated.scale(), RoundingMode.HALF_UP);
        String first = stated.toPlainString();
        String second = printed.toPlainString();
        if (first.length() != second.length() || right.signum() != stated.signum()) {
            return Optional.empty();
        }
        int at = 0;
        while (at < first.length() && first.charAt(at) == second.charAt(at)) {
            at++;
        }
        if (at == first.length()) {
            return Optional.empty();
        }
        if (areSwapped(first, second, at)) {
            return Optional.of(Diagnosis.of("transposed-digits", Amount.written(printed, unit)));
        }
        return printed.precision() >= FEWEST_DIGITS && first.substring(at + 1).equals(second.substring(at + 1))
                ? Optional.of(Diagnosis.of("digit-changed", Amount.written(printed, unit)))
                : Optional.empty();
    }

    private static boolean areSwapped(String first, String second, int at) {
        int next = at + 1 < first.length() && first.charAt(at + 1) == '.' ? at + 2 : at + 1;
        return next < first.length() && first.charAt(at) == second.charAt(next)
                && first.charAt(next) == second.charAt(at)
                && first.substring(next + 1).equals(second.substring(next + 1));
    }

    /** Whether what is stated may be a wrong form of what follows, and not simply something else. */
    static boolean areLikely(Mention stated, BigDecimal computed, Interval interval) {
        if (computed.signum() <= 0 || stated.value().signum() <= 0) {
            return false;
        }
        BigDecimal larger = stated.value().max(computed);
        BigDecimal smaller = stated.value().min(computed);
        return larger.divide(smaller, MathContext.DECIMAL128).compareTo(NEAR) <= 0
                || !list(stated, computed, interval).isEmpty();
    }
}
