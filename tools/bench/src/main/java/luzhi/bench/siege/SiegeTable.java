package luzhi.bench.siege;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The outcomes as lines of one table, each printed as soon as it is there. */
final class SiegeTable {

    /** @param width at least, to the left where it is negative */
    private record Cell(String title, int width, Function<Outcome, Object> of) {

        String print(Object content) {
            return String.format("%" + width + "s", content);
        }
    }

    private static final List<Cell> CELLS = List.of(
            new Cell("kind", -26, outcome -> outcome.attack().kind()),
            new Cell("tried", 7, outcome -> outcome.attempts().tried()),
            new Cell("answered", 8, outcome -> outcome.attempts().answered()),
            new Cell("refused", 7, outcome -> outcome.attempts().refused()),
            new Cell("failed", 6, outcome -> outcome.attempts().failed()),
            new Cell("died", 5, outcome -> outcome.died().size()),
            new Cell("p50 ms", 8, outcome -> outcome.median().toMillis()),
            new Cell("p99 ms", 8, outcome -> outcome.slowest().toMillis()),
            new Cell("small p99", 9, outcome -> outcome.small().slowest().toMillis()),
            new Cell("peak MB", 7, Outcome::peakMegabytes),
            new Cell("", 1, SiegeTable::verdict));

    private final PrintStream out;

    SiegeTable(PrintStream out) {
        this.out = out;
    }

    void head() {
        line(Cell::title);
    }

    void row(Outcome outcome) {
        line(cell -> cell.of().apply(outcome));
    }

    private void line(Function<Cell, Object> content) {
        out.println(CELLS.stream().map(cell -> cell.print(content.apply(cell))).collect(Collectors.joining(" ")));
    }

    private static String verdict(Outcome outcome) {
        List<String> wrong = PassRule.whatIsWrong(outcome);
        return " " + (wrong.isEmpty() ? "borne" : String.join("; ", wrong));
    }
}
