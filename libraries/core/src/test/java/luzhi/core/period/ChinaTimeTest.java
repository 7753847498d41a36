package luzhi.core.period;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChinaTimeTest {

    @ParameterizedTest
    @CsvSource({"2026-11-29T15:59:59Z, 2026-11-29", "2026-11-29T16:00Z, 2026-11-30", "2026-12-31T16:00Z, 2027-01-01",
            "2026-11-30T00:00+08:00, 2026-11-30", "2026-11-29T23:59+08:00, 2026-11-29",
            "2026-11-29T06:00-10:00, 2026-11-30"})
    void aDayBeginsAtMidnightInChina(OffsetDateTime moment, LocalDate day) {
        assertEquals(day, ChinaTime.day(moment));
    }
}
