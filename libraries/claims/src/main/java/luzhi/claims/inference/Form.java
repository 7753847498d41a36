package luzhi.claims.inference;

import java.math.BigDecimal;
import java.util.List;

import luzhi.core.expression.NoResult;
import luzhi.relations.Interval;

/** What a figure may be of others. Of two operands, the first is what is divided, or what something is taken from. */
public enum Form {
    SHARE(Group.RATE) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) throws NoResult {
            return of.get(0).dividedBy(of.get(1)).times(HUNDRED);
        }
    },
    /** What the share leaves of all. */
    OTHER_SHARE(Group.RATE) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) throws NoResult {
            return HUNDRED.minus(of.get(0).dividedBy(of.get(1)).times(HUNDRED));
        }
    },
    /** What there is now, and what there was. */
    GROWTH(Group.RATE) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) throws NoResult {
            return of.get(0).dividedBy(of.get(1)).times(HUNDRED).minus(HUNDRED);
        }
    },
    /** What there is now, and by how much it changed. */
    GROWTH_BY_CHANGE(Group.RATE) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) throws NoResult {
            // c / (n - c) = 1 / (n / c - 1): every figure once
            Interval changed = manner.isFall() ? of.get(1).negated() : of.get(1);
            return HUNDRED.dividedBy(of.get(0).dividedBy(changed).minus(ONE));
        }
    },
    /** A change and what there was. */
    GROWTH_OF_BASE(Group.RATE) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) throws NoResult {
            Interval share = of.get(0).dividedBy(of.get(1)).times(HUNDRED);
            return manner.isFall() ? share.negated() : share;
        }
    },
    /** What there is now, and what there was some years ago: by how much it grew each year. */
    YEARLY_GROWTH(Group.RATE) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) throws NoResult {
            return of.get(0).dividedBy(of.get(1)).root(manner.periods()).times(HUNDRED).minus(HUNDRED);
        }
    },
    POINTS(Group.POINTS) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) {
            return of.get(0).minus(of.get(1));
        }
    },
    DIFFERENCE(Group.DIFFERENCE) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) {
            return of.get(0).minus(of.get(1));
        }
    },
    /** What there is now, and what there was some years or months ago: by how much it changed in each. */
    YEARLY_CHANGE(Group.QUOTIENT) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) throws NoResult {
            return of.get(0).minus(of.get(1)).dividedBy(Interval.of(BigDecimal.valueOf(manner.periods())));
        }
    },
    QUOTIENT(Group.QUOTIENT) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) throws NoResult {
            return of.get(0).dividedBy(of.get(1));
        }
    },
    /** How many there are for so many others, as the words say. */
    PER_MANY(Group.QUOTIENT) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) throws NoResult {
            return of.get(0).dividedBy(of.get(1)).times(Interval.of(BigDecimal.valueOf(manner.each())));
        }
    },
    /** What there was in some years, months or days: how much in each. */
    IN_EACH(Group.QUOTIENT) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) throws NoResult {
            return of.get(0).dividedBy(Interval.of(BigDecimal.valueOf(manner.periods())));
        }
    },
    /** How many times more. */
    TIMES_MORE(Group.QUOTIENT) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) throws NoResult {
            return of.get(0).dividedBy(of.get(1)).minus(ONE);
        }
    },
    /** All alike in weight. */
    MEAN(Group.QUOTIENT) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) throws NoResult {
            return of.stream().reduce(Interval::plus).orElseThrow()
                    .dividedBy(Interval.of(BigDecimal.valueOf(of.size())));
        }
    },
    /** How many, and how much each. */
    PRODUCT(Group.PRODUCT) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) {
            return of.get(0).times(of.get(1));
        }
    },
    SUM(Group.SUM) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) {
            return of.stream().reduce(Interval::plus).orElseThrow();
        }
    },
    /** Two that need not stand side by side. */
    SUM_OF_TWO(Group.SUM) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) {
            return of.get(0).plus(of.get(1));
        }
    },
    /** The first without all others. */
    REMAINDER(Group.DIFFERENCE) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) {
            return of.get(0).minus(of.subList(1, of.size()).stream().reduce(Interval::plus).orElseThrow());
        }
    },
    /** What there was, what came and what went. */
    STOCK(Group.DIFFERENCE) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) {
            return of.get(0).plus(of.get(1)).minus(of.get(2));
        }
    },
    HUNDRED_PERCENT(Group.HUNDRED) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) {
            return HUNDRED.minus(of.stream().reduce(Interval::plus).orElseThrow());
        }
    },
    SAME(Group.SAME) {
        @Override
        Interval exactly(List<Interval> of, Manner manner) {
            return of.get(0);
        }
    };

    /** Forms of which a figure has one at most. */
    public enum Group {
        RATE, POINTS, DIFFERENCE, QUOTIENT, PRODUCT, SUM, HUNDRED, SAME
    }

    private static final Interval ONE = Interval.of(BigDecimal.ONE);
    private static final Interval HUNDRED = Interval.of(BigDecimal.valueOf(100));

    private final Group group;

    Form(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    /**
     * What follows from the operands.
     *
     * @param manner what the words of the figure say of the calculation
     * @throws NoResult where a divisor may be zero
     */
    abstract Interval exactly(List<Interval> of, Manner manner) throws NoResult;
}
