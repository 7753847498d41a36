package luzhi.core.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
            "CNY,                    CNY",
            "CNY/month,              CNY/month",
            "CNY/student,            CNY/person",
            "person,                 person",
            "student/teacher,        ratio",
            "student/school,         person/school",
            "person-time/person,     person-time/person",
            "teacher2/student,       person",
            "m2,                     m2",
            "m4/student,             m4/person",
            "computer/100-students,  percent*computer/person",
            "percent,                percent",
            "percentage-point,       percentage-point",
            "ratio,                  ratio",
            "1.5 apples,             1.5 apples"})
    void aUnitIsOfThingsToPowers(String unit, String quantity) {
        assertEquals(quantity, Quantity.of(unit).toString());
    }

    @Test
    void everyUnitThereIsCanBeComparedWithItselfAlone() {
        for (Unit unit : Vocabularies.units()) {
            assertTrue(Quantity.of(unit.code()).comparesTo(Quantity.of(unit.code())), unit.code());
            assertFalse(Quantity.of(unit.code()).comparesTo(Quantity.of("bushel")), unit.code());
        }
    }

    @ParameterizedTest
    @CsvSource({
            "person,      student,          true",
            "percent,     ratio,            false",
            "percent,     percentage-point, false",
            "CNY/student, CNY,              false",
            "CNY/month,   CNY/year,         false",
            "school,      unit,             false"})
    void onlyTheSameInTheSameSizeIsCompared(String one, String other, boolean compares) {
        assertEquals(compares, Quantity.of(one).comparesTo(Quantity.of(other)));
        assertEquals(compares, Quantity.of(other).comparesTo(Quantity.of(one)));
    }

    @Test
    void onePercentageLessAnotherMayBeMeantAsPoints() {
        Quantity difference = Quantity.PERCENT.minus(Quantity.PERCENT);
        assertTrue(difference.comparesTo(Quantity.of("percentage-point")));
        assertTrue(difference.comparesTo(Quantity.PERCENT));
        assertEquals(Quantity.PERCENT, Quantity.PERCENT.plus(Quantity.of("percentage-point")));
        assertEquals(Quantity.PERCENT, Quantity.PERCENT.minus(Quantity.of("percentage-point")));
    }
}
