package luzhi.report.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import luzhi.report.cycle.Cycle;
import luzhi.report.cycle.Task;

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
