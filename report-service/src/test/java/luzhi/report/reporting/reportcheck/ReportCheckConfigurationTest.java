package luzhi.report.reporting.reportcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import luzhi.testkit.Settings;

/** Every default of the settings, every stated value, and what is refused. */
class ReportCheckConfigurationTest {

    @Test
    void theDefaults() {
        ReportCheckConfiguration defaults = Settings.read(ReportCheckConfiguration.class, Map.of());
        assertEquals(4, defaults.atOnce());
        assertEquals(2_000_000, defaults.charactersAtOnce());
        assertEquals(Duration.ofSeconds(20), defaults.patience());
        assertEquals(Duration.ofSeconds(25), defaults.deadline());
    }

    @Test
    void statedValues() {
        ReportCheckConfiguration stated = Settings.read(ReportCheckConfiguration.class,
                Map.of("luzhi.report-check.at-once", "2",
                        "luzhi.report-check.characters-at-once", "9",
                        "luzhi.report-check.patience", "3S",
                        "luzhi.report-check.deadline", "7S"));
        assertEquals(2, stated.atOnce());
        assertEquals(9, stated.charactersAtOnce());
        assertEquals(Duration.ofSeconds(3), stated.patience());
        assertEquals(Duration.ofSeconds(7), stated.deadline());
    }

    @Test
    void whatWouldStopOrFloodItIsRefused() {
        Settings.assertRefused(ReportCheckConfiguration.class, "luzhi.report-check.at-once", "0");
        Settings.assertRefused(ReportCheckConfiguration.class, "luzhi.report-check.at-once", "65");
        Settings.assertRefused(ReportCheckConfiguration.class, "luzhi.report-check.characters-at-once", "0");
        Settings.assertRefused(ReportCheckConfiguration.class, "luzhi.report-check.patience", "PT-1S");
        Settings.assertRefused(ReportCheckConfiguration.class, "luzhi.report-check.deadline", "0S");
    }
}
