package luzhi.claims.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import luzhi.claims.check.LineRelation.Lines;
import luzhi.claims.check.LineRelation.Product;
import luzhi.claims.check.LineRelation.Sum;
import luzhi.claims.check.LineRelation.Term;
import luzhi.claims.check.TableGrid.Line;
import luzhi.claims.reading.Mention;

/** Finds what holds in nearly all lines of a table, by arithmetic alone. */
final class LineRelations {

    /** A wider line relates in too many ways. */
    private static final int MOST_PLACES = 12;
    private static final int LEAST_LINES = 3;
    private static final int LONGEST_BALANCE = 6;
    private static final int LINES_TO_GUESS_BY = 3;
    private static final int PER_CENT = -2;

    private final List<Lines> lines = new ArrayList<>();
    private final int width;
    private final BitSet rates = new BitSet();
    private final List<Held> found = new ArrayList<>();

    /**
     * What holds in nearly all lines, line by line.
     *
     * @param excused what need not hold where it does not
     */
    record Held(List<Equation> holds, List<Equation> fails, List<Equation> excused) {}

    private LineRelations(TableGrid grid) {
        width = grid.width();
        Line total = grid.lines().stream().filter(Line::isTotal).findFirst().orElse(null);
        List<Optional<Line>> before = Succession.of(grid.lines());
        for (int i = 0; i < grid.lines().size(); i++) {
            Line line = grid.lines().get(i);
            // what is told of a part is mostly told of the line that it is part of
            boolean isOfTotal = !line.isTotal() && !line.isPart();
            lines.add(new Lines(line, before.get(i).orElse(null), isOfTotal ? total : null, null));
        }
        IntStream.range(0, width).filter(this::isRate).forEach(rates::set);
    }

    static List<Held> find(TableGrid grid) {
        if (grid.lines().size() < LEAST_LINES || grid.width() > MOST_PLACES) {
            return List.of();
        }
        LineRelations relations = new LineRelations(grid);
        relations.triples();
        relations.runs();
        relations.steps();
        relations.proportions();
        return relations.found;
    }

    /** a = b + c, a = b × c, a = b grown by c. */
    private void triples() {
        for (int a = 0; a < width; a++) {
            for (int b = 0; b < width; b++) {
                for (int c = 0; c < width; c++) {
                    if (a != b && b != c && a != c) {
                        List<Term> terms = List.of(Term.own(a), Term.own(b), Term.own(c));
                        if (b < c) {
                            sum(terms, 0);
                            product(terms);
                        }
                        growth(terms);
                    }
                }
            }
        }
    }

    /** A total of what stands side by side; a balance of what there was, what came and what went. */
    private void runs() {
        for (int from = 0; from < width; from++) {
            for (int to = from + 3; to <= width; to++) {
                List<Term> parts = IntStream.range(from, to).mapToObj(Term::own).toList();
                for (int total = 0; total < width; total++) {
                    if (total < from || total >= to) {
                        List<Term> terms = new ArrayList<>(List.of(Term.own(total)));
                        terms.addAll(parts);
                        sum(terms, 0);
                        if (total == to && parts.size() < LONGEST_BALANCE) {
                            for (int taken = 2; taken < 1 << parts.size(); taken += 2) {
                                sum(terms, taken);
                            }
                        }
                    }
                }
            }
        }
    }

    /** What came since the line before, by how many per cent it grew; what it begins with; its share of the total. */
    private void steps() {
        for (int a = 0; a < width; a++) {
            for (int b = 0; b < width; b++) {
                if (a != b) {
                    sum(List.of(Term.own(a), Term.before(a), Term.own(b)), 0);
                    sum(List.of(Term.own(a), Term.before(b)), 0);
                    growth(List.of(Term.own(a), Term.before(a), Term.own(b)));
                    if (rates.get(b)) {
                        product(List.of(Term.own(a), Term.total(a), Term.own(b)));
                        for (int c = 0; c < width; c++) {
                            if (c != a && c != b) {
                                product(List.of(Term.own(a), Term.before(c), Term.own(b)));
                            }
                        }
                    }
                }
            }
        }
    }

    private void sum(List<Term> terms, int taken) {
        add(new LineRelation(terms, new Sum(
                IntStream.range(0, terms.size() - 1).mapToObj(i -> (taken >> i & 1) == 1).toList())));
    }

    private void product(List<Term> terms) {
        LineRelation any = new LineRelation(terms, new Product(0, false));
        Set<Integer> once = new HashSet<>();
        int guesses = 0;
        for (int i = 0; i < lines.size() && guesses < LINES_TO_GUESS_BY; i++) {
            List<Mention> figures = any.figures(lines.get(i));
            guesses += figures.isEmpty() ? 0 : 1;
            OptionalInt power = LineRelation.power(figures);
            if (power.isPresent() && !once.add(power.getAsInt())) {
                add(new LineRelation(terms, new Product(power.getAsInt(), false)));
                return;
            }
        }
    }

    private void growth(List<Term> terms) {
        if (rates.get(terms.get(2).place())) {
            add(new LineRelation(terms, new Product(PER_CENT, true)));
        }
    }

    private void add(LineRelation relation) {
        new Trial(relation).of(lines).ifPresent(found::add);
    }

    /** What is so many per cent of a whole that stands nowhere: held against one line, and against the next if that is none. */
    private void proportions() {
        for (int a = 0; a < width; a++) {
            for (int b = 0; b < width; b++) {
                if (a != b && rates.get(b)) {
                    Trial trial = new Trial(new LineRelation(List.of(Term.own(a), Term.own(b), Term.known(a),
                            Term.known(b)), ProportionEquation::new));
                    lines.stream().filter(each -> !each.own().isPart()).limit(LINES_TO_GUESS_BY)
                            .map(known -> lines.stream().map(each -> each.against(known.own())).toList())
                            .flatMap(each -> trial.of(each).stream()).findFirst().ifPresent(found::add);
                }
            }
        }
    }

    private boolean isRate(int place) {
        return lines.stream().flatMap(each -> each.own().find(place).stream()).allMatch(Mention::isPercent);
    }
}
