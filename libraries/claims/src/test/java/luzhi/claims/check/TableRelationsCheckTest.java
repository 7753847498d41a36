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
    void ofFiguresThatOneRowAloneDoubtsTheOneThatIsASlipIsWrong() {
        assertEquals(List.of("941"), wrong("学校|学生（人）|走读（人）|寄宿（人）",
                "一中|1234|812|422", "二中|981|544|437", "三中|1507|1016|941", "四中|733|218|515"));
        assertEquals(List.of("3091000"), wrong("项目|年初（万元）|收入（万元）|支出（万元）|年末（万元）", "甲|112.3|981.4|933.2|160.5",
                "乙|88.1|544.7|601.3|31.5", "丙|45.0|716.2|700.1|61.1", "丁|63.2|333.4|309.1|94.7",
                "戊|50.1|203.4|180.3|73.2"));
    }

    @Test
    void whatFollowsFromAFigureThatIsToldIsNotToldAsWell() {
        assertEquals(List.of(Kind.AVERAGE_MISMATCH), ToldOfTables.kinds("学段|资助人数（人）|人均标准（元）|发放金额（元）",
                "幼儿园|112|525|58800", "小学|87|640|55680", "初中|64|600|34800", "高中|93|755|70215"));
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
    void shareOfAPartIsOfTheRowThatItIsPartOf() {
        assertEquals(List.of(), wrong("类别|人数（人）|占比（%）",
                "小学|12340|45.13", "初中|9810|35.88", "普高|8780|32.11", "中职|8210|30.03", "其中：寄宿|1300|15.83"));
        assertEquals(List.of("39.88"), wrong("类别|人数（人）|占报名（%）",
                "小学|12340|45.13", "初中|9810|39.88", "普高|8780|32.11", "中职|8210|30.03", "其中：寄宿|1300|15.83"));
    }

    @Test
    void whatStandsAtTheEndOfAColumnMayBeItsMean() {
        assertEquals(List.of(), wrong("学校|学生（人）|教师（人）|女生（人）|班额（人）",
                "一中|1234|101|602|44", "二中|981|87|488|46", "三中|1507|123|741|45", "合计|3722|311|1831|45"));
        assertEquals(List.of("1381"), wrong("学校|学生（人）|教师（人）|女生（人）|男生（人）|班额（人）",
                "一中|1234|101|602|632|44", "二中|981|87|488|493|46", "三中|1507|123|741|766|45",
                "合计|3722|311|1381|1891|45"));
    }

    @Test
    void meansAndExtremesOfColumnsRelateAsNoOtherRow() {
        assertEquals(List.of(), wrong("学校|学生（人）|藏书（册）|生均（册）", "一中|1234|40105|32.5", "二中|981|25800|26.3",
                "三中|1507|43703|29.0", "四中|133|7959|59.8", "平均|964|29392|36.9"));
        assertEquals(List.of(), wrong("学校|学生（人）|走读（人）|寄宿（人）", "一中|1234|812|422", "二中|981|544|437",
                "三中|1507|1016|491", "四中|733|218|515", "最高|1507|1016|515"));
    }

    @Test
    void noRowGoesOnFromOneOfAnotherTimeThanTheOthersDo() {
        assertEquals(List.of(), wrong("年份|在校生（人）|比上年增加（人）",
                "2015年|11460|310", "2018年|12460|310", "2019年|12802|342", "2020年|13014|212", "2021年|13395|381"));
        assertEquals(List.of(), wrong("月份|当月（万元）|累计（万元）", "2021年10月|112.4|1012.4", "2021年11月|98.3|1110.7",
                "2021年12月|134.1|1244.8", "2022年1月|101.2|101.2", "2022年2月|99.7|200.9", "2022年3月|88.4|289.3"));
        assertEquals(List.of(), wrong("月份|当月（万元）|累计（万元）", "1月|112.4|112.4", "2月|98.3|210.7", "3月|134.1|344.8",
                "一季度|344.8|344.8", "4月|101.2|446.0", "5月|99.7|545.7", "6月|100.1|645.8"));
        assertEquals(List.of("281"), wrong("年份|在校生（人）|比上两年增加（人）",
                "2015年|12460|310", "2017年|12802|342", "2019年|13014|212", "2021年|13395|281", "2023年|13512|117"));
    }

    @Test
    void ratesGrowByPointsThoughTheHeadingSaysPerCent() {
        assertEquals(List.of(), wrong("指标|2021年|2022年|增长（%）", "学生（人）|12460|13395|7.5", "教师（人）|812|901|11.0",
                "经费（万元）|7165|7916|10.5", "毛入园率（%）|86.3|90.8|4.5"));
    }

    @Test
    void whatWouldBeBelowNothingOrAboveAllIsPrintedAsThat() {
        assertEquals(List.of(), wrong("学校|计划（人）|录取（人）|缺额（人）",
                "一中|1234|1201|33", "二中|981|942|39", "三中|1507|1523|0", "四中|733|701|32", "五中|845|812|33"));
        assertEquals(List.of(), wrong("学校|任务（人）|完成（人）|完成率（%）", "一中|1234|1201|97.3", "二中|981|942|96.0",
                "三中|1507|1523|100", "四中|733|701|95.6", "五中|845|812|96.1"));
        assertEquals(List.of(), wrong("学校|上年（人）|学生（人）|增长（%）",
                "一中|1100|1234|12.2", "四中|700|733|4.7", "五中|812|845|4.1", "新校|0|320|100"));
        assertEquals(List.of("1523"), wrong("学校|计划（人）|录取（人）|缺额（人）",
                "一中|1234|1201|33", "二中|981|942|39", "三中|1523|1507|0", "四中|733|701|32", "五中|845|812|33"));
        assertEquals(List.of("8526"), wrong("类别|学校（所）|教师（人）|学生（人）|寄宿（人）", "幼儿园|75|888|12285|0", "小学|16|241|4320|2916",
                "初中|15|286|3860|3940", "高中|12|163|2140|2140", "合计|118|1578|22605|8526"));
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
