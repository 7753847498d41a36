package luzhi.kernel.figure;

import java.math.BigDecimal;

import luzhi.core.figure.Figure;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Missing;
import luzhi.core.figure.Provenance;

/**
 * One figure as somebody states it, checked against the catalogue.
 *
 * @param value null where it is missing
 * @param missing why there is no value; null where there is one
 * @param replaces the revision it claims to replace; null if the sender does not say
 * @param pointer where it stood in the batch, for faults
 */
record Statement(FigureKey key, BigDecimal value, Missing missing, String unit, Provenance source, Integer replaces,
        String pointer) {

    boolean saysTheSameAs(Statement other) {
        return missing == other.missing && isEqual(value, other.value);
    }

    /** Whether stating this makes a new revision of the figure: another value, reason or source. */
    boolean changes(Figure figure) {
        return missing != figure.missing() || !isEqual(value, figure.value()) || !unit.equals(figure.unit())
                || !source.equals(figure.source());
    }

    private static boolean isEqual(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
