package luzhi.bench.siege;

import java.io.PrintStream;
import java.util.List;

/** The outcomes as lines of one table, each printed as soon as it is there. */
final class SiegeTable {

    private static final String HEAD = "%-26s %7s %8s %7s %6s %5s %8s %8s %9s %7s  %s%n";
    private static final String ROW = "%-26s %7d %8d %7d %6d %5d %8d %8d %9d %7d  %s%n";

    private final PrintStream out;

    SiegeTable(PrintStream out) {
        this.out = out;
    }

    void head() {
        out.printf(HEAD, "kind", "tried", "answered", "refused", "failed", "died", "p50 ms", "p99 ms", "small p99",
                "peak MB", "");
    }

    void row(Outcome outcome) {
        List<String> wrong = PassRule.whatIsWrong(outcome);
        out.printf(ROW, outcome.kind(), outcome.tried(), outcome.answered(), outcome.refused(), outcome.failed(),
                outcome.died().size(), outcome.median().toMillis(), outcome.slowest().toMillis(),
                outcome.small().toMillis(), outcome.peakMegabytes(),
                wrong.isEmpty() ? "borne" : String.join("; ", wrong));
    }
}
