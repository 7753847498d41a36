package luzhi.report.reporting.officialreport;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import luzhi.core.figure.FigureKey;
import luzhi.papers.Run;
import luzhi.report.assessment.evaluation.Evaluation;

/** Keeps count of every number in a report, and gives each its bookmark and the address of its trace. */
final class BookmarkIndex {

    private final Evaluation evaluation;
    private final Explanations addresses;
    private final List<ReportFigure> figures = new ArrayList<>();

    BookmarkIndex(Evaluation evaluation, Explanations addresses) {
        this.evaluation = evaluation;
        this.addresses = addresses;
    }

    /** A figure, as it is printed here. */
    Run figure(String printed, FigureKey key, BigDecimal value, String unit) {
        return enter(printed, key, null, value, unit, addresses.of(key));
    }

    /** A number that a criterion was judged by. */
    Run judged(String printed, String criterion, BigDecimal value, String unit) {
        return enter(printed, null, criterion, value, unit, addresses.of(evaluation, criterion));
    }

    /** How many of something the evaluation has. */
    Run count(long count, String word) {
        return enter(count + word, null, null, BigDecimal.valueOf(count), null, addresses.of(evaluation));
    }

    private Run enter(String printed, FigureKey key, String criterion, BigDecimal value, String unit, URI explained) {
        String bookmark = "figure_" + (figures.size() + 1);
        figures.add(new ReportFigure(bookmark, printed, key, criterion, value, unit, explained));
        return new Run.Number(printed, bookmark, explained);
    }

    /** In the order of the report. */
    List<ReportFigure> figures() {
        return List.copyOf(figures);
    }
}
