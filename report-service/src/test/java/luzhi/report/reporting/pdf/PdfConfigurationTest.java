package luzhi.report.reporting.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.testkit.Settings;

class PdfConfigurationTest {

    @Test
    void theDefaultsAndStatedValues() {
        PdfConfiguration defaults = Settings.read(PdfConfiguration.class, Map.of());
        assertEquals(List.of(5, 100, 5, 1, 3), numbers(defaults));
        assertEquals(List.of(Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofDays(1)),
                times(defaults));
        PdfConfiguration stated = Settings.read(PdfConfiguration.class, Map.of("luzhi.pdf-orders.most-of-report", "4",
                "luzhi.pdf-orders.most", "6", "luzhi.pdf-orders.kept-of-report", "7", "luzhi.pdf-orders.at-once", "2",
                "luzhi.pdf-orders.tries", "8", "luzhi.pdf-orders.lease", "9S", "luzhi.pdf-orders.look-every", "11S",
                "luzhi.pdf-orders.again-after", "12S", "luzhi.pdf-orders.kept", "2D"));
        assertEquals(List.of(4, 6, 7, 2, 8), numbers(stated));
        assertEquals(List.of(Duration.ofSeconds(9), Duration.ofSeconds(11), Duration.ofSeconds(12), Duration.ofDays(2)),
                times(stated));
    }

    private static List<Integer> numbers(PdfConfiguration read) {
        return List.of(read.mostOfReport(), read.most(), read.keptOfReport(), read.atOnce(), read.tries());
    }

    private static List<Duration> times(PdfConfiguration read) {
        return List.of(read.lease(), read.lookEvery(), read.againAfter(), read.kept());
    }

    @ParameterizedTest
    @CsvSource({"most-of-report, 0", "most, 0", "kept-of-report, 0", "at-once, 0", "at-once, 17", "tries, 0",
            "lease, 0S", "look-every, 0S", "again-after, 0S", "kept, 0S"})
    void whatWouldStopOrFloodItIsRefused(String setting, String value) {
        Settings.assertRefused(PdfConfiguration.class, "luzhi.pdf-orders." + setting, value);
    }
}
