package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

/** The table says what the services say, and has no words for statuses of its own. */
class EvaluationTableTest {

    private static final String TERMS = """
            {"terms": [{"kind": "task-status", "code": "in-progress", "title": {"zh": "办理中", "en": "under way"}},
            {"kind": "verdict", "code": "in-progress", "title": {"zh": "办理中", "en": "under way"}},
            {"kind": "service", "code": "finance", "title": {"zh": "经费", "en": "money"}},
            {"kind": "source-status", "code": "available", "title": {"zh": "正常", "en": "there"}}]}""";
    private static final String EVALUATION = """
            {"cycle": 2020, "region": "620700", "regionName": "张掖市", "asOf": "2020-10-31", "completedTasks": 0,
            "totalTasks": 1, "tasks": [{"number": 10, "title": "学前教育", "status": "in-progress", "criteria": [
            {"id": "10.3", "title": "不再协商", "verdict": "in-progress", "value": 2, "target": 0, "gap": 2,
            "unit": "school", "printed": {"value": "2所", "target": "0所", "gap": "2所"}, "because": "2所高于0所"}]}], "findings": [],
            "sources": [{"service": "finance", "status": "available"}]}""";

    @Test
    void statusesNumbersAndServicesAreCalledWhatTheServiceCallsThem() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new EvaluationTable(Evaluation.of(Api.JSON.readTree(EVALUATION)),
                new Words(Api.JSON.readTree(TERMS)),
                new PrintStream(printed, true, StandardCharsets.UTF_8)).print();
        String table = printed.toString(StandardCharsets.UTF_8);
        assertEquals(2, table.split("办理中 under way", -1).length - 1, table);
        assertTrue(table.contains("现值 value 2所  目标 target 0所  差距 gap 2所"), table);
        assertTrue(table.contains("经费 money: 正常 there"), table);
        assertFalse(table.contains("in-progress") || table.contains("school"), table);
    }
}
