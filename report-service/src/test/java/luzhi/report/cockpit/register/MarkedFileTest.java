package luzhi.report.cockpit.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import luzhi.core.rows.RowFiles;
import luzhi.core.rows.RowReader;
import luzhi.kernel.problem.WordedFault;

class MarkedFileTest {

    private static WordedFault fault(Long row, String column, String detail) {
        return new WordedFault("wrong", detail, null, row, column);
    }

    private static MarkedFile marked(String csv, WordedFault... faults) {
        try (RowReader rows = RowFiles.open(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                RowFiles.CSV, "utf-8")) {
            return MarkedFile.of(rows, List.of(faults), RegistersOfStub.form(), Locale.CHINESE);
        }
    }

    private static List<String> faultsOf(MarkedFile.Row row, int column) {
        return row.cells().get(column).faults();
    }

    @Test
    void faultsStandAtTheirCellsWhicheverNameTheFileHasForTheColumn() {
        for (String name : List.of("征收额", "collected", "Collected")) {
            MarkedFile marked = marked("年度," + name + "\n2019,x\n2020,y\n", fault(3L, "征收额", "y 不是数"));
            MarkedFile.Row row = marked.rows().get(0);
            assertEquals(3, row.number());
            assertEquals("y", row.cells().get(1).text());
            assertEquals(List.of("y 不是数"), faultsOf(row, 1));
            assertEquals(List.of(), faultsOf(row, 0));
        }
    }

    @Test
    void whatIsMissingInARowStandsAtTheRow() {
        MarkedFile.Row row = marked("年度\n2019\n", fault(2L, "征收额", "不能为空"), fault(2L, null, "重复")).rows().get(0);
        assertEquals(List.of("征收额: 不能为空", "重复"), row.faults());
        assertEquals(List.of(), faultsOf(row, 0));
    }

    @Test
    void aShortRowHasItsMissingCellMarked() {
        MarkedFile.Row row = marked("年度,征收额\n2019\n", fault(2L, "征收额", "不能为空")).rows().get(0);
        assertEquals("", row.cells().get(1).text());
        assertEquals(List.of("不能为空"), faultsOf(row, 1));
    }

    @Test
    void whatIsWrongWithTheWholeFileStandsApart() {
        MarkedFile marked = marked("年度\n2019\n", fault(null, null, "没有表头"));
        assertEquals(List.of("没有表头"), marked.general());
        assertEquals(List.of(), marked.rows());
    }

    @Test
    void moreRowsThanAPageHoldsAreCountedOnly() {
        StringBuilder csv = new StringBuilder("年度\n");
        LongStream.rangeClosed(2, 151).forEach(row -> csv.append("x\n"));
        MarkedFile marked = marked(csv.toString(), LongStream.rangeClosed(2, 151)
                .mapToObj(row -> fault(row, "年度", "x 不是整数")).toArray(WordedFault[]::new));
        assertEquals(100, marked.rows().size());
        assertEquals(50, marked.further());
    }
}
