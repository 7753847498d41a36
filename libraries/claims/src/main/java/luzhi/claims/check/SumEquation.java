package luzhi.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Stream;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.relations.Interval;
import luzhi.relations.Kind;

/**
 * The first figure is the sum of the others, some of them taken away.
 *
 * @param taken whether each of the others is taken away
 */
record SumEquation(List<Mention> figures, List<Boolean> taken) implements Equation {

    private static final int TRIPLE = 3;
    private static final BigDecimal ALIKE = BigDecimal.valueOf(3);

    SumEquation {
        figures = List.copyOf(figures);
        taken = List.copyOf(taken);
    }

    /** Of a balance, how far it leads from what it begins with, or from what came: where both are nearly the same, anything fits. */
    private BigDecimal leastStep() {
        BigDecimal least = figures.get(0).value().abs();
        for (int i = 1; i < figures.size() && figures.size() > 2; i++) {
            if (!taken.get(i - 1)) {
                least = least.min(figures.get(0).value().subtract(figures.get(i).value()).abs());
            }
        }
        return least;
    }

    @Override
    public boolean isSomethingElse() {
        return isMean() || isCutOff();
    }

    /** Whether nothing is printed of what is left of one when another is taken away, where that is less than nothing. */
    private boolean isCutOff() {
        return figures.size() == TRIPLE && figures.stream().filter(each -> each.value().signum() == 0)
                .anyMatch(each -> computed(each).filter(range -> range.interval().high().signum() < 0).isPresent());
    }

    /** Whether the first lies among the others, and they are alike: it is rather their mean, as that of ages is. */
    private boolean isMean() {
        if (figures.size() < TRIPLE || taken.contains(true)) {
            return false;
        }
        List<BigDecimal> parts = figures.stream().skip(1).map(Mention::value).sorted().toList();
        BigDecimal least = parts.get(0);
        BigDecimal most = parts.get(parts.size() - 1);
        BigDecimal first = figures.get(0).value();
        return least.signum() > 0 && most.compareTo(least.multiply(ALIKE)) <= 0 && first.compareTo(least) >= 0
                && first.compareTo(most) <= 0;
    }

    @Override
    public boolean isOfRates() {
        return figures.stream().allMatch(each -> each.isPercent() || each.isPoints() || each.is(Role.AVERAGE)
                || each.is(Role.RATIO) || each.unit() != null && each.unit().contains("/"));
    }

    /** The same with one more. */
    SumEquation with(Mention more, boolean isTaken) {
        return new SumEquation(Stream.concat(figures.stream(), Stream.of(more)).toList(),
                Stream.concat(taken.stream(), Stream.of(isTaken)).toList());
    }

    @Override
    public Mention derived() {
        return figures.stream().filter(each -> each.is(Role.CHANGE)).findFirst().orElse(figures.get(0));
    }

    @Override
    public Kind kind() {
        if (figures.size() == 2) {
            return Kind.RESTATEMENT_MISMATCH;
        }
        return figures.stream().anyMatch(each -> each.is(Role.CHANGE)) || taken.contains(true)
                ? Kind.DIFFERENCE_MISMATCH
                : Kind.SUM_MISMATCH;
    }

    @Override
    public Interval solve(int at, List<Interval> of) {
        Interval sum = Interval.of(BigDecimal.ZERO);
        for (int i = 1; i < of.size(); i++) {
            if (i != at) {
                sum = taken.get(i - 1) ? sum.minus(of.get(i)) : sum.plus(of.get(i));
            }
        }
        if (at == 0) {
            return sum;
        }
        Interval rest = of.get(0).minus(sum);
        return taken.get(at - 1) ? rest.negated() : rest;
    }

    @Override
    public int digits() {
        if (figures.stream().anyMatch(each -> each.value().signum() == 0)) {
            return 0;
        }
        BigDecimal width = figures.stream().map(Equation::width).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal size = figures.size() > TRIPLE && !taken.contains(true)
                ? figures.get(0).value().abs()
                : figures.stream().map(each -> each.value().abs()).reduce(BigDecimal::min).orElseThrow()
                        .min(leastStep());
        return Equation.digitsOf(
                size.divide(width.signum() == 0 ? BigDecimal.ONE : width, MathContext.DECIMAL64));
    }
}
