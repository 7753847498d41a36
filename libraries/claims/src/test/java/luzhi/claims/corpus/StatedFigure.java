package luzhi.claims.corpus;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A figure that a passage states.
 *
 * @param span of number and unit as they are printed
 * @param alternatives other values that are as right, as the positive one of a fall
 * @param unit code of the corpus
 */
public record StatedFigure(Span span, BigDecimal value, List<BigDecimal> alternatives, String unit) {

    /** Values of quotients are written down with sixteen digits. */
    private static final MathContext WRITTEN = new MathContext(9);

    public StatedFigure {
        alternatives = alternatives == null ? List.of() : List.copyOf(alternatives);
    }

    /** Whether that value is right; its sign is a matter of the words around. */
    boolean isWorth(BigDecimal other) {
        return isSame(value, other) || alternatives.stream().anyMatch(each -> isSame(each, other));
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one.abs().round(WRITTEN).compareTo(other.abs().round(WRITTEN)) == 0;
    }
}
