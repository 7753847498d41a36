package luzhi.report.cockpit.narrative;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;

import luzhi.kernel.problem.Problem;
import luzhi.report.workflow.narrative.NarrativeDesk;
import luzhi.report.workflow.narrative.NarrativeTexts;

/**
 * What a region writes, task by task.
 *
 * @param mayWrite whether that is for the viewer, and the evaluation open to changes
 * @param attempt what was just tried; null unless something was
 */
record Desks(List<NarrativeDesk> all, boolean mayWrite, @Nullable Attempt attempt) {

    /**
     * What was just tried.
     *
     * @param kept about how many tasks was taken what was written
     */
    record Attempt(int kept, List<RefusedTexts> refused) {}

    /** What was not taken, as it was typed. */
    record RefusedTexts(TypedNarrative typed, Problem problem) {}

    /**
     * One task.
     *
     * @param read what stands there as it is read; null where nothing does
     * @param typed what stands in the form
     * @param problem why what was typed was not taken; null unless it was just tried
     */
    record OfTask(NarrativeDesk desk, @Nullable Read read, TypedNarrative typed, @Nullable Problem problem) {}

    /** The parts of a narrative as they are read; null where a part is not written. */
    record Read(@Nullable RawString achievements, @Nullable RawString practice, @Nullable RawString nextSteps) {

        private static Read of(NarrativeTexts rendered) {
            return new Read(ReadText.of(rendered.achievements()), ReadText.of(rendered.practice()),
                    ReadText.of(rendered.nextSteps()));
        }
    }

    /** Task by task. */
    public List<OfTask> tasks() {
        Map<Integer, RefusedTexts> refused = attempt == null
                ? Map.of()
                : attempt.refused().stream().collect(
                        Collectors.toMap(one -> one.typed().task(), Function.identity(), (one, other) -> other));
        return all.stream().map(desk -> ofTask(desk, refused.get(desk.task().number()))).toList();
    }

    /** About how many tasks something is written. */
    public long written() {
        return all.stream().filter(desk -> desk.written() != null).count();
    }

    /** What was refused stands beside what is there now: whoever sends it again has seen that. */
    private static OfTask ofTask(NarrativeDesk desk, @Nullable RefusedTexts refused) {
        TypedNarrative present = desk.written() == null
                ? TypedNarrative.none(desk.task().number())
                : TypedNarrative.of(desk.written());
        return new OfTask(desk, desk.written() == null ? null : Read.of(desk.written().rendered().texts()),
                refused == null ? present : refused.typed().beside(present.revision()),
                refused == null ? null : refused.problem());
    }
}
