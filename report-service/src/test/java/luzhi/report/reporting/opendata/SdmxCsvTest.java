package luzhi.report.reporting.opendata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.period.Period;

class SdmxCsvTest {

    @ParameterizedTest
    @CsvSource({"2020, 2020", "2020-09, 2020-09", "2018/2020, 2018-01-01/P3Y", "2020-01/2020-09, 2020-01-01/P9M",
            "2019-09/2020-08, 2019-09-01/P1Y"})
    void periodsAreSpelledAsSdmxDoes(String period, String spelled) {
        assertEquals(spelled, SdmxCsv.time(Period.parse(period)));
    }

    @ParameterizedTest
    @CsvSource({"missing-not-applicable, M, 不适用", "missing-not-reported, L, 未上报", "not-stated, L, 无人填报",
            "source-timed-out, O, 数据来源未及时回应"})
    void whatIsMissingHasAStatusAndATitle(String why, String status, String title) {
        assertEquals(status, MissingReasons.status(why));
        assertEquals(title, MissingReasons.title(why).zh());
    }
}
