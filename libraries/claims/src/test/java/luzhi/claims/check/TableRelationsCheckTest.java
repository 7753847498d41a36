package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import luzhi.claims.reading.ClaimReader;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Patience;
import luzhi.claims.reading.Sentence;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

class TableRelationsCheckTest {

    private static List<String> wrong(String... rows) {
        return ToldOfTables.values(new TableRelationsCheck(), rows);
    }

    @Test
    void aRowInWhichColumnsDoNotAddUpAsInAllOthersIsTold() {
        assertEquals(List.of(), wrong("学校|学生（人）|走读（人）|寄宿（人）",
                "一中|1234|812|422", "二中|981|544|437", "三中|1507|1016|491", "四中|733|218|515"));
        assertEquals(List.of("1057"), wrong("学校|学生（人）|走读（人）|寄宿（人）",
                "一中|1234|812|422", "二中|981|544|437", "三中|1057|1016|491", "四中|733|218|515"));
    }

    @Test
    void averagesAndSharesAreHeldAgainstTheirColumnsWhateverTheUnits() {
        assertEquals(List.of("28.6"), wrong("学校|学生|藏书|生均",
                "一中|1234|40105|32.5", "二中|981|25800|28.6", "三中|1507|43703|29.0", "四中|733|17959|24.5"));
        assertEquals(List.of("37.1"), wrong("学校|学生（人）|寄宿（人）|占比（%）",
                "一中|1234|422|34.2", "二中|981|437|44.5", "三中|1507|491|37.1", "四中|733|515|70.3"));
    }

    @Test
    void sharesAreOfOneWholeThoughItStandsNowhere() {
        assertEquals(List.of("43.8"), wrong("阶段|人数（人）|占报名（%）",
                "资格审核|2712|95.3", "现场复核|2655|93.3", "派位录取|1980|69.6", "现场确认|1774|62.3",
                "调剂录取|1368|43.8"));
    }

    @Test
    void aWrongFigureThatTheNextRowBeginsWithIsOneError() {
        assertEquals(List.of("1054"), wrong("分数段|本段人数（人）|累计人数（人）",
                "650分以上|147|147", "600分以上|386|533", "550分以上|512|1054", "500分以上|463|1508", "其余|884|2392"));
    }

    @Test
    void growthAndWhatCameSinceTheRowBeforeAreHeldAgainstIt() {
        assertEquals(List.of("6.9"), wrong("学校|2021年（万元）|2022年（万元）|增长（%）",
                "一中|812.4|901.3|10.9", "二中|544.1|588.2|8.1", "三中|716.5|791.6|6.9", "四中|218.7|230.1|5.2"));
        assertEquals(List.of("281"), wrong("年份|在校生（人）|比上年增加（人）",
                "2018年|12460|310", "2019年|12802|342", "2020年|13014|212", "2021年|13395|281", "2022年|13512|117"));
    }

    @Test
    void rowsAreHeldAgainstOneAnotherAsColumnsAre() {
        assertEquals(List.of("972"), wrong("项目|城区（人）|镇区（人）|乡村（人）|民办（人）",
                "上学期|1234|981|1507|733", "转入|438|341|217|326", "转出|219|154|411|132", "下学期|1453|1168|1313|972"));
    }

    @Test
    void theFigureOfWhichARowAndAColumnSpeakIsTheWrongOne() {
        assertEquals(List.of("1061"), wrong("学校|男（人）|女（人）|合计（人）",
                "一中|812|422|1234", "二中|544|437|981", "三中|1061|491|1507", "四中|218|515|733",
                "五中|316|298|614", "合计|2906|2163|5069"));
    }

    @Test
    void whatIsKnownToFollowFromColumnsIsNotGuessedAt() {
        String[] rows = {"学校|学生（人）|寄宿（人）|占比（%）", "一中|1234|422|34.2", "二中|981|437|44.5", "三中|1507|491|32.6",
                "四中|733|515|70.3"};
        List<Sentence> read = ToldOfTables.read(rows);
        Mention share = read.get(0).mentions().get(2);
        Range stated = Range.exactly(share.value());
        Contradiction plain = new Contradiction(Kind.SHARE_MISMATCH, Severity.ERROR, "share", List.of(share), stated,
                stated, List.of());
        Verdicts verdicts = new Verdicts(each -> each);
        new TableRelationsCheck().check(read, verdicts);
        verdicts.contradict(plain.likely(BigDecimal.ONE, false, List.of()));
        assertEquals(List.of(), verdicts.contradictions());
        verdicts.contradict(plain);
        assertEquals(List.of(plain), verdicts.contradictions());
    }

    @Test
    void whatHoldsInFewRowsOrByFewDigitsSaysNothing() {
        assertEquals(List.of(), wrong("学校|校长|副校长|干部", "一中|1|2|3", "二中|1|3|4", "三中|1|2|3", "四中|1|2|4"));
        assertEquals(List.of(), wrong("学校|学生（人）|走读（人）|寄宿（人）", "一中|1234|812|422", "二中|981|544|487"));
    }

    @Test
    void aPartThatOtherRowsDoNotHaveIsNoError() {
        assertEquals(List.of(), wrong("学校|学生（人）|走读（人）|寄宿（人）|托管（人）",
                "一中|1234|812|422|0", "二中|981|544|437|0", "三中|1507|1016|491|0", "四中|753|218|515|20"));
    }

    @Test
    void whatStandsBelowOtherHeadingsIsAnotherTable() {
        String[] rows = {"学校|学生（人）|走读（人）|寄宿（人）", "一中|1234|812|422", "二中|981|544|437", "三中|1507|1016|491",
                "四中|733|218|515", "学校|教师（人）|高级（人）|中级（人）", "一中|124|31|62"};
        assertEquals(List.of(), wrong(rows));
        rows[5] = rows[0];
        assertEquals(List.of("124"), wrong(rows));
    }

    @Test
    void aRowOfDashesIsNoHeading() {
        assertEquals(List.of("883"), wrong("学校|学生（人）|走读（人）|寄宿（人）",
                "一中|1234|812|422", "二中|981|544|437", "三中|无|—", "四中|1507|1016|491", "五中|883|318|515"));
    }

    /** Rows of which everything holds, and of which one in seven is wrong throughout; columns that are nearly empty. */
    @Test
    void aTableOfTwiceTheRowsTakesTwiceTheWork() {
        long once = work(200);
        long twice = work(400);
        assertTrue(10 * twice <= 23 * once, () -> once + ", " + twice);
        assertTrue(once <= 200 * 12 * 600L, () -> "For each figure " + once / 200 / 12);
    }

    private static long work(int rows) {
        StringBuilder text = new StringBuilder("学校");
        IntStream.rangeClosed(1, 12).forEach(column -> text.append("\t项目").append((char) ('甲' + column)).append("（人）"));
        for (int row = 1; row <= rows; row++) {
            text.append("\n学校").append((char) ('一' + row));
            for (int column = 1; column <= 12; column++) {
                text.append('\t').append(row % 7 == 0
                        ? 1000 + row * 13 % 971 + column * 37
                        : column > 9 ? 0 : (1000 + row) * column);
            }
        }
        Patience patience = Patience.endless();
        List<Sentence> read = ClaimReader.read(WrittenReport.ofPlainText(text.toString()), patience);
        long before = patience.spent();
        new TableRelationsCheck().check(read, new Verdicts(each -> each));
        return patience.spent() - before;
    }
}
