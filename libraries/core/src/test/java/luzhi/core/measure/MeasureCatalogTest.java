package luzhi.core.measure;

import static luzhi.core.measure.MeasureFixtures.calculated;
import static luzhi.core.measure.MeasureFixtures.catalogue;
import static luzhi.core.measure.MeasureFixtures.reported;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class MeasureCatalogTest {

    private static final Measure SPENDING = reported("test.spending", "CNY", "stage");
    private static final Measure GROWTH = calculated("test.growth", "percent", "100 * (now - before) / before",
            List.of("stage"), "now", "test.spending", "before", "test.spending@previous-year");
    private static final Measure FASTER = calculated("test.faster", "percent", "now - before", List.of("stage"),
            "now", "test.growth", "before", "test.growth@previous-year");

    private static String flaws(Measure... measures) {
        return assertThrows(IllegalArgumentException.class, () -> catalogue(measures)).getMessage();
    }

    @Test
    void namesEveryFlawAtOnce() {
        String flaws = flaws(reported("other.spending", "CNY"), reported("test.a", "mile"),
                reported("test.b", "CNY", "colour"),
                calculated("test.c", "percent", "x", List.of(), "x", "test.nothing"));
        assertTrue(flaws.contains("other.spending is not owned by test"), flaws);
        assertTrue(flaws.contains("test.a has the unknown unit mile"), flaws);
        assertTrue(flaws.contains("test.b has the unknown dimension colour"), flaws);
        assertTrue(flaws.contains("test.c is calculated from the unknown test.nothing"), flaws);
    }

    @Test
    void refusesTheSameMeasureTwice() {
        assertThrows(IllegalStateException.class, () -> catalogue(SPENDING, SPENDING));
    }

    @Test
    void refusesAMeasureCalculatedFromItself() {
        String flaw = flaws(calculated("test.a", "CNY", "x", List.of(), "x", "test.b"),
                calculated("test.b", "CNY", "x", List.of(), "x", "test.c"),
                calculated("test.c", "CNY", "x", List.of(), "x", "test.a"));
        assertTrue(flaw.contains("is calculated from itself"), flaw);
        assertTrue(flaws(calculated("test.a", "CNY", "x", List.of(), "x", "test.a@previous-year")).contains("itself"));
    }

    @Test
    void calculatesInputsFirst() {
        MeasureCatalog catalogue = catalogue(FASTER, GROWTH, SPENDING);
        assertEquals(List.of(GROWTH, FASTER), catalogue.listInOrderOfCalculation());
        assertEquals(List.of(FASTER, GROWTH), catalogue.listBeforeTheirInputs());
    }

    @Test
    void knowsAllThatAMeasureIsMadeOf() {
        MeasureCatalog catalogue = catalogue(FASTER, GROWTH, SPENDING, reported("test.other", "CNY"));
        assertEquals(Set.of("test.faster", "test.growth", "test.spending"),
                catalogue.withInputs(List.of("test.faster")));
        assertEquals(Set.of("test.spending"), catalogue.withInputs(List.of("test.spending")));
        assertEquals(Set.of(), catalogue.withInputs(List.of()));
    }

    @Test
    void listsByCodeAndFromAnyCodeOn() {
        MeasureCatalog catalogue = catalogue(SPENDING, GROWTH, FASTER);
        assertEquals(List.of(FASTER, GROWTH, SPENDING), List.copyOf(catalogue.listAll()));
        assertEquals(List.of(SPENDING), List.copyOf(catalogue.listAfter("test.growth")));
        assertEquals(List.of(GROWTH, SPENDING), List.copyOf(catalogue.listAfter("test.g")));
        assertEquals(List.of(), List.copyOf(catalogue.listAfter("test.z")));
    }

    @Test
    void knowsTheUnitOfAMeasure() {
        assertEquals(2, catalogue(SPENDING).unitOf(SPENDING).decimals());
    }
}
