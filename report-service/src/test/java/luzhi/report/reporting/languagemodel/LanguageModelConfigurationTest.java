package luzhi.report.reporting.languagemodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.smallrye.config.ConfigValidationException;

import luzhi.testkit.Settings;

/** Every default of the settings, every stated value, and what is refused. */
class LanguageModelConfigurationTest {

    @Test
    void theDefaults() {
        LanguageModelConfiguration defaults = Settings.read(LanguageModelConfiguration.class, Map.of());
        assertEquals(Optional.empty(), defaults.url());
        assertEquals("default", defaults.name());
        assertEquals(Optional.empty(), defaults.key());
        assertEquals(4, defaults.questions());
        assertEquals(12, defaults.figures());
        assertEquals(3_000, defaults.characters());
        assertEquals(64 << 10, defaults.largestAnswer().asLongValue());
        assertEquals(Duration.ofSeconds(1), defaults.connectTimeout());
        assertEquals(Duration.ofSeconds(6), defaults.answerTimeout());
        assertEquals(Duration.ofSeconds(8), defaults.patience());
        assertEquals(2, defaults.atOnce());
        assertEquals(3, defaults.suspendedAfter());
        assertEquals(Duration.ofMinutes(1), defaults.suspendedFor());
    }

    @Test
    void statedValues() {
        LanguageModelConfiguration stated = Settings.read(LanguageModelConfiguration.class,
                Map.ofEntries(Map.entry("luzhi.language-model.url", "https://models.example:8443/v1"),
                        Map.entry("luzhi.language-model.name", "large"),
                        Map.entry("luzhi.language-model.key", "s3cret"),
                        Map.entry("luzhi.language-model.questions", "5"),
                        Map.entry("luzhi.language-model.figures", "6"),
                        Map.entry("luzhi.language-model.characters", "700"),
                        Map.entry("luzhi.language-model.largest-answer", "8K"),
                        Map.entry("luzhi.language-model.connect-timeout", "0.9S"),
                        Map.entry("luzhi.language-model.answer-timeout", "10S"),
                        Map.entry("luzhi.language-model.patience", "11S"),
                        Map.entry("luzhi.language-model.at-once", "12"),
                        Map.entry("luzhi.language-model.suspended-after", "13"),
                        Map.entry("luzhi.language-model.suspended-for", "14S")));
        assertEquals(Optional.of("https://models.example:8443/v1"), stated.url());
        assertEquals("large", stated.name());
        assertEquals(Optional.of("s3cret"), stated.key());
        assertEquals(5, stated.questions());
        assertEquals(6, stated.figures());
        assertEquals(700, stated.characters());
        assertEquals(8 << 10, stated.largestAnswer().asLongValue());
        assertEquals(Duration.ofMillis(900), stated.connectTimeout());
        assertEquals(Duration.ofSeconds(10), stated.answerTimeout());
        assertEquals(Duration.ofSeconds(11), stated.patience());
        assertEquals(12, stated.atOnce());
        assertEquals(13, stated.suspendedAfter());
        assertEquals(Duration.ofSeconds(14), stated.suspendedFor());
    }

    @ParameterizedTest
    @CsvSource({"url,ftp://models.example/v1", "url,file:///etc/passwd", "url,models.example/v1",
            "url,http://me:secret@models.example/v1", "url,http://models.example/v1?to=elsewhere",
            "url,http://models.example/v1#x", "url,http:///v1", "url,http://models_of_ours/v1",
            "url,http://models.example:port/v1", "url,http://models.example/a b", "name,' '",
            "key,'two words'", "key,'Schlüssel'", "questions,0", "questions,101", "figures,0", "characters,99",
            "characters,100001", "connect-timeout,0S", "answer-timeout,0S", "answer-timeout,61S", "patience,0S",
            "patience,61S", "connect-timeout,61S", "suspended-for,25H", "at-once,0", "suspended-after,0",
            "suspended-for,0S"})
    void whatIsNoBoundOrNoAddressIsRefused(String name, String value) {
        Settings.assertRefused(LanguageModelConfiguration.class, "luzhi.language-model." + name, value);
    }

    @ParameterizedTest
    @CsvSource({"key,'sk-secret\n'", "key,'sk-secret\r\nX: y'", "key,sk secret", "key,密secret",
            "url,http://me:secret@models/v1"})
    void whatIsWrongWithASecretIsToldWithoutIt(String name, String value) {
        ConfigValidationException refused = assertThrows(ConfigValidationException.class, () -> Settings
                .read(LanguageModelConfiguration.class, Map.of("luzhi.language-model." + name, value)));
        assertTrue(refused.getMessage().contains("luzhi.language-model." + name), refused::getMessage);
        assertFalse(refused.getMessage().contains("secret"), refused::getMessage);
    }
}
