package luzhi.bench.truth;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import luzhi.claims.check.CheckedReport;
import luzhi.claims.check.Mismatch;
import luzhi.claims.corpus.Judgement;
import luzhi.claims.corpus.PlantedError;
import luzhi.claims.corpus.Span;
import luzhi.claims.corpus.StatedFigure;
import luzhi.claims.reading.Claim;

/** What was read wrongly or not found in passages, each with its passage. */
record Misses(PrintStream out) {

    private static final int AROUND = 14;

    /** Prints nothing of a passage in which all is right. */
    void print(Judgement judgement, CheckedReport checked) {
        List<String> lines = new ArrayList<>();
        String text = judgement.passage().text();
        judgement.passage().quantities().stream().filter(each -> !judgement.read().containsKey(each))
                .forEach(each -> lines.add("not read   " + around(each.span(), text) + " " + each.value() + " "
                        + each.unit() + ", but " + there(each, checked)));
        judgement.invented()
                .forEach(each -> lines.add("invented   " + around(span(each), text) + " " + described(each)));
        judgement.passage().errors().stream().filter(each -> !judgement.found().containsKey(each))
                .forEach(each -> lines.add("not found  " + described(each, text)));
        judgement.falseAlarms()
                .forEach(each -> lines.add("false      " + each.severity().code() + " " + each.kind().code() + " "
                        + printed(each, checked) + ": " + each.message()));
        if (!lines.isEmpty()) {
            out.println("== " + judgement.passage().name());
            out.println(text);
            lines.forEach(line -> out.println("  " + line));
            out.println();
        }
    }

    private static Span span(Claim claim) {
        return new Span(claim.start(), claim.end());
    }

    private static String around(Span span, String text) {
        return ("…" + text.substring(Math.max(0, span.start() - AROUND), span.start()) + "[" + span.in(text) + "]"
                + text.substring(span.end(), Math.min(text.length(), span.end() + AROUND / 2)) + "…")
                .replace('\n', '⏎');
    }

    private static String there(StatedFigure figure, CheckedReport checked) {
        String claims = checked.claims().stream().filter(claim -> figure.span().overlaps(span(claim)))
                .map(Misses::described).collect(Collectors.joining(", "));
        return claims.isEmpty() ? "nothing" : claims;
    }

    private static String described(Claim claim) {
        return claim.text() + " = " + claim.value() + " " + claim.unit();
    }

    private static String described(PlantedError error, String text) {
        return String.join("/", error.kinds()) + " " + error.figure().in(text) + " against "
                + error.related().stream().map(each -> each.in(text)).toList() + ": " + error.note() + "; right is "
                + error.correct();
    }

    private static List<String> printed(Mismatch finding, CheckedReport checked) {
        return finding.claims().stream().map(id -> checked.claims().stream()
                .filter(claim -> claim.id().equals(id)).map(Claim::text).findFirst().orElse(id)).toList();
    }
}
