package luzhi.claims.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.core.expression.NoResult;
import luzhi.relations.Interval;
import luzhi.relations.Kind;

/**
 * The first figure is the product of the other two, but for the place of the point: whatever units are read, it stands alike in every line.
 *
 * @param power of ten that it is multiplied by
 * @param grows whether the last one is a growth in per cent, so that a hundred is added to it
 */
record ProductEquation(List<Mention> figures, int power, boolean grows) implements Equation {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Interval HUNDRED = Interval.of(ALL);
    private static final int LAST = 2;

    ProductEquation {
        figures = List.copyOf(figures);
    }

    @Override
    public Mention derived() {
        if (grows) {
            return figures.get(LAST);
        }
        return figures.stream().filter(each -> each.isPercent() || each.is(Role.AVERAGE) || each.is(Role.RATIO))
                .findFirst()
                .orElseGet(() -> figures.stream()
                        .min(Comparator.comparingInt(each -> each.value().stripTrailingZeros().precision()))
                        .orElseThrow());
    }

    @Override
    public Kind kind() {
        if (grows) {
            return Kind.GROWTH_MISMATCH;
        }
        if (derived().isPercent()) {
            return derived().is(Role.GROWTH) ? Kind.GROWTH_MISMATCH : Kind.SHARE_MISMATCH;
        }
        return derived().is(Role.RATIO) ? Kind.RATIO_MISMATCH : Kind.AVERAGE_MISMATCH;
    }

    @Override
    public Interval solve(int at, List<Interval> of) throws NoResult {
        Interval scale = Interval.of(BigDecimal.ONE.scaleByPowerOfTen(power));
        Interval last = grows ? of.get(LAST).plus(HUNDRED) : of.get(LAST);
        if (at == 0) {
            if (grows && of.get(1).contains(BigDecimal.ZERO)) {
                throw new NoResult("What was nothing grows by no rate");
            }
            return of.get(1).times(last).times(scale);
        }
        if (at == 1) {
            return of.get(0).dividedBy(last.times(scale));
        }
        Interval other = of.get(0).dividedBy(of.get(1).times(scale));
        return grows ? other.minus(HUNDRED) : other;
    }

    /** Rates that grow are mostly told by how many points. */
    @Override
    public boolean isOfRates() {
        return grows && figures.get(0).isPercent() && figures.get(1).isPercent();
    }

    /** Whether all is printed where it would be more. */
    @Override
    public boolean isSomethingElse() {
        Mention derived = derived();
        return !grows && derived.isPercent() && derived.value().compareTo(ALL) == 0
                && computed(derived).filter(range -> range.interval().low().compareTo(ALL) > 0).isPresent();
    }

    /** Where one of the factors is nothing but a power of ten, the others are the same thing. */
    @Override
    public int digits() {
        BigDecimal off = BigDecimal.ZERO;
        for (Mention each : figures) {
            BigDecimal value = each.value().abs();
            if (value.signum() == 0 || value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE)) {
                return 0;
            }
            BigDecimal width = Equation.width(each);
            // of a growth, only what it is beyond nothing tells
            off = off.add(width.divide(value, MathContext.DECIMAL64));
        }
        return Equation.digitsOf(off.signum() == 0
                ? figures.get(0).value().abs()
                : BigDecimal.ONE.divide(off, MathContext.DECIMAL64));
    }
}
