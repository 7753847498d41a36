package luzhi.report.cockpit.figure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.AppliesTo;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.Task;
import luzhi.report.assessment.source.KnownMeasures;

/**
 * The figures that somebody has to state so that a region can be judged, since no register counts them and no formula gives them: those that
 * criteria look at, and those that go into what criteria look at.
 *
 * @param byTask each at the first task that needs it
 */
record StatableFigures(Map<Task, Set<FigureKey>> byTask) {

    /** @param counties whether there are counties below, about which criteria of counties then are */
    static StatableFigures of(Cycle cycle, RegionCode region, boolean counties, KnownMeasures known) {
        Map<Task, Set<FigureKey>> byTask = new LinkedHashMap<>();
        Set<FigureKey> seen = new LinkedHashSet<>();
        for (Task task : cycle.tasks()) {
            Set<FigureKey> own = new LinkedHashSet<>();
            task.criteria().stream().filter(criterion -> isAboutItself(criterion, counties))
                    .flatMap(criterion -> criterion.figures(cycle.year()))
                    .map(figure -> new FigureKey(region, figure.measure(), Period.parse(figure.when()),
                            figure.dimensions()))
                    .flatMap(figure -> stated(figure, known)).filter(seen::add).forEach(own::add);
            if (!own.isEmpty()) {
                byTask.put(task, own);
            }
        }
        return new StatableFigures(byTask);
    }

    private static boolean isAboutItself(Criterion criterion, boolean counties) {
        return !counties || criterion.reach().appliesTo() == AppliesTo.REGION;
    }

    private static Stream<FigureKey> stated(FigureKey figure, KnownMeasures known) {
        Optional<Measure> measure = known.find(figure.measure()).filter(found -> !found.isCounted());
        return measure.isPresent() && measure.get().isCalculated()
                ? measure.get().let().values().stream().flatMap(input -> stated(input(figure, input), known))
                : measure.stream().map(found -> figure);
    }

    private static FigureKey input(FigureKey figure, MeasureReference input) {
        return new FigureKey(figure.region(), input.measure(), input.periodFrom(figure.period()),
                figure.dimensions().and(input.dimensions()));
    }

    /** All of them. */
    List<FigureKey> all() {
        return byTask.values().stream().flatMap(Set::stream).toList();
    }
}
