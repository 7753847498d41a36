package luzhi.report.reporting.reportcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;

import luzhi.testkit.Settings;

/** Every default of the settings, every stated value, and what is refused. */
class WrittenReportConfigurationTest {

    @Test
    void theDefaults() {
        WrittenReportConfiguration defaults = Settings.read(WrittenReportConfiguration.class, Map.of());
        assertEquals(20L << 20, defaults.largestFile().asLongValue());
        assertEquals(256L << 20, defaults.largestUnpacked().asLongValue());
        assertEquals(2_000_000, defaults.longestText());
    }

    @Test
    void statedValues() {
        WrittenReportConfiguration stated = Settings.read(WrittenReportConfiguration.class,
                Map.of("luzhi.written-reports.largest-file", "2M",
                        "luzhi.written-reports.largest-unpacked", "3M",
                        "luzhi.written-reports.longest-text", "9"));
        assertEquals(2L << 20, stated.largestFile().asLongValue());
        assertEquals(3L << 20, stated.largestUnpacked().asLongValue());
        assertEquals(9, stated.longestText());
    }

    @Test
    void someTextHasToBeTaken() {
        Settings.assertRefused(WrittenReportConfiguration.class, "luzhi.written-reports.longest-text", "0");
    }
}
