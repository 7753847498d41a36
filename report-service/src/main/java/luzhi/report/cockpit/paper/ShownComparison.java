package luzhi.report.cockpit.paper;

import java.math.BigDecimal;
import java.util.List;

import luzhi.claims.comparison.ComparedDrafts;
import luzhi.claims.comparison.DraftChange;
import luzhi.claims.comparison.DraftDifference;
import luzhi.claims.comparison.DraftFigure;
import luzhi.core.figure.FigureNames;

/** What changed between two drafts, as a page shows it. */
record ShownComparison(ComparedDrafts drafts, List<Row> rows) {

    /** Nobody reads a longer table; whoever has to have all asks the interface. */
    private static final int MOST = 2_000;

    static ShownComparison of(ComparedDrafts drafts, FigureNames names) {
        return new ShownComparison(drafts,
                drafts.differences().stream().limit(MOST).map(each -> Row.of(each, names)).toList());
    }

    public int changed() {
        return drafts.count(DraftChange.CHANGED);
    }

    public int added() {
        return drafts.count(DraftChange.ADDED);
    }

    public int removed() {
        return drafts.count(DraftChange.REMOVED);
    }

    /** How many are not shown. */
    public int further() {
        return drafts.differences().size() - rows.size();
    }

    /**
     * A figure that is not the same.
     *
     * @param earlier as the earlier draft prints it; empty if it does not
     * @param later as the later draft prints it; empty if it does not
     * @param more by how much it is more, with its sign and unit; empty unless both state it
     */
    record Row(DraftChange change, String subject, String earlier, String later, String more, String heading) {

        private static Row of(DraftDifference difference, FigureNames names) {
            DraftFigure figure = difference.figure();
            return new Row(difference.change(), figure.claim().subject(), printed(difference.earlier()),
                    printed(difference.later()),
                    difference.more().map(more -> signed(more) + " " + names.unit(figure.claim().unit())).orElse("")
                            .strip(),
                    figure.heading());
        }

        private static String printed(DraftFigure figure) {
            return figure == null ? "" : figure.claim().text();
        }

        private static String signed(BigDecimal more) {
            return (more.signum() > 0 ? "+" : "") + more.stripTrailingZeros().toPlainString();
        }
    }
}
