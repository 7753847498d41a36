package luzhi.claims.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import luzhi.claims.check.LineRelation.Lines;
import luzhi.claims.check.LineRelations.Held;
import luzhi.claims.check.TableGrid.Line;
import luzhi.claims.reading.Mention;

/** Whether something holds in nearly all lines of a table, and by so many digits that it does not by chance. */
final class Trial {

    /** In one line of so many it may fail. */
    private static final int LINES_TO_FAIL_ONCE = 6;
    /** A table has some hundreds of relations that may hold by chance. */
    private static final int LEAST_DIGITS = 4;
    /** Where it holds in no more than two lines. */
    private static final int LEAST_DIGITS_OF_TWO = 6;

    private final LineRelation relation;
    private final List<Equation> holds = new ArrayList<>();
    private final List<Equation> fails = new ArrayList<>();
    private final List<Equation> excused = new ArrayList<>();
    private final List<Line> held = new ArrayList<>();
    private final List<Line> failed = new ArrayList<>();
    private final Set<List<?>> seen = new HashSet<>();
    private int digits;

    Trial(LineRelation relation) {
        this.relation = relation;
    }

    /** What holds, what fails and what need not hold; nothing where too much does. */
    Optional<Held> of(List<Lines> lines) {
        clear();
        int most = Math.max(1, lines.size() / LINES_TO_FAIL_ONCE);
        int more = relation.reachesBack() ? 1 : 0;
        for (Lines each : lines) {
            relation.of(each).ifPresent(equation -> add(equation, each.own()));
            if (fails.size() > most + more || excused.size() > most) {
                return Optional.empty();
            }
        }
        boolean isOne = isOfOneFigure();
        int lately = isOne ? 1 : 0;
        if (fails.size() - lately > most || holds.size() < 2
                || digits < (holds.size() + lately == 2 ? LEAST_DIGITS_OF_TWO : LEAST_DIGITS)) {
            return Optional.empty();
        }
        BitSet empty = fails.isEmpty() ? new BitSet() : emptyPlaces();
        for (int i = fails.size() - 1; i >= 0; i--) {
            if (isExcused(fails.get(i), failed.get(i), empty)) {
                excused.add(fails.remove(i));
            }
        }
        return Optional.of(new Held(List.copyOf(holds), List.copyOf(fails), List.copyOf(excused)));
    }

    private void clear() {
        List.of(holds, fails, excused, held, failed, seen).forEach(Collection::clear);
        digits = 0;
    }

    private void add(Equation equation, Line line) {
        switch (equation.outcome()) {
            case HOLDS -> {
                holds.add(equation);
                held.add(line);
                boolean isNew = seen.add(
                        equation.figures().stream().map(figure -> figure.value().stripTrailingZeros()).toList());
                digits += isNew ? equation.digits() : 0;
            }
            case FAILS -> {
                if (equation.isSomethingElse()) {
                    excused.add(equation);
                } else {
                    fails.add(equation);
                    failed.add(line);
                }
            }
            case UNDECIDED -> {
                // says nothing
            }
        }
    }

    /** Whether it fails in two lines, and would in none if one figure were as both say. */
    private boolean isOfOneFigure() {
        return fails.size() == 2 && fails.get(0).figures().stream()
                .filter(figure -> fails.get(1).figures().stream().anyMatch(each -> each == figure))
                .anyMatch(figure -> fails.get(0).computed(figure)
                        .flatMap(one -> fails.get(1).computed(figure).filter(one::overlaps)).isPresent());
    }

    /** Where no line in which it holds has anything. */
    private BitSet emptyPlaces() {
        BitSet empty = new BitSet();
        failed.forEach(line -> line.figures().keySet().forEach(empty::set));
        held.forEach(line -> line.figures().forEach((place, figure) -> {
            if (figure.value().signum() != 0) {
                empty.clear(place);
            }
        }));
        return empty;
    }

    private boolean isExcused(Equation fails, Line line, BitSet empty) {
        return fails.isOfRates() && !holds.get(0).isOfRates()
                || fails instanceof SumEquation sum && isMended(sum, line, empty);
    }

    /** Whether there is one part more in this line, which the others do not have. */
    private static boolean isMended(SumEquation sum, Line line, BitSet empty) {
        return empty.stream().mapToObj(line::find).flatMap(Optional::stream)
                .filter(each -> !sum.figures().contains(each)).anyMatch(more -> mends(sum, more));
    }

    private static boolean mends(SumEquation sum, Mention more) {
        return sum.with(more, false).outcome() == Equation.Outcome.HOLDS
                || sum.with(more, true).outcome() == Equation.Outcome.HOLDS;
    }
}
