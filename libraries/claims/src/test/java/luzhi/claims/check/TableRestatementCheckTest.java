package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Patience;
import luzhi.claims.reading.Sentence;
import luzhi.claims.writtenreport.WrittenReport;

class TableRestatementCheckTest {

    private static final String BY_YEAR = "年份\t毛入园率\t普惠率\n2021年\t86.3%\t44.8%\n2022年\t90.8%\t48.6%\n2023年\t92.5%\t51.2%\n";
    private static final String BY_TOPIC = "指标\t2022年\t2023年\n巩固率（%）\t97.4\t98.1\n住校生（人）\t1,204\t1,187\n";

    private static List<String> told(String text) {
        Verdicts verdicts = new Verdicts(each -> each);
        new TableRestatementCheck().check(
                ClaimReader.read(WrittenReport.ofPlainText(text), Patience.endless()), verdicts);
        return verdicts.contradictions().stream()
                .map(each -> text.substring(each.contradicted().start(), each.contradicted().end())).toList();
    }

    @Test
    void whatNamesARowAndAColumnStatesTheirCell() {
        assertEquals(List.of(), told(BY_YEAR + "2023年毛入园率达到92.5%。"));
        assertEquals(List.of("90.8%"), told(BY_YEAR + "2023年毛入园率达到90.8%。"));
        assertEquals(List.of(), told(BY_TOPIC + "2023年，住校生为1,187人。"));
        assertEquals(List.of("1,204人"), told(BY_TOPIC + "2023年，住校生为1,204人。"));
    }

    @Test
    void whatIsPrintedLessFinelyAgrees() {
        assertEquals(List.of(), told(BY_YEAR + "2023年毛入园率为93%。"));
    }

    @Test
    void otherWordsMayMeanSomethingElse() {
        assertEquals(List.of(), told(BY_YEAR + "2023年农村毛入园率为90.8%。"));
        assertEquals(List.of(), told(BY_YEAR + "2023年毛入园率比上年提高1.7个百分点。"));
        assertEquals(List.of(), told(BY_YEAR + "2023年毛入园率增长1.9%。"));
        assertEquals(List.of(), told(BY_YEAR + "毛入园率为90.8%。"));
    }

    @Test
    void whatSeveralCellsAreCalledIsNoneOfThem() {
        String repeated = "校名\t学生（人）\n" + "东校\t1204\n".repeat(20) + "西校\t1187\n";
        assertEquals(List.of(), told(repeated + "东校学生1402人。"));
        assertEquals(List.of("1178人"), told(repeated + "西校学生1178人。"));
    }

    @Test
    void aTableOfTwiceTheRowsTakesNoMoreForEachFigureBehindIt() {
        long once = work(200);
        long twice = work(400);
        assertTrue(10 * twice <= 11 * once, () -> once + ", " + twice);
    }

    private static long work(int rows) {
        StringBuilder text = new StringBuilder("校名\t学生（人）\t教师（人）\n");
        IntStream.range(0, rows).forEach(row -> text.append("第").append((char) ('一' + row)).append("校\t1204\t87\n"));
        Patience patience = Patience.endless();
        List<Sentence> read = ClaimReader.read(
                WrittenReport.ofPlainText(text + ("第一校学生1204人，".repeat(50) + "。\n").repeat(10)), patience);
        long before = patience.spent();
        new TableRestatementCheck().check(read, new Verdicts(each -> each));
        return patience.spent() - before;
    }
}
