package luzhi.kernel.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import luzhi.core.language.Title;
import luzhi.core.measure.Counted;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.measure.MeasureFixtures;
import luzhi.core.measure.RollUp;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

class CubeTest {

    private static final RegionCode REGION = new RegionCode("620702");
    private static final List<Dimension> DIMENSIONS = List.of(
            new Dimension("ownership", MeasureFixtures.title(), List.of(value("public"), value("private"))),
            new Dimension("stage", MeasureFixtures.title(),
                    List.of(value("primary"), value("junior"), value("senior"),
                            value("compulsory", "primary", "junior"), value("school", "compulsory", "senior"))));

    private final List<CubeCell> cells = new ArrayList<>();

    private static Dimension.Value value(String code, String... consistsOf) {
        return new Dimension.Value(code, new Title(code, code), List.of(consistsOf));
    }

    /** A measure by ownership and stage. */
    private static Measure measure(boolean least, boolean addsOverTime, String... breakdowns) {
        return new Measure("test.students", MeasureFixtures.title(), List.of(), "person",
                List.of("ownership", "stage"), RollUp.SUM, null, null, null,
                new Counted("rows", null, least ? null : "students", least ? "students" : null, null, null,
                        Arrays.stream(breakdowns).map(each -> List.of(each.split(" "))).toList(), addsOverTime));
    }

    private CubeTest cell(String period, String ownership, String stage, String value) {
        cells.add(new CubeCell(REGION, Period.parse(period), Arrays.asList(ownership, stage),
                Arrays.asList(value == null ? null : new BigDecimal(value))));
        return this;
    }

    private Map<String, String> count(Measure measure, String... periods) {
        Tally tally = new Tally("rows", "rows", TimeColumn.PERIOD, List.of(measure));
        Map<String, String> counts = new TreeMap<>();
        new Cube(tally, new MeasureCatalog("test", List.of(measure), MeasureFixtures.units(), DIMENSIONS)).count(
                REGION, cells, Arrays.stream(periods).map(Period::parse).toList(),
                period -> period.equals(Period.ofYear(2020)),
                count -> counts.put(
                        (count.period() + " " + count.dimensions()).trim() + (count.complete() ? "" : " (incomplete)"),
                        count.value().toPlainString()));
        return counts;
    }

    @Test
    void givesTheTotalEachBreakdownAndTheSumsAmongItsValues() {
        cell("2020", "public", "primary", "5").cell("2020", "public", "junior", "3")
                .cell("2020", "private", "primary", "2");
        assertEquals(Map.of("2020", "10", "2020 ownership=public", "8", "2020 ownership=private", "2",
                "2020 stage=primary", "7", "2020 stage=junior", "3", "2020 stage=compulsory", "10",
                "2020 stage=school", "10"), count(measure(false, false)));
    }

    @Test
    void givesZeroWhereTwoValuesThatThereAreNeverMeet() {
        cell("2020", "public", "primary", "5").cell("2020", "private", "senior", "2");
        assertEquals(Map.of("2020", "7", "2020 ownership=public;stage=primary", "5",
                "2020 ownership=public;stage=compulsory", "5", "2020 ownership=public;stage=school", "5",
                "2020 ownership=public;stage=senior", "0", "2020 ownership=private;stage=primary", "0",
                "2020 ownership=private;stage=compulsory", "0", "2020 ownership=private;stage=school", "2",
                "2020 ownership=private;stage=senior", "2"), count(measure(false, false, "ownership stage")));
    }

    @Test
    void doesNotKnowASumOfWhichOnePartIsUnknown() {
        cell("2020", "public", "primary", "5").cell("2020", "public", "junior", null)
                .cell("2020", "private", "senior", "2");
        assertEquals(Map.of("2020 ownership=private", "2", "2020 stage=primary", "5", "2020 stage=senior", "2"),
                count(measure(false, false)));
    }

    @Test
    void doesNotKnowItInWhateverOrderThePartsCome() {
        cell("2020", "public", "primary", null).cell("2020", "public", "junior", "3")
                .cell("2020", "public", "senior", null);
        assertEquals(Map.of("2020 stage=junior", "3"), count(measure(false, false)));
    }

    @Test
    void countsRowsWithoutAValueInTheTotalOnly() {
        cell("2020", "public", null, "5").cell("2020", "public", "primary", "1");
        assertEquals(Map.of("2020", "6", "2020 stage=primary", "1", "2020 stage=compulsory", "1", "2020 stage=school",
                "1"), count(measure(false, false, "stage")));
    }

    @Test
    void addsUpWhatLiesWithinALongerPeriodWhereThatMakesSense() {
        cell("2020-01/2020-06", "public", "primary", "5").cell("2020-07/2020-12", "public", "primary", "4")
                .cell("2020-07/2021-06", "public", "primary", "100");
        assertEquals("9", count(measure(false, true, "stage"), "2020").get("2020"));
        assertEquals("9", count(measure(false, true, "stage"), "2020").get("2020 stage=compulsory"));
        assertEquals(Map.of(), count(measure(false, false), "2020"));
        assertEquals("4 4", String.join(" ", count(measure(false, true, "stage"), "2020-07/2020-12")
                .values().stream().limit(2).toList()));
    }

    @Test
    void asksForTheCellsOwnPeriodsUnlessToldOtherwise() {
        cell("2020-01/2020-06", "public", "primary", "5").cell("2019", "public", "primary", "4");
        Map<String, String> counts = count(measure(false, true, "ownership"));
        assertEquals(Map.of("2019 (incomplete)", "4", "2019 ownership=public (incomplete)", "4",
                "2020-01/2020-06 (incomplete)", "5", "2020-01/2020-06 ownership=public (incomplete)", "5"), counts);
    }

    @Test
    void givesTheLeastOfAllKnown() {
        cell("2020", "public", "primary", "5").cell("2020", "public", "junior", "3")
                .cell("2020", "private", "senior", "4");
        assertEquals(
                Map.of("2020", "3", "2020 stage=primary", "5", "2020 stage=junior", "3", "2020 stage=senior", "4",
                        "2020 stage=compulsory", "3", "2020 stage=school", "3"),
                count(measure(true, false, "stage")));
        assertEquals(null, count(measure(true, false, "ownership stage")).get("2020 ownership=public;stage=senior"));
    }

    @Test
    void saysNothingOfAPeriodWithoutRows() {
        cell("2019", "public", "primary", "5");
        assertEquals(Map.of(), count(measure(false, true), "2020"));
    }
}
