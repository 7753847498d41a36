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
    void ratesAreNotAddedUp() {
        assertEquals(List.of(), ToldOfTables.values(new TableSumCheck(), "学段|占比（%）", "小学|60.1", "初中|30.1", "合计|99"));
        for (String rate : List.of("入学率（%）", "毛入园率（%）", "达标率（%）", "占比（%）")) {
            assertEquals(List.of(), ToldOfTables.kinds("学段|" + rate, "小学|99.1", "初中|98.2", "合计|98.8"));
            assertEquals(List.of(), ToldOfTables.kinds("县|" + rate, "甲县|60.1", "乙县|30.1", "丙县|45.8", "合计|47.2"));
        }
    }

    @Test
    void whatIsTheSameInAllRowsIsTheirMean() {
        assertEquals(List.of(), ToldOfTables.values(new TableSumCheck(), "园|每人（元）", "东园|1000", "西园|1000", "合计|1000"));
    }

    @Test
    void rowsBelowOtherHeadingsAreNotAddedUp() {
        assertEquals(List.of(), ToldOfTables.kinds("学段|学生（人）", "小学|199", "初中|53", "合计|252", "学段|教师（人）", "小学|10",
                "初中|5"));
    }
}
