package luzhi.claims.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import luzhi.claims.check.Mismatch;
import luzhi.claims.check.ReportChecker;
import luzhi.claims.proposal.Proposer;
import luzhi.claims.reading.Claim;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.figure.FigureKey;
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
        assertTrue(checked.findings().get(0).message().contains("6,623万元"), checked.findings().get(0)::message);
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

    @Test
    void allIsAskedForAtOnceAndNoMoreThanCanBeAsked() {
        String text = IntStream.range(0, 4_000)
                .mapToObj(i -> (1950 + i % 70) + "年，全市小学专任教师" + (1_000 + i) + "人。")
                .collect(Collectors.joining("\n"));
        List<Set<FigureKey>> asked = new ArrayList<>();
        check(text, wanted -> {
            asked.add(new HashSet<>(wanted));
            return List.of();
        });
        assertEquals(1, asked.size());
        assertTrue(asked.get(0).size() <= 4_000 && asked.get(0).size() > 70, asked.get(0).size() + " keys");
    }
}
