package luzhi.report.proofreading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import luzhi.report.claims.Mention;
import luzhi.report.consistency.Diagnosis;

/** Slips of the pen in sums: two digits that changed places, one digit for another, a part that was left out. */
final class Digits {

    private Digits() {}

    static Optional<Diagnosis> diagnose(Mention total, List<Mention> parts) {
        BigDecimal sum = parts.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(total.value());
        for (Mention part : parts) {
            if (part.value().compareTo(off) == 0) {
                return Optional.of(Diagnosis.of("part-missing", part.value()));
            }
        }
        if (areTransposed(total.value(), sum)) {
            return Optional.of(Diagnosis.of("transposed-digits", total.value(), sum));
        }
        for (Mention part : parts) {
            if (areTransposed(part.value(), part.value().subtract(off))) {
                return Optional.of(Diagnosis.of("transposed-digits", part.value(), part.value().subtract(off)));
            }
        }
        return Optional.empty();
    }

    /** Whether two neighbouring digits changed places. */
    static boolean areTransposed(BigDecimal one, BigDecimal other) {
        String first = one.stripTrailingZeros().toPlainString();
        String second = other.stripTrailingZeros().toPlainString();
        if (first.length() != second.length() || other.signum() <= 0) {
            return false;
        }
        int at = 0;
        while (at < first.length() && first.charAt(at) == second.charAt(at)) {
            at++;
        }
        return at + 1 < first.length() && first.charAt(at) == second.charAt(at + 1)
                && first.charAt(at + 1) == second.charAt(at) && first.substring(at + 2).equals(second.substring(at + 2));
    }
}
