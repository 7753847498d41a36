package luzhi.report.reporting.officialreport;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.core.region.RegionCode;
import luzhi.relations.FindingWords;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.VerdictWords;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.KnownMeasures;
import luzhi.report.workflow.narrative.NarrativeView;
import luzhi.report.workflow.narrative.RenderedNarrative;
import luzhi.report.workflow.rectification.RectificationView;

/**
 * All that a report is made of. The same content always gives the same report.
 *
 * @param figures of the region, the best of each
 * @param written what the region wrote about its tasks, and {@code rendered} the same with figures
 * @param items what is done about open criteria, as it stands today: the first {@link #MOST_ITEMS}
 * @param reasons the words of verdicts, in Chinese
 * @param words of findings, in Chinese
 */
record ReportContent(Evaluation evaluation, Map<FigureKey, KnownFigure> figures, List<NarrativeView> written,
        List<RenderedNarrative> rendered, List<RectificationView> items, KnownMeasures measures, VerdictWords reasons,
        FindingWords words) {

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
        return names().measure(measure);
    }

    /** What a region is called. */
    String region(RegionCode code) {
        return reasons.region(code);
    }

    /** The titles of a figure's breakdown: 小学、公办; nothing for the total. */
    String breakdown(FigureKey key) {
        return String.join("、", names().breakdown(key.measure(), key.dimensions()));
    }

    /** What figures are called in Chinese. */
    FigureNames names() {
        return new FigureNames(measures, Locale.CHINESE);
    }

}
