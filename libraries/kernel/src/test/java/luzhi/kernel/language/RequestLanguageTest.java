package luzhi.kernel.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "zh | zh", "zh-CN,zh;q=0.9,en;q=0.8 | zh", "zh-Hans-CN | zh", "en | en", "en-GB | en",
            "EN-us,zh;q=0.5 | en",
            "en;q=0.3, zh;q=0.7 | zh", "fr, en;q=0.5 | en", "fr | zh", "* | zh", "'' | zh", ";;;q=9 | zh",
            "en;q=2 | zh",
            "\u0000 | zh", "en;q=x | zh"})
    void speaksTheLanguagePreferredAndChineseWhereThatIsNoneOfOurs(String header, String language) {
        assertEquals(Locale.forLanguageTag(language), RequestLanguage.preferred(header));
    }

    @Test
    void speaksChineseToWhoSaysMoreThanAnyBrowserDoes() {
        assertEquals(Locale.CHINESE, RequestLanguage.preferred("en" + "-a1".repeat(2_000)));
        assertEquals(Locale.CHINESE, RequestLanguage.preferred("en, " + "fr;q=0.1,".repeat(1_000) + "de"));
    }

    @Test
    void speaksChineseToWhoDoesNotSay() {
        assertEquals(Locale.CHINESE, RequestLanguage.preferred(null));
    }
}
