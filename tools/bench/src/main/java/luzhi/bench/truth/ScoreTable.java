package luzhi.bench.truth;

import java.io.PrintStream;

import luzhi.claims.corpus.Proportion;
import luzhi.claims.corpus.Score;

/** Scores as lines that a person compares. */
record ScoreTable(PrintStream out) {

    private static final String FORM = "%-26s %-20s %-20s %-20s %-20s %-20s %-20s %-20s %-20s%n";
    private static final String KIND = "  %-24s %-30s %-30s %d%n";

    void explain() {
        out.println(
                """
                        Each share with Wilson's interval at 95 %. read: figures (dates apart) whose place, value and kind of unit are right; invented: of
                        the claims, those where nothing is stated. A contradiction is found by an error (or warning) of one of its kinds that names the
                        wrong figure or contradicts a related one, or by one of another kind that names both; further ones that name a wrong figure
                        are second sights and count neither way. Precision: of errors, those about a contradiction. The worst writer stands last.
                        """);
    }

    void head() {
        out.printf(FORM, "writer", "read", "invented", "found by error", "error or warning", "precision of errors",
                "sound with error", "sound with alarm", "contradictions");
    }

    void row(String name, Score score) {
        out.printf(FORM, name, score.figuresRead(), score.invented(), score.foundByError(), score.found(),
                score.rightErrors(), score.soundWithError(), score.soundWithAlarm(), score.found().of());
    }

    void kinds(String name, Score score) {
        out.printf("%n%s: contradictions found by error, by error or warning; false errors%n", name);
        score.byKind().forEach((kind, of) -> out.printf(KIND, kind, counted(of.foundByError()), counted(of.found()),
                of.falseErrors()));
    }

    void checked(CheckedFigures figures) {
        out.printf("%nfigures that stand in a relation and are told as checked: %s; in none: %s%n",
                counted(figures.related()), counted(figures.single()));
    }

    private static String counted(Proportion proportion) {
        return proportion.hits() + " of " + proportion.of() + "  " + proportion;
    }
}
