package luzhi.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertEquals(printed, PrintedNumber.of(value, unit).text());
    }

    @Test
    void whatIsComparedIsPrintedInTheOrderItIsIn() {
        List<BigDecimal> close = List.of(new BigDecimal("94.9996"), new BigDecimal("95"));
        assertEquals(List.of("94.9996%", "95%"),
                PrintedNumber.compared(close, "percent").stream().map(PrintedNumber::text).toList());
    }

    @Test
    void whatATextSaysIsItsRoundedNumberInTheUnitItself() {
        assertEquals(0, new BigDecimal("2473456800")
                .compareTo(PrintedNumber.of(new BigDecimal("2473456789"), "CNY").says()));
    }
}
