package luzhi.report.discrepancy;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.kernel.figure.FigureKey;
import luzhi.kernel.figure.Source;

/**
 * A contradictory figure as the API shows it, with what was answered to it.
 *
 * @param source where the stated value was read
 * @param answer null if nobody answered
 */
@Schema(name = "Discrepancy")
public record Discrepancy(
        @Schema(description = "The same for the same figure, in every evaluation") String id,
        FigureKey figure,
        BigDecimal stated,
        @Schema(description = "What follows from registers or other figures, exactly") BigDecimal computed,
        @Schema(description = "The stated value less the computed one") BigDecimal difference,
        @Schema(description = "Half a unit in the last decimal stated: so far the two may lie apart") BigDecimal tolerance,
        String unit,
        Source source,
        Answer answer) {

    static Discrepancy of(Contradiction found, Answer answer) {
        return new Discrepancy(found.id(), found.key(), found.stated(), found.computed(), found.difference(),
                found.tolerance(), found.unit(), found.reported().source(),
                answer == null ? null : answer.heldAgainst(found));
    }

    /** Whether somebody answered to the values of now. */
    boolean hasPresentAnswer() {
        return answer != null && !answer.outdated();
    }
}
