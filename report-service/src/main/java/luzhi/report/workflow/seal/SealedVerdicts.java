package luzhi.report.workflow.seal;

import java.util.List;

import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.TaskStatus;

/** What was judged, and how many tasks are said to be completed. */
record SealedVerdicts(List<SealedTask> tasks, long completedTasks, int totalTasks) {

    SealedVerdicts {
        tasks = List.copyOf(tasks);
    }

    static SealedVerdicts of(Evaluation evaluation) {
        return new SealedVerdicts(SealedTask.of(evaluation.tasks()), evaluation.completedTasks(),
                evaluation.tasks().size());
    }

    /** Whether there are as many tasks, and completed ones, as among these; and each once. */
    boolean countAsMany(List<SealedTask> verdicts) {
        return tasks.size() == verdicts.size() && verdicts.size() == totalTasks && verdicts.stream()
                .filter(task -> task.status() == TaskStatus.COMPLETED).count() == completedTasks;
    }
}
