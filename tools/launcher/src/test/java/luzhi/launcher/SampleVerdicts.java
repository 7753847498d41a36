package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import luzhi.launcher.Evaluation.Task;

/** What the sample city comes to: 13 of 14 tasks completed, and task 10 in progress. */
final class SampleVerdicts {

    private static final List<String> LINES = List.of("已完成任务 completed tasks: 13 / 14$", "^ 10 .* 进行中 in progress ",
            "sources: 教育经费 .*: 正常 available, 教职工队伍 .*: 正常 available, 学校与办学条件 .*: 正常 available, "
                    + "综合治理 .*: 正常 available$");

    private SampleVerdicts() {}

    static void assertIn(Evaluation evaluation) {
        assertEquals(14, evaluation.totalTasks());
        assertEquals(13, evaluation.completedTasks());
        assertEquals(List.of(10),
                evaluation.tasks().stream().filter(task -> !task.status().equals("completed")).map(Task::number)
                        .toList());
        assertEquals("in-progress", task(evaluation, 10).status());
    }

    static Task task(Evaluation evaluation, int number) {
        return evaluation.tasks().stream().filter(task -> task.number() == number).findFirst().orElseThrow();
    }

    static void assertPrinted(String text) {
        LINES.forEach(line -> assertTrue(Pattern.compile(line, Pattern.MULTILINE).matcher(text).find(),
                () -> line + " is not in what was printed:\n" + text));
    }
}
