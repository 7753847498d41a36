package luzhi.report.reporting.officialreport;

import java.net.URI;

import luzhi.core.figure.FigureKey;
import luzhi.report.assessment.evaluation.Evaluation;

/** Where the numbers of a report are explained, for whoever reads it on paper or on a screen. */
public interface Explanations {

    /** Where a figure is explained. */
    URI of(FigureKey figure);

    /** Where an evaluation itself is. */
    URI of(Evaluation evaluation);

    /**
     * Where a verdict is explained.
     *
     * @param criterion its number
     */
    URI of(Evaluation evaluation, String criterion);
}
