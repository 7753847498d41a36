package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import luzhi.claims.reading.Mention;
import luzhi.relations.Amount;
import luzhi.relations.Diagnosis;

/** Slips in sums: a part that was left out, digits of the total or of one part. */
final class Digits {

    private Digits() {}

    static Optional<Diagnosis> diagnose(Mention total, List<Mention> parts) {
        BigDecimal sum = parts.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(total.value());
        for (Mention part : parts) {
            if (part.value().compareTo(off) == 0) {
                return Optional.of(Diagnosis.of("part-missing", Amount.written(part.value(), part.unit())));
            }
        }
        Optional<Diagnosis> ofTotal = Slips.ofDigits(total.value(), sum, total.unit());
        if (ofTotal.isPresent() && isSwap(ofTotal.get())) {
            return ofTotal;
        }
        Optional<Diagnosis> ofPart = parts.stream()
                .flatMap(part -> Slips.ofDigits(part.value(), part.value().subtract(off), part.unit()).stream())
                .filter(Digits::isSwap).findFirst();
        return ofPart.isPresent()
                ? ofPart
                : ofTotal.or(() -> parts.stream()
                        .flatMap(part -> Slips.ofDigits(part.value(), part.value().subtract(off), part.unit()).stream())
                        .findFirst());
    }

    private static boolean isSwap(Diagnosis slip) {
        return slip.code().equals("transposed-digits");
    }
}
