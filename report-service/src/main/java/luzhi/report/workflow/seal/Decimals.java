package luzhi.report.workflow.seal;

import java.math.BigDecimal;

/** Compares decimals that may be missing. */
final class Decimals {

    private Decimals() {}

    /** Whether both are the same number, however many decimals they are written with, or both are missing. */
    static boolean areSame(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
