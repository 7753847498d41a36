package luzhi.claims.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import luzhi.claims.check.NamedCells.Cell;
import luzhi.claims.reading.Excerpt;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.claims.reading.TableNames;
import luzhi.claims.reading.TableRow;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** Figures behind a table whose words name a row and a column of it, and nothing else: 2023年毛入园率90.8%. */
final class TableRestatementCheck implements TextCheck {

    private static final int LONGEST_LEAD = 40;
    private static final Pattern JOINS = Pattern.compile(
            "从?[上本]?表[上中]?(?:看|可见)?|合计|总计|共计|全[县市区镇乡校]|分别|达到了?|最[高低多少]|[为是达有共计的中以在均、()，:]");

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        NamedCells cells = new NamedCells();
        int table = -1;
        int last = -1;
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            TableRow row = sentence.row();
            if (row != null) {
                if (row.table() != table) {
                    cells.clear();
                    table = row.table();
                }
                cells.add(row);
                last = at;
            } else if (last >= 0 && at - last <= TableNames.SENTENCES_BEHIND) {
                sentence.mentions().forEach(figure -> check(figure, cells, verdicts));
            }
        }
    }

    private static void check(Mention figure, NamedCells cells, Verdicts verdicts) {
        if (!meet(figure, figure.lead(), cells, verdicts)) {
            meet(figure, figure.gap(), cells, verdicts);
        }
    }

    /** Whether the words name one cell. */
    private static boolean meet(Mention figure, Excerpt words, NamedCells cells, Verdicts verdicts) {
        String lead = words.toString();
        if (!figure.isExact() || figure.is(Role.CHANGE) || figure.is(Role.GROWTH) || lead.length() > LONGEST_LEAD) {
            return false;
        }
        figure.spend(lead.length() * lead.length());
        List<Cell> named = cells.in(lead).stream().filter(each -> each.figure().isExact()
                && figure.isLike(each.figure()) && isAllThatIsSaid(each, lead)).toList();
        int longest = named.stream().mapToInt(Cell::lengthOfName).max().orElse(0);
        List<Cell> meant = named.stream().filter(each -> each.lengthOfName() == longest).toList();
        if (meant.size() == 1) {
            tell(figure, meant.get(0).figure()).ifPresentOrElse(verdicts::contradict,
                    () -> verdicts.agree(List.of(figure, meant.get(0).figure())));
        }
        return meant.size() == 1;
    }

    private static boolean isAllThatIsSaid(Cell cell, String lead) {
        return JOINS.matcher(lead.replace(cell.row(), "").replace(cell.column(), "")).replaceAll("").isBlank();
    }

    private static Optional<Contradiction> tell(Mention figure, Mention cell) {
        return figure.interval().overlaps(cell.interval())
                ? Optional.empty()
                : Optional.of(new Contradiction(Kind.RESTATEMENT_MISMATCH, Severity.WARNING, "restated",
                        List.of(figure, cell), ComparisonCheck.range(figure),
                        Range.of(cell.value(), cell.interval()), List.of()));
    }
}
