package luzhi.report.workflow.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import luzhi.core.PlainJava;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.PrintedNumber;
import luzhi.core.language.Title;
import luzhi.core.measure.Measure;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.KnownMeasures;

/**
 * Fills the figures into the narratives of a cycle. A figure that is missing leaves a mark for people to see, never a zero
 * or a blank.
 */
@PlainJava
final class Renderer {

    private static final String MARK = "【缺：%s】";

    private final AvailableFigures figures;
    private final KnownMeasures measures;

    Renderer(AvailableFigures figures, KnownMeasures measures) {
        this.figures = figures;
        this.measures = measures;
    }

    RenderedNarrative render(NarrativeView narrative) {
        List<LiveFigure> filled = new ArrayList<>();
        NarrativeTexts texts = narrative.texts()
                .each((part, text) -> LiveText.of(text).fill(placeholder -> {
                    LiveFigure figure = figure(part, placeholder,
                            placeholder.figure(narrative.cycle(), narrative.region()));
                    filled.add(figure);
                    return figure.printed();
                }));
        return new RenderedNarrative(narrative.task(), texts, filled);
    }

    /** What a reader of that language is told of a figure, as a text that names it plainly tells it in Chinese; nothing where it is missing. */
    Optional<String> print(FigureKey key, Locale language) {
        return figures.find(key).map(figure -> PrintedNumber.text(figure.value(), figure.unit(), language));
    }

    private LiveFigure figure(String part, Placeholder place, FigureKey key) {
        Optional<KnownFigure> found = figures.find(key);
        Optional<String> printed = found.filter(figure -> figure.value() != null)
                .flatMap(figure -> print(figure, place.format()));
        Title title = measures.find(key.measure()).map(Measure::title).orElse(null);
        return new LiveFigure(part, place.start(), place.end(),
                printed.orElseGet(() -> MARK.formatted(title == null ? key.measure() : title.zh())), key, title,
                printed.isPresent() ? found.get().value() : null, found.map(KnownFigure::unit).orElse(null),
                printed.isPresent() ? null : why(found, place));
    }

    private static Optional<String> print(KnownFigure figure, PrintFormat format) {
        return UnitWords.find(figure.unit())
                .flatMap(unit -> (format == null ? PrintFormat.PLAIN : format).print(figure.value(), unit));
    }

    private String why(Optional<KnownFigure> found, Placeholder place) {
        if (found.isEmpty()) {
            return figures.isSilent(place.reference().owner()) ? "service-silent" : "no-figure";
        }
        return found.get().missing() == null ? "unit-changed" : found.get().missing();
    }
}
