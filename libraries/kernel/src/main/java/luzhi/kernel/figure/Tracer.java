package luzhi.kernel.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;

import luzhi.core.expression.Formula;
import luzhi.core.expression.TermText;
import luzhi.core.figure.Figure;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.core.figure.Origin;
import luzhi.core.figure.Preference;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.problem.NotFound;
import luzhi.kernel.counting.EvidenceReader;

/** Explains a figure down to the rows behind it, from the very calculation that gave it. */
@ApplicationScoped
public class Tracer {

    private final FigureService figures;
    private final MeasureCatalog catalogue;
    private final EvidenceReader evidence;

    Tracer(FigureService figures, MeasureCatalog catalogue, EvidenceReader evidence) {
        this.figures = figures;
        this.catalogue = catalogue;
        this.evidence = evidence;
    }

    /** @throws NotFound if there is no such figure */
    public TraceNode trace(FigureKey key, Preference preference, Locale language) {
        FigureQuery query = new FigureQuery(Set.of(key.region()), Set.of(), Set.of(key.period()),
                Set.of(key.measure()), Set.of(key.dimensions()), preference, null, null);
        return figures.explain(query, (handle, answer) -> {
            Figure figure = answer.figures().get(key);
            if (figure == null) {
                throw new NotFound("no-such-figure-to-trace", catalogue.nameOf(key.measure()), key.region(),
                        key.period());
            }
            return new Explanation(handle, answer, language).of(null, figure);
        });
    }

    /**
     * Everything about one region that the answer to a query came from.
     *
     * @param figures the answer
     * @param inputs what formulas took in
     * @param reported what was stated
     */
    record Answer(Map<FigureKey, Figure> figures, Map<FigureKey, Figure> inputs, Map<FigureKey, Figure> reported) {}

    /** One trace under way. */
    private final class Explanation {

        private final Handle handle;
        private final Answer answer;
        private final Locale language;

        Explanation(Handle handle, Answer answer, Locale language) {
            this.handle = handle;
            this.answer = answer;
            this.language = language;
        }

        TraceNode of(String name, Figure figure) {
            Measure measure = catalogue.find(figure.measure()).orElseThrow();
            String title = measure.title().in(language);
            if (figure.origin() == Origin.REPORTED) {
                return new TraceNode(name, title, figure, null, null, List.of(), null);
            }
            Figure reported = answer.reported().get(figure.key());
            if (measure.isCounted()) {
                return new TraceNode(name, title, figure, reported, null, List.of(),
                        evidence.read(handle, measure, figure.region(), figure.period(), figure.dimensions(),
                                figure.complete()));
            }
            return new TraceNode(name, title, figure, reported,
                    new TraceNode.FormulaText(measure.calculated(), inWords(measure, figure.key())),
                    inputs(measure, figure.key()), null);
        }

        private String inWords(Measure measure, FigureKey key) {
            FigureNames names = new FigureNames(catalogue, language);
            return TermText.print(Formula.parse(measure.calculated()).term(),
                    input -> names.of(Calculation.inputOf(key, measure.let().get(input))));
        }

        private List<TraceNode> inputs(Measure measure, FigureKey key) {
            return measure.let().entrySet().stream().map(input -> of(input.getKey(),
                    answer.inputs().get(Calculation.inputOf(key, input.getValue())))).toList();
        }
    }
}
