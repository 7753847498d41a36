package luzhi.report.cockpit.narrative;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkus.qute.RawString;

import luzhi.kernel.problem.Problem;
import luzhi.report.workflow.narrative.NarrativeDesk;
import luzhi.report.workflow.narrative.NarrativeTexts;

/**
 * What a region writes, task by task.
 *
 * @param mayWrite whether that is for the viewer, and the evaluation open to changes
 * @param attempt what was just tried and not taken; null unless something was
 */
record Desks(List<NarrativeDesk> all, boolean mayWrite, @Nullable Attempt attempt) {

    /** What was not taken, as it was typed. */
    record Attempt(int task, NarrativeTexts texts, Problem problem) {}

    /**
     * One task.
     *
     * @param read what stands there as it is read; null where nothing does
     * @param typed what stands in the form
     * @param revision of what stands there; null where nothing does
     * @param problem why what was typed was not taken; null unless it was just tried
     */
    record OfTask(NarrativeDesk desk, @Nullable Read read, @Nullable NarrativeTexts typed, @Nullable Integer revision,
            @Nullable Problem problem) {}

    /** The parts of a narrative as they are read; null where a part is not written. */
    record Read(@Nullable RawString achievements, @Nullable RawString practice, @Nullable RawString nextSteps) {}

    /** Task by task. */
    public List<OfTask> tasks() {
        return all.stream().map(this::ofTask).toList();
    }

    /** About how many tasks something is written. */
    public long written() {
        return all.stream().filter(desk -> desk.written() != null).count();
    }

    /** What was refused stands beside what is there now: whoever sends it again has seen that. */
    private OfTask ofTask(NarrativeDesk desk) {
        boolean tried = attempt != null && attempt.task() == desk.task().number();
        if (desk.written() == null) {
            return new OfTask(desk, null, tried ? attempt.texts() : null, null, tried ? attempt.problem() : null);
        }
        NarrativeTexts rendered = desk.written().rendered().texts();
        return new OfTask(desk,
                new Read(ReadText.of(rendered.achievements()), ReadText.of(rendered.practice()),
                        ReadText.of(rendered.nextSteps())),
                tried ? attempt.texts() : desk.written().texts(), desk.written().revision(),
                tried ? attempt.problem() : null);
    }
}
