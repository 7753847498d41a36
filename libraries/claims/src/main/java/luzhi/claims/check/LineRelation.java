package luzhi.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import luzhi.claims.check.TableGrid.Line;
import luzhi.claims.reading.Mention;

/** What the figures in some places of every line of a table may have to do with one another. */
record LineRelation(List<Term> terms, Manner manner) {

    private static final MathContext ROUGH = new MathContext(4);
    private static final BigDecimal NEARLY_TEN = new BigDecimal("9.7");
    private static final BigDecimal HARDLY_MORE = new BigDecimal("1.03");

    /** Which line a figure stands in. */
    enum Of {
        OWN, BEFORE, TOTAL, KNOWN
    }

    /** A figure by its place. */
    record Term(Of line, int place) {

        static Term own(int place) {
            return new Term(Of.OWN, place);
        }

        static Term before(int place) {
            return new Term(Of.BEFORE, place);
        }

        static Term total(int place) {
            return new Term(Of.TOTAL, place);
        }

        static Term known(int place) {
            return new Term(Of.KNOWN, place);
        }
    }

    /** How the first figure follows from the others. */
    interface Manner {

        Equation of(List<Mention> figures);

        /** Whether only what is of one kind can be so related. */
        default boolean adds() {
            return false;
        }
    }

    /** As their sum, some of them taken away. */
    record Sum(List<Boolean> taken) implements Manner {

        @Override
        public Equation of(List<Mention> figures) {
            return new SumEquation(figures, taken);
        }

        @Override
        public boolean adds() {
            return true;
        }
    }

    /** As their product, times a power of ten; where the last one is a growth, a hundred is added to it. */
    record Product(int power, boolean grows) implements Manner {

        @Override
        public Equation of(List<Mention> figures) {
            return new ProductEquation(figures, power, grows);
        }
    }

    /**
     * A line, the one before it that is made of no others, and the one that is made of all.
     *
     * @param before null above the first
     * @param total null where the table has none
     * @param known some other line that is held against each
     */
    record Lines(Line own, @Nullable Line before, @Nullable Line total, @Nullable Line known) {

        Lines against(Line other) {
            return new Lines(own, before, total, own.isPart() || other.equals(own) ? null : other);
        }

        @Nullable
        Mention find(Term term) {
            Line line = switch (term.line()) {
                case OWN -> own;
                case BEFORE -> before;
                case TOTAL -> total;
                case KNOWN -> known;
            };
            return line == null ? null : line.figures().get(term.place());
        }
    }

    LineRelation {
        terms = List.copyOf(terms);
    }

    /** What it says of a line; nothing where a figure is missing. */
    Optional<Equation> of(Lines lines) {
        List<Mention> found = figures(lines);
        return found.isEmpty() ? Optional.empty() : Optional.of(manner.of(found));
    }

    /** The figures in its places; none where one is missing, or cannot be added to the others. */
    List<Mention> figures(Lines lines) {
        List<Mention> found = new ArrayList<>(terms.size());
        for (Term term : terms) {
            Mention figure = lines.find(term);
            if (figure == null || manner.adds() && !found.isEmpty() && !mayBeAdded(found.get(0), figure)) {
                return List.of();
            }
            found.add(figure);
        }
        return found;
    }

    /** Whether it holds one line against the line before, so that one figure is in two of them. */
    boolean reachesBack() {
        return terms.stream().anyMatch(each -> each.line() == Of.BEFORE);
    }

    private static boolean mayBeAdded(Mention one, Mention other) {
        return one.unit() == null || other.unit() == null || Objects.equals(one.unit(), other.unit())
                || isRate(one) == isRate(other) && isMoney(one) == isMoney(other);
    }

    private static boolean isRate(Mention each) {
        return each.isPercent() || each.isPoints();
    }

    private static boolean isMoney(Mention each) {
        return each.unit() != null && each.unit().startsWith("CNY");
    }

    /** The power of ten by which the first of three figures is the product of the others; nothing if it is by none. */
    static OptionalInt power(List<Mention> figures) {
        if (figures.isEmpty()) {
            return OptionalInt.empty();
        }
        BigDecimal first = figures.get(0).value();
        BigDecimal product = figures.get(1).value().multiply(figures.get(2).value(), ROUGH);
        figures.get(0).spend(Equation.STEPS);
        if (product.signum() == 0 || product.signum() != first.signum()) {
            return OptionalInt.empty();
        }
        BigDecimal ratio = first.divide(product, ROUGH);
        int power = ratio.precision() - ratio.scale() - 1;
        BigDecimal leading = ratio.scaleByPowerOfTen(-power);
        return leading.compareTo(HARDLY_MORE) <= 0
                ? OptionalInt.of(power)
                : leading.compareTo(NEARLY_TEN) >= 0 ? OptionalInt.of(power + 1) : OptionalInt.empty();
    }
}
