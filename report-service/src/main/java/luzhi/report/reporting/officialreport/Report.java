package luzhi.report.reporting.officialreport;

import java.util.List;

import luzhi.papers.Paper;

/**
 * A written report.
 *
 * @param addresses of what is behind them
 * @param figures every number in it, in its order
 */
record Report(ReportContent content, Explanations addresses, Paper paper, List<ReportFigure> figures) {

    Report {
        figures = List.copyOf(figures);
    }
}
