package luzhi.claims.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.claims.check.CheckedReport;
import luzhi.claims.check.FindingRemarks;
import luzhi.claims.check.MarkedPage;
import luzhi.claims.check.Mismatch;
import luzhi.claims.check.PageLinks;
import luzhi.claims.check.ReportChecker;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.Claim;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.FigureNames;
import luzhi.core.language.Title;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.relations.FindingWords;
import luzhi.relations.Kind;
import luzhi.relations.RelationCatalog;
import luzhi.relations.Severity;

class RecordSearchTest {

    private static final int YEAR = 2020;
    private static final RegionCode CITY = new RegionCode("620700");
    private static final KnownMeasures KNOWN = new KnownMeasures();
    private static final ReportChecker CHECKER = new ReportChecker(() -> KNOWN, new RegionDirectory(),
            new RelationCatalog(List.of()), language -> new FindingWords(language, KNOWN, RegionCode::toString),
            Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

    private static CheckedReport check(String text, RecordedFigures recorded) {
        return CHECKER.read(WrittenReport.ofPlainText(text), Locale.CHINESE, Patience.endless(), Proposer.NONE, YEAR,
                CITY, recorded);
    }

    private static CheckedReport check(String text, RecordedFigure... recorded) {
        return check(text, wanted -> List.of(recorded).stream().filter(each -> wanted.contains(each.key())).toList());
    }

    private static RecordedFigure recorded(String measure, String dimensions, String region, String period,
            String value) {
        return new RecordedFigure(new FigureKey(new RegionCode(region), measure, Period.parse(period),
                Dimensions.parse(dimensions)), new BigDecimal(value), KNOWN.find(measure).orElseThrow().unit());
    }

    private static RecordedFigure ofCity(String measure, String dimensions, String value) {
        return recorded(measure, dimensions, CITY.text(), "2020", value);
    }

    private static List<Severity> told(CheckedReport checked) {
        return checked.findings().stream().filter(each -> each.kind() == Kind.RECORD_MISMATCH).map(Mismatch::severity)
                .toList();
    }

    private static Map<String, String> linked(CheckedReport checked) {
        return checked.claims().stream().filter(claim -> checked.recorded().containsKey(claim.id()))
                .collect(Collectors.toMap(Claim::text, claim -> checked.recorded().get(claim.id()).measure() + ' '
                        + checked.recorded().get(claim.id()).dimensions()));
    }

    @Test
    void aMisprintOfWhatIsRecordedIsFound() {
        RecordedFigure right = ofCity("finance.education-surcharges-collected", "", "66230000");
        CheckedReport checked = check("2020年，全市征收教育费附加6632万元。", right);
        assertEquals(List.of(Severity.ERROR), told(checked));
        assertTrue(checked.findings().get(0).message().contains("与系统记录不符：教育费附加和地方教育附加征收额（620700，2020年）记录为6,623万元"),
                checked.findings().get(0)::message);
        assertEquals(Map.of(), checked.recorded());
    }

    @Test
    void whatAgreesIsLinkedToItsRecordAndCountsAsChecked() {
        CheckedReport checked = check("2020年，全市有小学199所，在校学生77025人。全市有报告厅7座。",
                ofCity("infrastructure.schools", "stage=primary", "199"),
                ofCity("infrastructure.enrolment", "stage=primary", "77025"));
        assertEquals(Map.of("199所", "infrastructure.schools stage=primary", "77025人",
                "infrastructure.enrolment stage=primary"), linked(checked));
        assertEquals(List.of("7座"), checked.unchecked().stream().map(Claim::text).toList());
    }

    @Test
    void aNameOfSeveralStagesIsNoneOfThem() {
        CheckedReport checked = check("2020年，全市中小学幼儿园在校学生182019人，教职工15960名。",
                ofCity("staffing.staff", "stage=primary", "15690"),
                ofCity("infrastructure.enrolment", "stage=primary", "182109"),
                ofCity("staffing.staff", "stage=kindergarten", "15069"),
                ofCity("staffing.staff", "", "15960"));
        assertEquals(List.of(), told(checked));
        assertEquals(Map.of("15960名", "staffing.staff "), linked(checked));
    }

    @ParameterizedTest
    @CsvSource({"全市专任教师9731人。,8000", "全市专任教师9人。,8", "全市专任教师约9371人。,9731"})
    void whatIsFarOffOrFewDigitsOrNotExactIsNoError(String text, String value) {
        CheckedReport checked = check("2020年，" + text, ofCity("staffing.full-time-teachers", "", value));
        assertTrue(!told(checked).contains(Severity.ERROR), () -> checked.findings().toString());
    }

    @Test
    void whatIsNamedOfAnotherRegionIsHeldAgainstThatRegion() {
        RecordedFigure city = ofCity("staffing.full-time-teachers", "", "9731");
        RecordedFigure district = recorded("staffing.full-time-teachers", "", "620702", "2020", "3371");
        assertEquals(List.of(), told(check("2020年，甘州区专任教师3371人。", city, district)));
        assertEquals(List.of(Severity.ERROR), told(check("2020年，甘州区专任教师3317人。", city, district)));
    }

    @Test
    void aFigureOfAnotherYearIsNoMisprintOfThisOne() {
        CheckedReport checked = check("2019年，全市专任教师9713人；2020年，全市专任教师9731人。",
                ofCity("staffing.full-time-teachers", "", "9731"),
                recorded("staffing.full-time-teachers", "", CITY.text(), "2019", "9713"));
        assertEquals(List.of(), told(checked));
        assertEquals(2, checked.recorded().size());
    }

    /** Five different digits. */
    private static String shuffled(Random random) {
        List<Integer> digits = new ArrayList<>(List.of(1, 2, 3, 4, 5));
        Collections.shuffle(digits, random);
        return digits.stream().map(String::valueOf).collect(Collectors.joining());
    }

    /** Whatever else may be meant is on record too, with drawn numbers. */
    @Test
    void generatedSentencesAreLinkedAndTheirMisprintsFound() {
        Random random = new Random(YEAR);
        int linked = 0;
        int found = 0;
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (String stage : List.of("小学 primary", "初中 junior-secondary", "幼儿园 kindergarten",
                "普通高中 general-senior-secondary")) {
            for (String measure : List.of("在校学生 infrastructure.enrolment", "教职工 staffing.staff",
                    "专任教师 staffing.full-time-teachers")) {
                String value = shuffled(random);
                RecordedFigure right = ofCity(measure.split(" ")[1], "stage=" + stage.split(" ")[1], value);
                RecordedFigures dense = wanted -> wanted.stream().map(key -> key.equals(right.key())
                        ? right
                        : new RecordedFigure(key, BigDecimal.valueOf(1_000 + random.nextInt(90_000)), right.unit()))
                        .toList();
                String before = "2020年，全市" + stage.split(" ")[0] + measure.split(" ")[0];
                CheckedReport sound = check(before + value + "人。", dense);
                String swapped = value.substring(0, 1) + value.charAt(2) + value.charAt(1) + value.substring(3);
                linked += right.key().equals(sound.recorded().get("c1")) ? 1 : 0;
                found += told(check(before + swapped + "人。", dense)).equals(List.of(Severity.ERROR)) ? 1 : 0;
                told(sound).forEach(each -> wrong.add(before + value));
                all++;
            }
        }
        assertEquals(List.of(all, all, List.of()), List.of(linked, found, wrong));
    }

    /** The words of a list name little: what else it holds says of which measure it is. */
    @Test
    void aMisprintInAListIsFoundByWhatStandsBesideIt() {
        RecordedFigure[] recorded = {ofCity("infrastructure.enrolment", "stage=compulsory", "150723"),
                recorded("infrastructure.enrolment", "stage=compulsory", "620702", "2020", "58214"),
                recorded("infrastructure.enrolment", "stage=compulsory", "620721", "2020", "43906"),
                recorded("infrastructure.enrolment", "stage=compulsory", "620722", "2020", "22078"),
                recorded("infrastructure.enrolment", "stage=compulsory", "620723", "2020", "14127")};
        String text = "2020年，全市义务教育在校学生150723人。分县区看，甘州区58214人、肃南县43906人、民乐县%s人、临泽县14127人。";
        CheckedReport sound = check(text.formatted("22078"), recorded);
        assertEquals(5, sound.recorded().size());
        assertEquals(List.of(), told(sound));
        assertEquals(List.of(Severity.ERROR), told(check(text.formatted("20278"), recorded)));
    }

    @Test
    void aPartBesideItsWholeIsNoMisprintOfIt() {
        CheckedReport checked = check("2020年，全市小学专任教师1386人，其中女教师1368人。",
                ofCity("staffing.full-time-teachers", "stage=primary", "1386"));
        assertEquals(1, checked.recorded().size());
        assertEquals(List.of(), told(checked));
    }

    @ParameterizedTest
    @CsvSource({"全市九年义务教育巩固率达到100%。,98.21", "小学与初中的九年义务教育巩固率均为98.31%。,98.13"})
    void whatIsSaidOfAllOrOfSeveralIsNoError(String text, String value) {
        assertEquals(List.of(), told(check("2020年，" + text, ofCity("infrastructure.retention-rate", "", value))));
    }

    @ParameterizedTest
    @CsvSource({"专任教师约43100人。,34100,true", "专任教师约34500人。,34100,false"})
    void whatIsAboutSoMuchIsWrongOnlyWhereItIsFarOff(String text, String value, boolean isTold) {
        CheckedReport checked = check("2020年，全市" + text, ofCity("staffing.full-time-teachers", "", value));
        assertEquals(isTold, told(checked).contains(Severity.ERROR), () -> checked.findings().toString());
    }

    @ParameterizedTest
    @CsvSource({"前三季度,2020-01/2020-09", "上半年,2020-01/2020-06", "第二季度,2020-04/2020-06"})
    void aPartOfAYearIsHeldAgainstThatPart(String part, String period) {
        RecordedFigure right = recorded("finance.education-surcharges-collected", "", CITY.text(), period, "66230000");
        assertEquals(right.key(), check("2020年" + part + "，全市征收教育费附加6623万元。", right).recorded().get("c1"));
    }

    private static CheckedReport check(int figures, List<Set<FigureKey>> asked) {
        List<String> counties = List.of("甘州区", "肃南县", "民乐县", "临泽县", "高台县", "山丹县");
        List<String> stages = List.of("小学", "初中", "普通高中", "幼儿园");
        List<String> measures = List.of("专任教师", "教职工", "在校学生");
        String text = IntStream.range(0, figures)
                .mapToObj(i -> (1950 + i % 70) + "年，" + counties.get(i / 70 % 6) + stages.get(i / 420 % 4)
                        + measures.get(i / 1680 % 3) + (1_000 + i) + "人。")
                .collect(Collectors.joining("\n"));
        return check(text, wanted -> {
            asked.add(new HashSet<>(wanted));
            return List.of();
        });
    }

    @Test
    void allIsAskedForAtOnceAndWhatCannotBeAskedIsTold() {
        List<Set<FigureKey>> asked = new ArrayList<>();
        CheckedReport few = check(300, asked);
        CheckedReport many = check(4_500, asked);
        assertEquals(2, asked.size());
        assertEquals(0, few.gaps().passedOver());
        assertEquals(4_000, asked.get(1).size());
        int told = many.gaps().passedOver();
        assertTrue(told > 400 && told < 1_000, () -> told + " are told");
    }

    @Test
    void whatWasNotComparedIsToldOnThePageAndInTheFile() throws IOException {
        WrittenReport report = WrittenReport.ofPlainText("2020年，全市征收教育费附加6632万元。");
        RecordedFigures down = new RecordedFigures() {

            @Override
            public Collection<RecordedFigure> list(Set<FigureKey> wanted) {
                return List.of();
            }

            @Override
            public List<RecordKeeper> silent() {
                return List.of(new RecordKeeper("finance", new Title("教育<经费>", "education <finance>")));
            }
        };
        for (Locale language : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            CheckedReport checked = CHECKER.read(report, language, Patience.endless(), Proposer.NONE, YEAR, CITY, down);
            assertEquals(List.of(), checked.findings());
            CheckedReport told = new CheckedReport(checked.claims(), List.of(), List.of(), Map.of(),
                    new RecordGaps(checked.gaps().silent(), 12));
            String remarks = new FindingRemarks(language).of(report, told).toString();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new MarkedPage(report, told, language, new FigureNames(KNOWN, language), Object::toString, PageLinks.NONE)
                    .writeTo(bytes);
            String page = bytes.toString(StandardCharsets.UTF_8);
            boolean english = language.equals(Locale.ENGLISH);
            assertTrue(remarks.contains(english ? "records of: education <finance>." : "核对：教育<经费>。"), remarks);
            assertTrue(page.contains(english ? "records of: education &lt;finance&gt;." : "核对：教育&lt;经费&gt;。"), page);
            for (String each : List.of(remarks, page)) {
                assertTrue(each.contains(english ? ": 12 were not compared." : "有 12 个未与系统记录核对"), each);
            }
        }
    }

    @Test
    void aPageWithoutLinksOffersNone() throws IOException {
        WrittenReport report = WrittenReport.ofPlainText("2020年，全市征收教育费附加6623万元。");
        RecordedFigure right = ofCity("finance.education-surcharges-collected", "", "66230000");
        CheckedReport checked = check(report.text(), right);
        for (PageLinks links : List.of(PageLinks.NONE, new PageLinks(null, key -> "/why"))) {
            ByteArrayOutputStream page = new ByteArrayOutputStream();
            new MarkedPage(report, checked, Locale.CHINESE, new FigureNames(KNOWN, Locale.CHINESE), Object::toString,
                    links).writeTo(page);
            String html = page.toString(StandardCharsets.UTF_8);
            assertEquals(links.explained() != null, html.contains("点击可查看"), html);
            assertEquals(links.explained() != null, html.contains("href=\"/why\""), html);
        }
    }
}
