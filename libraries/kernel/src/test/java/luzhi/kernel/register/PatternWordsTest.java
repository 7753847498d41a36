package luzhi.kernel.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.language.Title;

class PatternWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"[0-9]{10} | 10 位数字 | 10 digits",
            "[0-9A-Za-z-]+ | 数字、字母和连字符 | digits, letters and hyphens",
            "[A-Z]{2}[0-9]{4} | 2 位大写字母加 4 位数字 | 2 capital letters and then 4 digits"})
    void aPatternIsToldInWords(String pattern, String zh, String en) {
        assertEquals(Optional.of(new Title(zh, en)), PatternWords.of(Pattern.compile(pattern)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "[0-9]{2}|[0-9]{3}", "[0-9]{2}x", "x[0-9]{2}", "[^0-9]{2}", "[0-9]"})
    void whatNobodyHasWordsForIsNotToldHalf(String pattern) {
        assertEquals(Optional.empty(), PatternWords.of(Pattern.compile(pattern)));
    }
}
