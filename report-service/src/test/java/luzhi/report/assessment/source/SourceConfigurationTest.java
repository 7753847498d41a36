package luzhi.report.assessment.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import luzhi.testkit.Settings;

/** Every default of the settings, every stated value, and what is refused. */
class SourceConfigurationTest {

    @Test
    void theDefaults() {
        SourceConfiguration defaults = Settings.read(SourceConfiguration.class, Map.of());
        assertEquals(URI.create("http://127.0.0.1:8081"), defaults.financeUrl());
        assertEquals(URI.create("http://127.0.0.1:8082"), defaults.staffingUrl());
        assertEquals(URI.create("http://127.0.0.1:8083"), defaults.infrastructureUrl());
        assertEquals(Duration.ofSeconds(1), defaults.connectTimeout());
        assertEquals(Duration.ofSeconds(10), defaults.answerTimeout());
        assertEquals(Duration.ofMinutes(3), defaults.bulkAnswerTimeout());
        assertEquals(2L << 30, defaults.largestBulkAnswer().asLongValue());
        assertEquals(64L << 20, defaults.largestAnswer().asLongValue());
        assertEquals(Duration.ofMinutes(10), defaults.cataloguesKept());
    }

    @Test
    void statedValues() {
        SourceConfiguration stated = Settings.read(SourceConfiguration.class,
                Map.of("luzhi.sources.finance-url", "https://finance.example",
                        "luzhi.sources.staffing-url", "https://staffing.example",
                        "luzhi.sources.infrastructure-url", "https://infrastructure.example",
                        "luzhi.sources.connect-timeout", "2S",
                        "luzhi.sources.answer-timeout", "3S",
                        "luzhi.sources.bulk-answer-timeout", "4S",
                        "luzhi.sources.largest-bulk-answer", "5M",
                        "luzhi.sources.largest-answer", "6M",
                        "luzhi.sources.catalogues-kept", "7S"));
        assertEquals(URI.create("https://finance.example"), stated.financeUrl());
        assertEquals(URI.create("https://staffing.example"), stated.staffingUrl());
        assertEquals(URI.create("https://infrastructure.example"), stated.infrastructureUrl());
        assertEquals(Duration.ofSeconds(2), stated.connectTimeout());
        assertEquals(Duration.ofSeconds(3), stated.answerTimeout());
        assertEquals(Duration.ofSeconds(4), stated.bulkAnswerTimeout());
        assertEquals(5L << 20, stated.largestBulkAnswer().asLongValue());
        assertEquals(6L << 20, stated.largestAnswer().asLongValue());
        assertEquals(Duration.ofSeconds(7), stated.cataloguesKept());
    }

    @Test
    void withoutTimeNothingIsAnswered() {
        Settings.assertRefused(SourceConfiguration.class, "luzhi.sources.connect-timeout", "0S");
        Settings.assertRefused(SourceConfiguration.class, "luzhi.sources.answer-timeout", "0S");
        Settings.assertRefused(SourceConfiguration.class, "luzhi.sources.bulk-answer-timeout", "0S");
        Settings.assertRefused(SourceConfiguration.class, "luzhi.sources.catalogues-kept", "PT-1S");
    }
}
