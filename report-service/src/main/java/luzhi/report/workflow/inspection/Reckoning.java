package luzhi.report.workflow.inspection;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;

/**
 * How a credibility comes about.
 *
 * @param value in percent; null if nothing was inspected
 * @param formula of the rules that were sealed
 * @param seal the number of the seal whose verdicts were counted
 */
@Embeddable
record Reckoning(int agreed, int overstated, int understated, int inspected, BigDecimal value, String formula,
        int seal) {

    static Reckoning of(Tally tally, SelfVerdicts sealed) {
        return new Reckoning(tally.agreed(), tally.overstated(), tally.understated(), tally.inspected(),
                tally.value(sealed.credibility()).orElse(null), sealed.credibility().toString(), sealed.seal());
    }

    /** Whether it counts the same, from which the same follows. */
    boolean isLike(Reckoning other) {
        return agreed == other.agreed && overstated == other.overstated && understated == other.understated
                && seal == other.seal && formula.equals(other.formula);
    }
}
