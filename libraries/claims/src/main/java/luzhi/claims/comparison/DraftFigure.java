package luzhi.claims.comparison;

import luzhi.claims.reading.Claim;
import luzhi.claims.reading.Role;

/**
 * A figure where it stands in a draft.
 *
 * @param role what it is to those around it
 * @param heading the heading above it; empty if there is none
 * @param lead the words between the figure before, or the beginning of its sentence, and this one
 */
public record DraftFigure(Claim claim, Role role, String heading, String lead) {

    boolean hasSameValue(DraftFigure other) {
        return claim.value().compareTo(other.claim.value()) == 0;
    }
}
