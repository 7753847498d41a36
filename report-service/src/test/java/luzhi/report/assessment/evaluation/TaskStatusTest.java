package luzhi.report.assessment.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TaskStatusTest {

    @Test
    void oneBrokenRuleDecidesThenOneUnknownThenOneOpen() {
        assertEquals(TaskStatus.NOT_COMPLETED,
                TaskStatus.of(List.of(Verdict.MET, Verdict.IN_PROGRESS, Verdict.NOT_EVALUABLE, Verdict.NOT_MET)));
        assertEquals(TaskStatus.INSUFFICIENT_DATA,
                TaskStatus.of(List.of(Verdict.MET, Verdict.IN_PROGRESS, Verdict.NOT_EVALUABLE)));
        assertEquals(TaskStatus.IN_PROGRESS, TaskStatus.of(List.of(Verdict.MET, Verdict.IN_PROGRESS)));
        assertEquals(TaskStatus.COMPLETED, TaskStatus.of(List.of(Verdict.MET, Verdict.NOT_APPLICABLE)));
    }
}
