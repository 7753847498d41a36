package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import luzhi.claims.inference.Weights;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.Block;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.relations.Kind;

class TableSumCheckTest {

    private static List<Kind> found(String... rows) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                int start = text.length();
                text.append(cells[column]).append('\t');
                blocks.add(new Block(start, text.length() - 1, Block.Kind.CELL, new Block.Place(0, row, column)));
            }
        }
        return new TextChecks(Weights.standard())
                .check(ClaimReader.read(new WrittenReport(text.toString(), blocks), Patience.endless()), Proposer.NONE)
                .contradictions().stream()
                .map(Contradiction::kind)
                .toList();
    }

    @Test
    void theTotalOfATableIsTheSumOfItsRows() {
        assertEquals(List.of(), found("学段|学校（所）", "小学|199", "初中|53", "高中|9", "合计|261"));
        assertEquals(List.of(Kind.SUM_MISMATCH), found("学段|学校（所）", "小学|199", "初中|53", "高中|9", "合计|262"));
    }

    @Test
    void rowsThatArePartsOfOtherRowsAreNotAddedUp() {
        assertEquals(List.of(), found("学段|学校（所）", "小学|199", "其中：教学点|20", "初中|53", "合计|252"));
    }

    @Test
    void sharesAreNotAddedUp() {
        assertEquals(List.of(), found("学段|占比（%）", "小学|60.1", "初中|30.1", "合计|99"));
    }
}
