package luzhi.claims.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import luzhi.claims.writtenreport.Block;
import luzhi.claims.writtenreport.WrittenReport;

class TableReaderTest {

    private static WrittenReport table(String... rows) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] cells = rows[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                int start = text.length();
                text.append(cells[column]);
                blocks.add(new Block(start, text.length(), Block.Kind.CELL, new Block.Place(0, row, column)));
                text.append(column + 1 < cells.length ? '\t' : '\n');
            }
        }
        return new WrittenReport(text.toString(), blocks);
    }

    @Test
    void aCellIsOfItsRowAndColumnInTheUnitOfItsHead() {
        List<Sentence> rows = ClaimReader
                .read(table("学段|学校（所）|在校生（人）|经费（万元）", "小学|199|77,025|5.5", "初中|53|37293|2.25"), Patience.endless());
        List<Mention> primary = rows.get(0).mentions();
        assertEquals(List.of("199 school 小学学校", "77025 person 小学在校生", "55000 CNY 小学经费"), primary.stream()
                .map(each -> each.value().stripTrailingZeros().toPlainString() + " " + each.unit() + " " + each.label())
                .toList());
        assertEquals("[54500.0, 55500.0]", "[" + primary.get(2).interval().low().setScale(1) + ", "
                + primary.get(2).interval().high().setScale(1) + "]");
    }

    @Test
    void aNumberWithoutAUnitAnywhereIsNone() {
        assertEquals(List.of(), ClaimReader.read(table("序号|编号", "甲|12", "乙|13"), Patience.endless()));
    }

    @Test
    void sentencesInCellsAreReadAsSentences() {
        List<Sentence> found = ClaimReader.read(table("县区|说明", "甘州区|新建幼儿园3所。"), Patience.endless());
        assertEquals("3", found.get(0).mentions().get(0).value().toPlainString());
    }
}
