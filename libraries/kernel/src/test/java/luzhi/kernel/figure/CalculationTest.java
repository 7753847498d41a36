package luzhi.kernel.figure;

import static luzhi.core.measure.MeasureFixtures.calculated;
import static luzhi.core.measure.MeasureFixtures.catalogue;
import static luzhi.core.measure.MeasureFixtures.reported;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.figure.Figure;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Missing;
import luzhi.core.figure.Origin;
import luzhi.core.figure.Provenance;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

class CalculationTest {

    private static final RegionCode REGION = new RegionCode("620700");
    private static final MeasureCatalog CATALOGUE = catalogue(
            reported("test.spending", "CNY", "stage", "ownership"),
            calculated("test.growth", "percent", "100 * (now - before) / before", List.of("stage"),
                    "now", "test.spending", "before", "test.spending@previous-year"),
            calculated("test.acceleration", "percent", "now - before", List.of("stage"),
                    "now", "test.growth", "before", "test.growth@previous-year"),
            calculated("test.private-share", "percent", "100 * private / all", List.of("stage"),
                    "private", "test.spending{ownership=private}", "all", "test.spending"),
            calculated("test.since-2016", "CNY", "now - base", List.of(), "now", "test.spending", "base",
                    "test.spending@2016"));

    private final Calculation calculation = new Calculation(CATALOGUE);
    private final List<Figure> reported = new ArrayList<>();

    private void state(String measure, String period, String dimensions, String value) {
        reported.add(new Figure(measure, Dimensions.parse(dimensions), REGION, Period.parse(period),
                value == null ? null : new BigDecimal(value), value == null ? Missing.NOT_REPORTED : null, "CNY",
                1, null, "city", new Provenance("book", null, null)));
    }

    private BigDecimal derived(String measure, String period, String dimensions) {
        Calculation.Derived derived = calculation.derive(REGION, reported, List.of()).derived()
                .get(new FigureKey(REGION, measure, Period.parse(period), Dimensions.parse(dimensions)));
        return derived == null ? null : derived.figure().value();
    }

    @ParameterizedTest
    @CsvSource({
            "9300.15, 8547.85, -8.09",
            "12554.94, 13678.39, 8.95",
            "7469.66, 10233.19, 37.00",
            "384188, 381552, -0.69"})
    void findsTheGrowthThatOneCityPublishedFor2016(String before, String now, String growth) {
        state("test.spending", "2015", "", before);
        state("test.spending", "2016", "", now);
        assertEquals(new BigDecimal(growth), derived("test.growth", "2016", "").setScale(2, RoundingMode.HALF_UP));
    }

    @Test
    void calculatesEachBreakdownFromItsOwnFigures() {
        state("test.spending", "2018", "stage=primary", "100");
        state("test.spending", "2019", "stage=primary", "110");
        state("test.spending", "2019", "", "500");
        assertEquals(0, BigDecimal.TEN.compareTo(derived("test.growth", "2019", "stage=primary")));
        assertNull(derived("test.growth", "2019", ""));
    }

    @Test
    void calculatesFromWhatWasCalculated() {
        state("test.spending", "2017", "", "100");
        state("test.spending", "2018", "", "110");
        state("test.spending", "2019", "", "132");
        assertEquals(0, BigDecimal.TEN.compareTo(derived("test.acceleration", "2019", "")));
    }

    @Test
    void prefersAReportedInputToACalculatedOne() {
        state("test.spending", "2017", "", "100");
        state("test.spending", "2018", "", "110");
        state("test.growth", "2019", "", "25");
        assertEquals(0, new BigDecimal("15").compareTo(derived("test.acceleration", "2019", "")));
    }

    @Test
    void stillCalculatesWhatWasAlsoReported() {
        state("test.spending", "2018", "", "100");
        state("test.spending", "2019", "", "110");
        state("test.growth", "2019", "", "25");
        assertEquals(0, BigDecimal.TEN.compareTo(derived("test.growth", "2019", "")));
    }

    @Test
    void dividesAPartByItsWholeAlongTheOtherDimension() {
        state("test.spending", "2019", "ownership=private;stage=primary", "25");
        state("test.spending", "2019", "stage=primary", "100");
        state("test.spending", "2019", "ownership=private", "30");
        assertEquals(0, new BigDecimal("25").compareTo(derived("test.private-share", "2019", "stage=primary")));
        assertNull(derived("test.private-share", "2019", ""));
    }

    @Test
    void comparesWithAFixedYear() {
        state("test.spending", "2016", "", "100");
        state("test.spending", "2019", "", "130.5");
        assertEquals(0, new BigDecimal("30.5").compareTo(derived("test.since-2016", "2019", "")));
    }

    @Test
    void assumesNothingForAMissingInput() {
        state("test.spending", "2018", "", null);
        state("test.spending", "2019", "", "110");
        assertTrue(calculation.derive(REGION, reported, List.of()).derived().isEmpty());
    }

    @Test
    void hasNoFigureForAZeroDivisor() {
        state("test.spending", "2018", "", "0");
        state("test.spending", "2019", "", "110");
        assertNull(derived("test.growth", "2019", ""));
    }

    @Test
    void leavesTheFirstAndTheLastYearAlone() {
        state("test.spending", "1949", "", "1");
        state("test.spending", "2199", "", "1");
        assertNull(derived("test.growth", "1949", ""));
        assertNull(derived("test.growth", "2199", ""));
    }

    @Test
    void hasNoRevisionOrSource() {
        state("test.spending", "2018", "", "100");
        state("test.spending", "2019", "", "110");
        Figure growth = calculation.derive(REGION, reported, List.of()).derived().values().iterator().next().figure();
        assertEquals(Origin.DERIVED, growth.origin());
        assertEquals("percent", growth.unit());
        assertNull(growth.revision());
        assertNull(growth.source());
        assertNull(growth.recordedBy());
    }
}
