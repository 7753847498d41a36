package luzhi.bench.truth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import luzhi.claims.check.CheckedReport;
import luzhi.claims.check.Mismatch;
import luzhi.claims.reading.Claim;
import luzhi.claims.writtenreport.Block;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.relations.Severity;

/**
 * A small text, and what is right about it.
 *
 * @param fault what goes wrong in it, in words
 * @param text its paragraphs
 * @param rows those of a table behind them; none for most
 * @param recorded value on record of any part that it may be held against; null where nothing is on record
 * @param right in words
 * @param findings exactly these errors and warnings; null where they do not matter
 * @param may these errors and warnings and no others; null where they do not matter
 * @param figures what has to be read
 * @param none numerals that are no figures
 */
record Case(String id, String fault, String text, List<List<String>> rows, BigDecimal recorded, String right,
        List<Told> findings, List<Told> may, List<Figure> figures, List<String> none) {

    /**
     * An error or a warning.
     *
     * @param figure that it contradicts, as it is printed
     * @param computed a value that follows from the others; null if it does not matter
     */
    record Told(String kind, String figure, BigDecimal computed) {

        private boolean matches(Mismatch finding, Case of, CheckedReport checked) {
            return (kind == null || kind.equals(finding.kind().code()))
                    && of.contradicted(finding, checked).text().equals(figure)
                    && (computed == null || finding.computed() != null && rounded(finding.computed().low()) <= 0
                            && rounded(finding.computed().high()) >= 0);
        }

        /** How a number compares with the computed one, to as many places. */
        private int rounded(BigDecimal number) {
            return number.setScale(computed.scale(), RoundingMode.HALF_UP).compareTo(computed);
        }
    }

    /**
     * A figure; of what is said as a regular expression the whole has to match, {@code none} standing for nothing.
     *
     * @param text as it is printed
     */
    record Figure(String text, BigDecimal value, String unit, String period, String subject, String measure,
            String region) {

        private boolean matches(Claim claim) {
            return claim.text().equals(text) && (value == null || claim.value().compareTo(value) == 0)
                    && matches(unit, claim.unit()) && matches(period, claim.period())
                    && matches(subject, claim.subject()) && matches(measure, claim.measure())
                    && matches(region, claim.region());
        }

        private static boolean matches(String pattern, Object found) {
            return pattern == null || String.valueOf(found == null ? "none" : found).matches(pattern);
        }
    }

    Case {
        rows = rows == null ? List.of() : List.copyOf(rows);
        figures = figures == null ? List.of() : List.copyOf(figures);
        none = none == null ? List.of() : List.copyOf(none);
    }

    WrittenReport report() {
        StringBuilder whole = new StringBuilder(text == null ? "" : text);
        List<Block> blocks = new ArrayList<>(WrittenReport.ofPlainText(whole.toString()).blocks());
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                int start = whole.append('\n').length();
                whole.append(rows.get(row).get(column));
                blocks.add(new Block(start, whole.length(), Block.Kind.CELL, new Block.Place(0, row, column)));
            }
        }
        return new WrittenReport(whole.toString(), blocks);
    }

    /** What is not right, in words; nothing if all is. */
    List<String> flaws(CheckedReport checked) {
        List<Mismatch> told = checked.findings().stream().filter(each -> each.severity() != Severity.NOTICE).toList();
        List<Told> allowed = findings == null ? may : findings;
        Stream<String> wrong = told.stream().filter(
                each -> allowed != null && allowed.stream().noneMatch(one -> one.matches(each, this, checked)))
                .map(each -> "tells " + each.kind().code() + " of " + contradicted(each, checked).text());
        Stream<String> missed = Stream.ofNullable(findings).flatMap(List::stream)
                .filter(one -> told.stream().noneMatch(each -> one.matches(each, this, checked)))
                .map(one -> "does not tell " + one.kind() + " of " + one.figure());
        Stream<String> unread = figures.stream().filter(one -> checked.claims().stream().noneMatch(one::matches))
                .map(one -> "does not read " + one.text() + " so: " + read(one.text(), checked));
        Stream<String> invented = none.stream()
                .filter(one -> checked.claims().stream().anyMatch(claim -> claim.text().contains(one)))
                .map(one -> "reads " + one);
        return Stream.of(wrong, missed, unread, invented).flatMap(each -> each).toList();
    }

    private Claim contradicted(Mismatch finding, CheckedReport checked) {
        return checked.claims().stream().filter(claim -> claim.id().equals(finding.claims().get(0))).findFirst()
                .orElseThrow();
    }

    private static String read(String printed, CheckedReport checked) {
        Optional<Claim> near = checked.claims().stream()
                .filter(claim -> claim.text().contains(printed) || printed.contains(claim.text())).findFirst();
        return near.map(claim -> claim.text() + " = " + claim.value() + " " + claim.unit() + ", " + claim.subject()
                + ", " + claim.period() + ", " + claim.measure()).orElse("not at all");
    }
}
