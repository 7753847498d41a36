package luzhi.report.cockpit.measure;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.assessment.source.FigureTraces;

/** Has one figure explained by its owner. */
@ApplicationScoped
class FigureReader {

    private final FigureTraces traces;
    private final EvaluationService evaluations;

    FigureReader(FigureTraces traces, EvaluationService evaluations) {
        this.traces = traces;
        this.evaluations = evaluations;
    }

    ExplainedFigure explain(FigureKey key, Locale language) {
        JsonNode trace = traces.ask(List.of(key), language).get(key);
        return new ExplainedFigure(FigureNames.period(key.period(), language),
                trace == null ? null : TracedFigure.of(trace, evaluations.words(language)));
    }
}
