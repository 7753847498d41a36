package luzhi.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import luzhi.claims.reading.Mention;
import luzhi.core.expression.NoResult;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;

/** What may hold among figures of one line of a table: each follows from the others. */
sealed interface Equation permits SumEquation, ProductEquation, ProportionEquation {

    /** More than that many digits no row tells by itself. */
    int MOST_DIGITS = 4;
    /** What it takes to calculate, of the patience that there is with a text. */
    int STEPS = 16;
    BigDecimal TWO = BigDecimal.valueOf(2);

    /** How a line agrees with it. */
    enum Outcome {
        HOLDS, FAILS,
        /** Off by no more than rounding twice, or not to be calculated. */
        UNDECIDED
    }

    /** Those involved, the one that all is calculated from the others last to be doubted, first. */
    List<Mention> figures();

    /** The one that most likely was calculated from the others. */
    Mention derived();

    Kind kind();

    /**
     * What one of the figures has to be by the others.
     *
     * @param at which
     * @param of each figure, all that it stands for
     * @throws NoResult if anything may be
     */
    Interval solve(int at, List<Interval> of) throws NoResult;

    /** How many digits agree that need not, if it holds; 0 if it would hold whatever was meant. */
    int digits();

    /** Whether it is one of rates or averages, which relate otherwise than what they are made of does. */
    default boolean isOfRates() {
        return false;
    }

    /**
     * Whether one that fails is of something else than those that hold by what it looks like: a mean where others are sums; or one of its
     * figures is printed as the least or the most that it can be, and would lie beyond.
     */
    boolean isSomethingElse();

    /** Whether what is printed agrees with it. */
    default Outcome outcome() {
        figures().get(0).spend(STEPS);
        try {
            List<Interval> printed = figures().stream().map(Mention::interval).toList();
            if (solve(0, printed).overlaps(printed.get(0))) {
                return Outcome.HOLDS;
            }
            if (printed.stream().allMatch(Interval::isExact)) {
                return Outcome.FAILS;
            }
            List<Interval> wide = printed.stream().map(Equation::widened).toList();
            return solve(0, wide).overlaps(wide.get(0)) ? Outcome.UNDECIDED : Outcome.FAILS;
        } catch (NoResult anything) {
            return Outcome.UNDECIDED;
        }
    }

    /** What a figure has to be by the others; empty if it may be anything. */
    default Optional<Range> computed(Mention figure) {
        int at = figures().indexOf(figure);
        try {
            Interval face = solve(at, figures().stream().map(each -> Interval.of(each.value())).toList());
            return Optional.of(Range.of(face.low().round(MathContext.DECIMAL64),
                    solve(at, figures().stream().map(Mention::interval).toList())));
        } catch (NoResult anything) {
            return Optional.empty();
        }
    }

    private static Interval widened(Interval of) {
        BigDecimal half = of.high().subtract(of.low()).divide(TWO);
        return new Interval(of.low().subtract(half), of.high().add(half));
    }

    static BigDecimal width(Mention figure) {
        return figure.interval().high().subtract(figure.interval().low());
    }

    /** The digits of a whole number beyond its first. */
    static int digitsOf(BigDecimal many) {
        BigDecimal whole = many.setScale(0, RoundingMode.DOWN);
        return whole.signum() == 0 ? 0 : Math.min(MOST_DIGITS, whole.precision() - 1);
    }
}
