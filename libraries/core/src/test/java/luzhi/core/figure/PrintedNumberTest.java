package luzhi.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;

class PrintedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"66230000 | CNY | 6,623万元", "2473000000 | CNY | 24.73亿元",
            "2473456789 | CNY | 247,345.68万元", "9999.5 | CNY | 9,999.5元",
            "7.428323197219808861859252823631625 | percent | 7.43%", "-56 | percent | -56%", "1300000 | person | 130万人",
            "1300001 | person | 1,300,001人", "34790 | person | 34,790人", "0 | incident | 0起", "38600 | km2 | 3.86万平方公里",
            "38612 | km2 | 38,612平方公里", "0.5153 | ratio | 0.515", "0.0606123 | teacher/student | 0.0606师/生",
            "100 | Mbps | 100Mbps",
            "11.7000 | student/teacher | 11.7生/师", "5 | no-such-unit | 5no-such-unit", "1E+3 | person | 1,000人"})
    void aNumberIsPrintedAsOfficialPapersDo(BigDecimal value, String unit, String printed) {
        assertEquals(printed, PrintedNumber.of(value, unit, Locale.CHINESE).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"66230000 | CNY | 66.23 million yuan", "2473000000 | CNY | 2.473 billion yuan",
            "2473456789 | CNY | 2,473.4568 million yuan", "9999.5 | CNY | 9,999.5 yuan", "1 | CNY | 1 yuan",
            "999912.34 | CNY | 999,900 yuan", "7.428323197219808 | percent | 7.43%", "-56 | percent | -56%",
            "1 | percentage-point | 1 percentage point", "1300000 | person | 1.3 million persons",
            "1300001 | person | 1,300,001 persons", "34790 | person | 34,790 persons", "1 | school | 1 school",
            "-1 | category | -1 category", "0 | incident | 0 incidents", "38600 | km2 | 38,600 square kilometres",
            "0.5153 | ratio | 0.515", "11.7000 | student/teacher | 11.7 students per teacher",
            "100 | Mbps | 100 megabits per second", "5 | no-such-unit | 5 no-such-unit"})
    void englishSaysTheSameNumberInItsOwnWords(BigDecimal value, String unit, String printed) {
        PrintedNumber english = PrintedNumber.of(value, unit, Locale.ENGLISH);
        assertEquals(printed, english.text());
        assertEquals(0, PrintedNumber.of(value, unit, Locale.CHINESE).says().compareTo(english.says()));
    }

    @Test
    void everyUnitHasAnEnglishWordAndThoseThatAreCountedOneForASingleThing() {
        for (Unit unit : Vocabularies.units()) {
            for (String value : List.of("1", "2", "66230000", "2473456789")) {
                String text = PrintedNumber.text(new BigDecimal(value), unit.code(), Locale.ENGLISH);
                assertTrue(text.chars().allMatch(each -> each < 128), text);
                assertFalse(unit.isCount() && value.equals("1") && text.endsWith(unit.title().en()), text);
            }
        }
    }

    @Test
    void theEndsOfARangeAreRoundedOutwardAndKeptApartFromWhatTheyAreHeldAgainst() {
        PrintedRange stated = PrintedRange.stated(new BigDecimal("94.9999993"), new BigDecimal("94.9999993"),
                new BigDecimal("94.9999993"), "percent", Locale.CHINESE);
        assertEquals("94.9999993%", stated.value().text());
        BigDecimal low = new BigDecimal("94.9999996123");
        BigDecimal high = new BigDecimal("95.1234567");
        PrintedRange alone = PrintedRange.calculated(low, low, high, "percent", Locale.CHINESE);
        assertEquals(List.of("95%", "94.9999%", "95.1235%"),
                List.of(alone.value().text(), alone.low().text(), alone.high().text()));
        PrintedRange beside = PrintedRange.calculatedBeside(stated, low, low, high, "percent", Locale.CHINESE);
        assertEquals("94.9999996%", beside.low().text());
    }

    @Test
    void whatIsComparedIsPrintedInTheOrderItIsIn() {
        List<BigDecimal> close = List.of(new BigDecimal("94.9996"), new BigDecimal("95"));
        List<BigDecimal> farApart = List.of(new BigDecimal("1.97961"), new BigDecimal("0.005"));
        assertEquals(List.of("1.98", "0.005"), PrintedNumber.compared(farApart, null, Locale.ENGLISH).stream()
                .map(PrintedNumber::text).toList());
        assertEquals(List.of("94.9996%", "95%"),
                PrintedNumber.compared(close, "percent", Locale.CHINESE).stream().map(PrintedNumber::text).toList());
    }

    @Test
    void whatATextSaysIsItsRoundedNumberInTheUnitItself() {
        assertEquals(0, new BigDecimal("2473456800")
                .compareTo(PrintedNumber.of(new BigDecimal("2473456789"), "CNY", Locale.CHINESE).says()));
    }
}
