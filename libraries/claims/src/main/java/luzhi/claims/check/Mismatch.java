package luzhi.claims.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/**
 * Claims that contradict one another, or what is recorded.
 *
 * @param claims ids of those involved, the contradicted one first
 * @param stated what is stated, or the bound
 * @param computed what follows from the other claims or is recorded; null where nothing was calculated
 * @param diagnosis what is probably wrong, as a sentence in the reader's language; null if nobody knows
 * @param message what does not hold, as a sentence in the reader's language
 * @param probability how likely it is that one of the claims is wrong, from 0 to 1; null where nobody weighed it
 * @param proposed whether a language model proposed what the contradicted figure follows from
 * @param also what else does not hold, and would if this did: the likeliest of it
 */
public record Mismatch(Kind kind, Severity severity, List<String> claims, Range stated, Range computed,
        String diagnosis, String message, @Nullable BigDecimal probability, boolean proposed,
        List<Mismatch> also) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Mismatch {
        claims = List.copyOf(claims);
        also = List.copyOf(also);
    }

    /** How likely it is that one of the claims is wrong, in whole per cent, from 1 to 99: nobody is ever certain. */
    Optional<BigDecimal> percent() {
        return Optional.ofNullable(probability).map(chance -> chance.multiply(HUNDRED)
                .setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ONE).min(HUNDRED.subtract(BigDecimal.ONE)));
    }
}
