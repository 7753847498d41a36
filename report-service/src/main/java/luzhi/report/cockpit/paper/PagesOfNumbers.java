package luzhi.report.cockpit.paper;

import java.net.URI;

import luzhi.core.figure.FigureKey;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.cockpit.measure.MeasureAddress;
import luzhi.report.reporting.officialreport.Explanations;

/**
 * The pages on which the numbers of a report are explained.
 *
 * @param root what stands before the path of a page: nothing on a page itself, the address of this service in a file
 */
record PagesOfNumbers(String root, int cycle) implements Explanations {

    @Override
    public URI of(FigureKey figure) {
        return URI.create(root + MeasureAddress.why(cycle, figure));
    }

    @Override
    public URI of(Evaluation evaluation) {
        return URI.create(root + board(evaluation));
    }

    @Override
    public URI of(Evaluation evaluation, String criterion) {
        return URI.create(root + board(evaluation) + "/criteria/" + criterion);
    }

    private static String board(Evaluation evaluation) {
        return Section.BOARD.address(evaluation.cycle().year(), evaluation.region().code().text());
    }
}
