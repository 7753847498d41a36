package luzhi.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.core.expression.NoResult;
import luzhi.relations.Interval;
import luzhi.relations.Kind;

/** The first figure is to the second as the third, of another line, is to the fourth: shares of a whole that need not be printed. */
record ProportionEquation(List<Mention> figures) implements Equation {

    ProportionEquation {
        figures = List.copyOf(figures);
    }

    /** The rate. */
    @Override
    public Mention derived() {
        return figures.get(1);
    }

    @Override
    public Kind kind() {
        return derived().is(Role.GROWTH) ? Kind.GROWTH_MISMATCH : Kind.SHARE_MISMATCH;
    }

    @Override
    public Interval solve(int at, List<Interval> of) throws NoResult {
        // 0 × 3 = 1 × 2
        return switch (at) {
            case 0 -> of.get(1).times(of.get(2)).dividedBy(of.get(3));
            case 1 -> of.get(0).times(of.get(3)).dividedBy(of.get(2));
            case 2 -> of.get(0).times(of.get(3)).dividedBy(of.get(1));
            default -> of.get(1).times(of.get(2)).dividedBy(of.get(0));
        };
    }

    @Override
    public boolean isSomethingElse() {
        return false;
    }

    @Override
    public int digits() {
        BigDecimal off = BigDecimal.ZERO;
        for (Mention each : figures) {
            if (each.value().signum() == 0) {
                return 0;
            }
            off = off.add(Equation.width(each).divide(each.value().abs(), MathContext.DECIMAL64));
        }
        return off.signum() == 0 ? 0 : Equation.digitsOf(BigDecimal.ONE.divide(off, MathContext.DECIMAL64));
    }
}
