package luzhi.report.workflow.narrative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Input;
import luzhi.report.assessment.cycle.Task;
import luzhi.report.assessment.source.WantedFigures;

/**
 * What whoever writes about one task has before him.
 *
 * @param written what stands there, with the figures of now; null where nothing does
 * @param nameable figures of the region that the task's criteria look at, those that there are
 */
public record NarrativeDesk(Task task, @Nullable NarrativeView written, List<Nameable> nameable) {

    public NarrativeDesk {
        nameable = List.copyOf(nameable);
    }

    /**
     * A figure that a text may name.
     *
     * @param name what it is called
     * @param printed its value, in the language of the writer; in a text it stands in Chinese
     * @param placeholder what a writer puts into the text
     */
    public record Nameable(String name, String printed, String placeholder) {}

    /** The figures that a task's criteria look at, by what a text of the cycle calls them. */
    record Names(Task task, Map<String, FigureKey> figures) {

        static Names of(Task task, int cycle, RegionCode region) {
            Map<String, FigureKey> figures = new LinkedHashMap<>();
            task.criteria().forEach(criterion -> named(criterion, cycle).forEach(reference -> figures.putIfAbsent(
                    "{{" + reference + "}}", new FigureKey(region, reference.measure(),
                            reference.periodFrom(Period.ofYear(cycle)), reference.dimensions()))));
            return new Names(task, figures);
        }

        /** With the period itself where the criterion judges another than the year. */
        private static Stream<MeasureReference> named(Criterion criterion, int cycle) {
            Period judged = criterion.periodIn(cycle);
            return criterion.let().values().stream().filter(Input.OfFigure.class::isInstance)
                    .map(input -> ((Input.OfFigure) input).reference())
                    .map(reference -> judged.equals(Period.ofYear(cycle))
                            ? reference
                            : new MeasureReference(reference.measure(), reference.dimensions(),
                                    reference.periodFrom(judged).toString()));
        }

        Stream<WantedFigures.Wanted> demand() {
            return figures.values().stream()
                    .map(key -> new WantedFigures.Wanted(key.measure(), key.period(), key.dimensions()));
        }

        NarrativeDesk desk(@Nullable NarrativeView narrative, Renderer renderer, FigureNames names,
                Locale language) {
            return new NarrativeDesk(task,
                    narrative == null ? null : narrative.with(renderer.render(narrative)),
                    figures.entrySet().stream().map(each -> renderer.print(each.getValue(), language)
                            .map(printed -> new Nameable(names.of(each.getValue()), printed, each.getKey()))
                            .orElse(null)).filter(Objects::nonNull).toList());
        }
    }
}
