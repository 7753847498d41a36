package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import luzhi.relations.Kind;

class TableSumCheckTest {

    @Test
    void theTotalOfATableIsTheSumOfItsRows() {
        assertEquals(List.of(), ToldOfTables.kinds("学段|学校（所）", "小学|199", "初中|53", "高中|9", "合计|261"));
        assertEquals(List.of(Kind.SUM_MISMATCH), ToldOfTables.kinds("学段|学校（所）", "小学|199", "初中|53", "高中|9", "合计|262"));
    }

    @Test
    void rowsThatArePartsOfOtherRowsAreNotAddedUp() {
        assertEquals(List.of(), ToldOfTables.kinds("学段|学校（所）", "小学|199", "其中：教学点|20", "初中|53", "合计|252"));
    }

    @Test
    void sharesAreNotAddedUp() {
        assertEquals(List.of(), ToldOfTables.kinds("学段|占比（%）", "小学|60.1", "初中|30.1", "合计|99"));
    }

    @Test
    void rowsBelowOtherHeadingsAreNotAddedUp() {
        assertEquals(List.of(), ToldOfTables.kinds("学段|学生（人）", "小学|199", "初中|53", "合计|252", "学段|教师（人）", "小学|10",
                "初中|5"));
    }
}
