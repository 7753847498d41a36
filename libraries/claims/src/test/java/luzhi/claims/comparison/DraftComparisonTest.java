package luzhi.claims.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import luzhi.claims.check.ReportChecker;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.region.RegionDirectory;
import luzhi.relations.FindingWords;
import luzhi.relations.RelationCatalog;

class DraftComparisonTest {

    private static final MeasureCatalog NONE = new MeasureCatalog("test", List.of(), List.of(), List.of());
    private static final ReportChecker CHECKER = new ReportChecker(() -> NONE, new RegionDirectory(),
            new RelationCatalog(List.of()), language -> new FindingWords(language, NONE, Object::toString),
            Clock.systemUTC());
    private static final Duration LONG = Duration.ofSeconds(20);

    private static ComparedDrafts compare(String earlier, String later) {
        return CHECKER.compare(WrittenReport.ofPlainText(earlier), WrittenReport.ofPlainText(later),
                Patience.endless());
    }

    private static List<String> changes(String earlier, String later) {
        return compare(earlier, later).differences().stream().map(each -> (each.earlier() == null
                ? "-"
                : each.earlier().claim().text()) + " → " + (each.later() == null ? "-" : each.later().claim().text()))
                .toList();
    }

    @Test
    void theSameTextHasNoDifferences() {
        String text = "2024年，全县有小学52所、初中14所，在校生23541人，比上年增长2.5%。";
        ComparedDrafts compared = compare(text, text);
        assertEquals(List.of(), compared.differences());
        assertEquals(List.of(4, 4, 4), List.of(compared.earlier(), compared.later(), compared.unchanged()));
    }

    @Test
    void oneValueForAnotherIsAChangeWithItsDifference() {
        ComparedDrafts compared = compare("全县有小学52所、初中14所。", "全县有小学49所、初中14所。");
        assertEquals(1, compared.differences().size());
        assertEquals(DraftChange.CHANGED, compared.differences().get(0).change());
        assertEquals("-3", compared.differences().get(0).more().orElseThrow().toPlainString());
        assertEquals(1, compared.unchanged());
    }

    @Test
    void theSameAmountInAnotherUnitIsNoChange() {
        assertEquals(List.of(), changes("落实资金1.2亿元。", "落实资金12000万元。"));
    }

    @Test
    void whatIsPutInAndTakenOutIsToldAtItsPlace() {
        assertEquals(List.of("- → 7座", "14所 → -"), changes("全县有小学52所。全县有初中14所。全县有教师3120人。",
                "全县有报告厅7座。全县有小学52所。全县有教师3120人。"));
    }

    @Test
    void aSectionThatMovedIsTheSame() {
        assertEquals(List.of("630人 → 640人"), changes("一、队伍\n有教师630人。\n二、设施\n有校舍41栋，运动场19个。\n",
                "一、设施\n有校舍41栋，运动场19个。\n二、队伍\n有教师640人。\n"));
    }

    @Test
    void oneOfManyAlikeThatIsTakenOutLeavesTheOthersAsTheyWere() {
        String before = IntStream.range(0, 9).mapToObj(i -> "其中教师" + (120 + 11 * i) + "人。\n")
                .collect(Collectors.joining());
        assertEquals(List.of("164人 → -"), changes(before, before.replace("其中教师164人。\n", "")));
    }

    @Test
    void anotherPeriodIsAnotherFigure() {
        assertEquals(List.of("230人 → -", "- → 240人"), changes("2023年招聘教师230人。", "2024年招聘教师240人。"));
    }

    @Test
    void whatIsWordedAnewAtItsPlaceIsTheSame() {
        assertEquals(List.of(), changes("全县有小学52所。专任教师共3120人。有校舍41栋。", "全县有小学52所。在岗专任教师3120人。有校舍41栋。"));
        assertEquals(List.of("3120人 → 3150人"),
                changes("全县有小学52所。专任教师共3120人。有校舍41栋。", "全县有小学52所。在岗专任教师3150人。有校舍41栋。"));
    }

    @Test
    void manyFiguresAlikeTakeTimeInProportion() {
        String earlier = "有教师31人。".repeat(8_000);
        String later = "有教师32人。".repeat(7_900);
        ComparedDrafts compared = assertTimeout(LONG, () -> compare(earlier, later));
        assertEquals(7_900, compared.count(DraftChange.CHANGED));
        assertEquals(100, compared.count(DraftChange.REMOVED));
    }

    @Test
    void aDifferenceIsAboutAFigure() {
        assertThrows(IllegalArgumentException.class, () -> new DraftDifference(null, null));
    }
}
