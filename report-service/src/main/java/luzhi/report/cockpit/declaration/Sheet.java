package luzhi.report.cockpit.declaration;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.kernel.problem.Problem;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.Task;
import luzhi.report.assessment.declaration.DeclarationView;

/**
 * All declarations of a region: of every criterion that only a declaration can decide, and of every other on which something was
 * declared, or is to be.
 *
 * @param mayDeclare whether that is for the viewer, and the evaluation open to changes
 * @param asked a criterion that is to be declared on, whatever decides it; null for none
 * @param attempt what was just tried; null unless something was
 */
record Sheet(Cycle cycle, List<DeclarationView> present, boolean mayDeclare, @Nullable String asked,
        @Nullable Attempt attempt) {

    /**
     * What was just tried.
     *
     * @param kept how many were taken
     * @param document what was typed as the document of all
     */
    record Attempt(int kept, List<RefusedRow> refused, String document) {}

    /** A row that was not taken, with what was typed into it. */
    record RefusedRow(TypedDeclaration typed, Problem problem) {}

    /** The rows of one task. */
    record OfTask(Task task, List<Row> rows) {}

    /**
     * One criterion.
     *
     * @param present what is declared; null where nothing is
     * @param typed what stands in the form
     * @param problem why that was not taken; null unless it was just tried
     */
    record Row(Criterion criterion, @Nullable DeclarationView present, TypedDeclaration typed,
            @Nullable Problem problem) {}

    /** The tasks that have something to declare. */
    public List<OfTask> tasks() {
        Map<String, DeclarationView> said = present.stream()
                .collect(Collectors.toMap(DeclarationView::criterion, Function.identity()));
        Map<String, RefusedRow> refused = attempt == null
                ? Map.of()
                : attempt.refused().stream().collect(
                        Collectors.toMap(row -> row.typed().criterion(), Function.identity(), (one, other) -> other));
        return cycle.tasks().stream().map(task -> new OfTask(task, task.criteria().stream()
                .filter(criterion -> criterion.requirement().isDeclared() || said.containsKey(criterion.id())
                        || refused.containsKey(criterion.id()) || criterion.id().equals(asked))
                .map(criterion -> row(criterion, said.get(criterion.id()), refused.get(criterion.id()))).toList()))
                .filter(task -> !task.rows().isEmpty()).toList();
    }

    /** What was refused stands beside what is there now: whoever sends it again has seen that. */
    private static Row row(Criterion criterion, @Nullable DeclarationView said, @Nullable RefusedRow refused) {
        if (refused != null) {
            return new Row(criterion, said, refused.typed().beside(said == null ? 0 : said.revision()),
                    refused.problem());
        }
        return new Row(criterion, said,
                said == null ? TypedDeclaration.none(criterion.id()) : TypedDeclaration.of(said), null);
    }

    /** On how many criteria nothing is declared. */
    public long undeclared() {
        return rows().filter(row -> row.present() == null).count();
    }

    /** How many criteria there are to declare on. */
    public long all() {
        return rows().count();
    }

    private Stream<Row> rows() {
        return tasks().stream().flatMap(task -> task.rows().stream());
    }
}
