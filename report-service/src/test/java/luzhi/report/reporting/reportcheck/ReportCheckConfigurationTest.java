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
        assertEquals(Duration.ofSeconds(25), defaults.deadline());
    }

    @Test
    void statedValues() {
        ReportCheckConfiguration stated = Settings.read(ReportCheckConfiguration.class,
                Map.of("luzhi.report-check.deadline", "7S"));
        assertEquals(Duration.ofSeconds(7), stated.deadline());
    }

    @Test
    void noTimeAtAllIsRefused() {
        Settings.assertRefused(ReportCheckConfiguration.class, "luzhi.report-check.deadline", "0S");
    }
}
