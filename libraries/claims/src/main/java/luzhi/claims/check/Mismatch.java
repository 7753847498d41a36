package luzhi.claims.check;

import java.util.List;

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
 */
public record Mismatch(Kind kind, Severity severity, List<String> claims, Range stated, Range computed,
        String diagnosis, String message) {

    public Mismatch {
        claims = List.copyOf(claims);
    }
}
