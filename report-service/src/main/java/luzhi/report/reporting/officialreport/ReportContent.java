package luzhi.report.reporting.officialreport;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import luzhi.core.figure.FigureKey;
import luzhi.relations.FindingWords;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.KnownMeasures;
import luzhi.report.workflow.narrative.Narrative;
import luzhi.report.workflow.narrative.RenderedNarrative;
import luzhi.report.workflow.rectification.RectificationView;

/**
 * All that a report is made of. The same matter always gives the same report.
 *
 * @param figures of the region, the best of each
 * @param written what the region wrote about its tasks, and {@code rendered} the same with figures
 * @param items what is done about open criteria, as it stands today: the first {@link #MOST_ITEMS}
 * @param words of findings, in Chinese
 */
record ReportContent(Evaluation evaluation, Map<FigureKey, KnownFigure> figures, List<Narrative> written,
        List<RenderedNarrative> rendered, List<RectificationView> items, KnownMeasures measures, FindingWords words) {

    /** A report lists no more items than people read; all of them are in the list of items itself. */
    static final int MOST_ITEMS = 500;

    ReportContent {
        figures = Map.copyOf(figures);
        written = List.copyOf(written);
        rendered = List.copyOf(rendered);
        items = List.copyOf(items);
    }

    /** A figure that has a value. */
    Optional<KnownFigure> find(FigureKey key) {
        return Optional.ofNullable(figures.get(key)).filter(figure -> figure.value() != null);
    }

    /** What the measure is called in Chinese; its code while its owner does not tell. */
    String title(String measure) {
        return measures.find(measure).map(known -> known.title().zh()).orElse(measure);
    }
}
