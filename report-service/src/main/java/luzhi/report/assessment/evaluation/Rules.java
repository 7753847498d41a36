package luzhi.report.assessment.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.Input;
import luzhi.report.assessment.cycle.Task;
import luzhi.report.assessment.source.WantedFigures;

/** The rules of a cycle, parsed once, task by task. Immutable. */
public record Rules(Cycle cycle, List<OfTask> tasks) {

    /** The rules of one task. */
    public record OfTask(Task task, List<Rule> rules) {

        public OfTask {
            rules = List.copyOf(rules);
        }
    }

    public Rules {
        tasks = List.copyOf(tasks);
    }

    public static Rules of(Cycle cycle) {
        return new Rules(cycle, cycle.tasks().stream()
                .map(task -> new OfTask(task, task.criteria().stream().map(Rule::of).toList())).toList());
    }

    /** Every figure that some rule looks at, of whatever region is judged. */
    public Set<WantedFigures.Wanted> figures() {
        Set<WantedFigures.Wanted> figures = new HashSet<>();
        cycle.criteria().forEach(criterion -> {
            Period present = criterion.periodIn(cycle.year());
            List<Period> periods = criterion.requirement().notBelowPreviousYear()
                    ? List.of(present, present.previousYear())
                    : List.of(present);
            figures(criterion.let().values()).forEach(
                    reference -> periods.forEach(period -> figures.add(wanted(reference, period))));
        });
        return figures;
    }

    /** Every figure that the remedy of some rule looks at beyond that. */
    public Set<WantedFigures.Wanted> figuresOfRemedies() {
        Set<WantedFigures.Wanted> figures = new HashSet<>();
        cycle.criteria().filter(criterion -> criterion.remedy() != null).forEach(criterion -> {
            Period present = criterion.periodIn(cycle.year());
            figures(criterion.remedy().let().values()).forEach(reference -> figures.add(wanted(reference, present)));
        });
        return figures;
    }

    private static Stream<MeasureReference> figures(Collection<Input> inputs) {
        return inputs.stream().filter(Input.OfFigure.class::isInstance)
                .map(input -> ((Input.OfFigure) input).reference());
    }

    private static WantedFigures.Wanted wanted(MeasureReference reference, Period present) {
        return new WantedFigures.Wanted(reference.measure(), reference.periodFrom(present), reference.dimensions());
    }

    public Optional<Rule> find(String criterion) {
        return tasks.stream().flatMap(task -> task.rules().stream())
                .filter(rule -> rule.criterion().id().equals(criterion)).findFirst();
    }

    /** These rules, each as the change leaves it. */
    public Rules changed(UnaryOperator<Rule> change) {
        return new Rules(cycle, tasks.stream()
                .map(task -> new OfTask(task.task(), task.rules().stream().map(change).toList())).toList());
    }
}
