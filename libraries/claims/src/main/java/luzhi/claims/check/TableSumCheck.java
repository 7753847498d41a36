package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Sentence;
import luzhi.claims.reading.TableRow;
import luzhi.relations.Diagnosis;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** Tables whose last, or first, row adds the others up: 合计. Rows that begin with 其中 are parts of the row above and left out. */
final class TableSumCheck implements TextCheck {

    private static final Pattern TOTAL = Pattern.compile("^(?:合计|总计|共计|全[市县区省]合计|全[市县区省]总计|全[市县区省])$");
    private static final BigDecimal EIGHTH = new BigDecimal("0.125");

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        TableGrid.rowsOf(sentences).forEach(rows -> ofTable(rows, verdicts));
    }

    private static void ofTable(List<TableRow> rows, Verdicts verdicts) {
        List<TableRow> totals = rows.stream().filter(row -> TOTAL.matcher(row.label()).matches()).toList();
        List<TableRow> parts = rows.stream().filter(row -> !TOTAL.matcher(row.label()).matches()).toList();
        if (totals.size() == 1 && parts.size() > 1
                && parts.stream().noneMatch(row -> TableColumn.isPart(row.label()))) {
            totals.get(0).byColumn().forEach((column, total) -> compare(total, column, parts, verdicts));
        }
    }

    private static void compare(Mention total, int column, List<TableRow> rows, Verdicts verdicts) {
        List<Mention> parts = new ArrayList<>();
        for (TableRow row : rows) {
            Mention part = row.byColumn().get(column);
            if (part == null || !part.isLike(total)) {
                return;
            }
            parts.add(part);
        }
        if (total.isPercent() || total.unit().contains("/")) {
            return;
        }
        List<Mention> involved = new ArrayList<>(List.of(total));
        involved.addAll(parts);
        Interval sum = parts.stream().map(Mention::interval).reduce(Interval::plus).orElseThrow();
        BigDecimal face = parts.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean near = face.subtract(total.value()).abs().compareTo(total.value().abs().multiply(EIGHTH)) <= 0;
        List<Diagnosis> diagnoses = Digits.diagnose(total, parts).map(List::of).orElse(List.of());
        if (sum.overlaps(total.interval())) {
            verdicts.agree(involved);
        } else if ((near || !diagnoses.isEmpty())
                && parts.stream().anyMatch(part -> part.value().compareTo(total.value()) != 0)) {
            verdicts.contradict(new Contradiction(Kind.SUM_MISMATCH, Severity.ERROR, "sum", involved,
                    ComparisonCheck.range(total), Range.of(face, sum), diagnoses));
        }
    }
}
