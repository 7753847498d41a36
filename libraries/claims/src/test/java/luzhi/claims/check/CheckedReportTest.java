package luzhi.claims.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import luzhi.claims.proposal.Allowance;
import luzhi.claims.proposal.Passage;
import luzhi.claims.proposal.Proposal;
import luzhi.claims.proposal.ProposedRelation;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.Claim;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.Block;
import luzhi.claims.writtenreport.Remark;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.figure.FigureNames;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.region.RegionDirectory;
import luzhi.relations.FindingWords;
import luzhi.relations.RelationCatalog;

/** What the answer says beside what contradicts what: how likely it is, what else the same error causes, what nobody could check. */
class CheckedReportTest {

    private static final MeasureCatalog NONE = new MeasureCatalog("test", List.of(), List.of(), List.of());
    private static final ReportChecker CHECKER = new ReportChecker(() -> NONE, new RegionDirectory(),
            new RelationCatalog(List.of()), language -> new FindingWords(language, NONE, Object::toString),
            Clock.systemUTC());

    private static CheckedReport check(WrittenReport report) {
        return CHECKER.read(report, Locale.CHINESE, Patience.endless());
    }

    private static CheckedReport check(String text) {
        return check(WrittenReport.ofPlainText(text));
    }

    private static List<String> unchecked(String text) {
        return check(text).unchecked().stream().map(Claim::text).toList();
    }

    @Test
    void whatSharesLackOfAHundredIsNotToldAsWhatTheyAddUpTo() {
        List<String> told = check("全县教师2,000人，其中小学800人，占40.0%；初中700人，占35.0%；高中500人，占52.0%。").findings().stream()
                .flatMap(each -> Stream.concat(Stream.of(each), each.also().stream())).map(Mismatch::message)
                .filter(each -> each.contains("100%")).toList();
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.get(0).contains("应为25%") && !told.get(0).contains("合计为25%"), told::toString);
    }

    @Test
    void whatFollowsFromOthersIsCheckedAndWhatStandsByItselfIsNot() {
        assertEquals(List.of("7座"), unchecked("全县有教师3120人，其中女教师1872人，占教师总数的60.0%。全县有报告厅7座。"));
        assertEquals(List.of("7座"), unchecked("全县有教师3120人，其中女教师1872人，占教师总数的65.0%。全县有报告厅7座。"));
    }

    @Test
    void cellsOfATableThatIsAddedUpAreChecked() {
        assertEquals(List.of(), unchecked("学段|学校（所）\n小学|199\n初中|53\n高中|9\n合计|261\n"));
    }

    @Test
    void aFindingSaysHowLikelyItIs() {
        Mismatch found = check("全县有教师3120人，其中女教师1872人，占教师总数的65.0%。").findings().get(0);
        assertTrue(found.probability().compareTo(BigDecimal.ZERO) > 0
                && found.probability().compareTo(BigDecimal.ONE) <= 0, () -> found.probability().toString());
        assertEquals(3, found.probability().scale());
        assertEquals(found.probability().movePointRight(2).setScale(0, RoundingMode.HALF_UP),
                found.percent().orElseThrow());
        assertTrue(found.percent().orElseThrow().compareTo(new BigDecimal("90")) > 0, found::toString);
    }

    @Test
    void whatElseOneErrorCausesIsToldWithIt() {
        CheckedReport checked = check("全县有教师3210人，其中女教师1872人，占教师总数的60.0%；男教师1248人，占教师总数的40.0%。");
        assertEquals(1, checked.findings().size(), () -> checked.findings().toString());
        Mismatch found = checked.findings().get(0);
        assertTrue(found.toString().contains("3210人") && found.diagnosis().contains("3,120人"), found::toString);
        assertTrue(found.also().stream().anyMatch(other -> !other.claims().get(0).equals(found.claims().get(0))),
                found::toString);
    }

    @Test
    void theFigureThatIsProbablyMisprintedIsNamed() {
        Mismatch found = check("全县有教师3210人，其中女教师1872人，占教师总数的60.0%。").findings().get(0);
        assertTrue(found.diagnosis().contains("3210人") && found.diagnosis().contains("3,120人"), found::diagnosis);
    }

    @Test
    void oneRemarkAtTheEndNamesWhatNobodyCouldCheckByHeading() {
        String text = "一、设施\n全县有报告厅7座。\n二、队伍\n全县有教师3120人，其中女教师1872人，占60.0%。有驾驶员41名。\n";
        int second = text.indexOf("二、");
        WrittenReport report = new WrittenReport(text,
                List.of(heading(text, 0), paragraph(text, 5), heading(text, second), paragraph(text, second + 5)));
        List<Remark> remarks = new FindingRemarks(Locale.CHINESE).of(report, check(report));
        assertEquals(1, remarks.size());
        assertEquals(text.lastIndexOf('。'), remarks.get(0).start());
        assertEquals(text.lastIndexOf('。') + 1, remarks.get(0).end());
        List<String> paragraphs = remarks.get(0).paragraphs();
        assertEquals(3, paragraphs.size(), paragraphs::toString);
        assertTrue(paragraphs.get(0).contains("未核对") && paragraphs.get(0).contains("2 个"), paragraphs::toString);
        assertTrue(paragraphs.get(1).startsWith("一、设施：") && paragraphs.get(1).contains("7座"), paragraphs::toString);
        assertTrue(paragraphs.get(2).startsWith("二、队伍：") && paragraphs.get(2).contains("41名"), paragraphs::toString);
    }

    private static Block heading(String text, int start) {
        return new Block(start, text.indexOf('\n', start), Block.Kind.HEADING, null);
    }

    private static Block paragraph(String text, int start) {
        return Block.paragraph(start, text.indexOf('\n', start));
    }

    @Test
    void manyFiguresThatNobodyCouldCheckAreOneRemarkAndNoBook() {
        String text = IntStream.range(0, 300)
                .mapToObj(i -> "镇" + (char) ('甲' + i) + "有凉亭" + (1_013 + 37 * i * i) + "座。")
                .collect(Collectors.joining());
        CheckedReport checked = check(text);
        List<Remark> remarks = new FindingRemarks(Locale.CHINESE).of(WrittenReport.ofPlainText(text), checked);
        String last = remarks.get(remarks.size() - 1).paragraphs().toString();
        assertEquals(1, remarks.stream().filter(each -> each.paragraphs().get(0).contains("未核对")).count());
        assertTrue(last.contains("未列出") && last.length() < 3_000, last);
    }

    @Test
    void thePageMarksThemAndListsThem() throws IOException {
        String text = "全县有教师3120人，其中女教师1872人，占教师总数的65.0%。全县有报告厅7座。";
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        new MarkedPage(WrittenReport.ofPlainText(text), check(text), Locale.CHINESE,
                new FigureNames(NONE, Locale.CHINESE), Object::toString, new PageLinks("/back?a=1&b", null))
                .writeTo(page);
        String html = page.toString(StandardCharsets.UTF_8);
        assertTrue(html.contains("<span class=\"claim unchecked\" id=\"c4\" title=\"未核对"), html);
        assertTrue(html.contains("<a href=\"/back?a=1&amp;b\">← 返回</a>"), html);
        assertTrue(html.contains("未核对 1 个"), html);
        assertTrue(html.contains("<section id=\"unchecked\">") && html.contains("<a href=\"#c4\">7座</a>"), html);
        assertTrue(html.contains("可能性约为"), html);
    }

    /** 81.04 %, and words say too little of what. */
    @Test
    void aFindingThatRestsOnAProposalSaysSoWhereverItIsTold() throws IOException {
        WrittenReport report = WrittenReport
                .ofPlainText("全市有普惠性幼儿园312所、民办园96所。三年来共新建幼儿园47所。在园幼儿3.2万人。目前全市幼儿园385所，普惠率达到80.14%。");
        Proposer proposer = new Proposer() {

            @Override
            public Allowance allowance() {
                return new Allowance(1, 10, 1_000);
            }

            @Override
            public List<Proposal> propose(Passage passage) {
                return List.of(new Proposal(6, ProposedRelation.SHARE, List.of(1, 5)));
            }
        };
        assertEquals(List.of(), check(report).findings());
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            CheckedReport checked = CHECKER.read(report, language, Patience.endless(), proposer);
            String says = language.equals(Locale.ENGLISH) ? "A language model proposed" : "由语言模型推测";
            assertTrue(checked.findings().get(0).proposed());
            List<Remark> remarks = new FindingRemarks(language).of(report, checked);
            assertEquals(1, remarks.stream().filter(each -> String.join("", each.paragraphs()).contains(says)).count());
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            new MarkedPage(report, checked, language, new FigureNames(NONE, language), Object::toString, PageLinks.NONE)
                    .writeTo(page);
            assertTrue(page.toString(StandardCharsets.UTF_8).contains(says));
        }
    }
}
