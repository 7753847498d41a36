package luzhi.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.period.Period;

class MeasureReferenceTest {

    private static final Period YEAR = Period.ofYear(2019);

    @ParameterizedTest
    @ValueSource(strings = {"staffing.staff", "staffing.staff{stage=primary}", "staffing.staff@previous-year",
            "staffing.staff{ownership=private;stage=primary}@2018", "staffing.staff@2020-01/2020-09"})
    void printsWhatItRead(String text) {
        assertEquals(text, MeasureReference.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "staff", "staffing.", ".staff", "Staffing.staff", "staffing.staff{",
            "staffing.staff{stage}",
            "staffing.staff@", "staffing.staff@next-year", "staffing.staff@2019-13",
            "staffing.staff@2019{stage=primary}", "a.b c", "a.b.c"})
    void refusesOtherForms(String text) {
        assertThrows(IllegalArgumentException.class, () -> MeasureReference.parse(text));
    }

    @Test
    void meansThePeriodAtHandUnlessItSaysAnother() {
        assertEquals(YEAR, MeasureReference.parse("a.b").periodFrom(YEAR));
        assertEquals(Period.ofYear(2018), MeasureReference.parse("a.b@previous-year").periodFrom(YEAR));
        assertEquals(Period.ofYear(2016), MeasureReference.parse("a.b@2016").periodFrom(YEAR));
    }

    @Test
    void knowsWhichPeriodWouldFindIt() {
        MeasureReference before = MeasureReference.parse("a.b@previous-year");
        assertEquals(YEAR, before.periodFrom(before.presentFor(YEAR)));
        assertEquals(YEAR, MeasureReference.parse("a.b").presentFor(YEAR));
    }

    @Test
    void namesTheServiceThatOwnsTheMeasure() {
        assertEquals("staffing", MeasureReference.parse("staffing.staff{stage=primary}").owner());
    }
}
