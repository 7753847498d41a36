package luzhi.report.reporting.officialreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import luzhi.papers.Block;
import luzhi.papers.Paper;
import luzhi.papers.Run;
import luzhi.papers.TextPaper;

/** What the report of the sample city says. */
class ComposerTest {

    /** Numbers of as many digits are written in groups. */
    private static final Pattern REGION_CODE = Pattern.compile("(?<![\\d.,])62\\d{4}(?![\\d.,])");
    private static final Pattern CODE = Pattern.compile("[a-z]{4,}");

    private static Report report;
    private static String text;

    @BeforeAll
    static void compose() throws IOException {
        report = ReportFixtures.report();
        text = TextPaper.write(report.paper());
    }

    private static void says(String sentence) {
        assertTrue(text.contains(sentence), sentence);
    }

    @Test
    void itTellsHowManyTasksAndCriteriaThereAreOfEachKind() {
        says("重点任务14项，其中已完成13项、进行中1项。");
    }

    @Test
    void itTellsWhatIsOnRecordOfTheRegionAndItsSchools() {
        says("张掖市辖县级行政区6个，国土面积3.86万平方公里，总人口130万人。");
        says("小学\t199\t77,025\t6,154\n");
        says("高等职业学校\t1\t—\t—\n");
    }

    @Test
    void itTellsWhatIsOpenByHowMuchAndUntilWhen() {
        says("现值为2所，高于标准0所，相差2所，期限为2020年11月30日。");
        says("10.3\t张掖市\t两所配套幼儿园尚在协商\t逐园签订移交协议\t市教育局\t2020年11月30日\t\n");
    }

    @Test
    void aNarrativeStandsInTheReportWithItsFigures() {
        says("主要成效：2019年征收教育费附加6623万元，全额用于教育。\n· 分级落实责任\n· 按月核对入库\n主要做法：财政、税务和教育部门按月对账。\n下一步打算：未填写。\n");
    }

    @Test
    void whereNothingWasWrittenThatIsSaidAndTheFiguresSpeak() {
        says("本地区未填写该项任务的成效、做法和下一步打算，以下为评价所依据的数值。");
        says("班主任津贴达到标准，现值为300元/月，不低于标准300元/月");
    }

    @Test
    void theTableOfFiguresTellsWhereEachComesFrom() {
        says("教育费附加和地方教育附加征收额\t张掖市\t\t2019年\t66,230,000\t元\t\t填报\t\n");
    }

    @Test
    void noRegionIsToldByItsCode() {
        Matcher code = REGION_CODE.matcher(text);
        assertFalse(code.find(), () -> text.substring(Math.max(0, code.start() - 40), code.end()));
    }

    @Test
    void everyNumberHasABookmarkOfItsOwnThatLeadsToItsTrace() {
        List<Run.Number> numbers = numbers(report.paper()).toList();
        assertEquals(report.figures().stream().map(ReportFigure::bookmark).toList(),
                numbers.stream().map(Run.Number::id).sorted((one, other) -> number(one) - number(other)).toList());
        report.figures().forEach(figure -> assertTrue(figure.figure() != null
                ? figure.explained().toString().startsWith(
                        "https://" + figure.figure().measure().split("\\.")[0] + ".example/v1/figures/trace?measure=")
                : figure.explained().toString().startsWith("https://governance.example/v1/evaluations/2020/620700"),
                figure.explained().toString()));
    }

    private static int number(String bookmark) {
        return Integer.parseInt(bookmark.substring("figure_".length()));
    }

    private static Stream<Run.Number> numbers(Paper paper) {
        return Stream.concat(paper.body().stream(), paper.annexes().stream().flatMap(annex -> annex.blocks().stream()))
                .flatMap(ComposerTest::runs).filter(Run.Number.class::isInstance).map(Run.Number.class::cast);
    }

    private static Stream<Run> runs(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.runs().stream();
        }
        return block instanceof Block.Grid grid
                ? grid.rows().stream().flatMap(List::stream).flatMap(cell -> cell.runs().stream())
                : Stream.of();
    }

    @Test
    void noCodeOfAUnitMeasureOrServiceIsLeftInTheBody() {
        String body = text.substring(0, text.indexOf("附件1\n"));
        assertEquals(List.of(), body.lines().filter(CODE.asPredicate()).toList());
    }
}
