package luzhi.kernel.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptHeaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "application/json | application/json",
            "APPLICATION/Json | application/json",
            "application/json; charset=utf-8 | application/json",
            "application/vnd.sdmx.data+csv;version=2.0.0 | application/vnd.sdmx.data+csv",
            "text/html , */*;q=0.8 | text/html,*/*;q=0.8",
            "text/html;level=1;Q=0.5;ext=2 | text/html;q=0.5",
            "a/b; x=\"c,d;q=0\" , e/f | a/b,e/f",
            "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | text/html,image/gif,image/jpeg,*/*;q=0.2,*/*;q=0.2",
            ",, a/b ,,c/d;, | a/b,c/d",
            "a/b;q=1.000,c/d;q=0. | a/b;q=1.000,c/d;q=0"})
    void isSpelledOneWay(String sent, String spelled) {
        assertEquals(Optional.of(spelled), AcceptHeader.spelled(List.of(sent)));
    }

    @Test
    void severalAreOne() {
        assertEquals(Optional.of("a/b,c/d;q=0.1"), AcceptHeader.spelled(List.of("a/b", "c/d;q=0.1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ",", " , "})
    void mayHaveNothingToSay(String sent) {
        assertEquals(Optional.of(""), AcceptHeader.spelled(List.of(sent)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "json", "a/b/c", ";", "a/b c/d", "a/b;q=", "a/b;q=2", "a/b;q=-1", "a/b;q=abc",
            "a/b;q=.",
            "a/b;q=0.12345", "a/b;x", "a/b;x=", "a/b;x=\"y", "\"a/b\"", "a/b;q=\"1\"", "a/\u0001"})
    void whatSaysNothingSensibleIsNotRead(String sent) {
        assertEquals(Optional.empty(), AcceptHeader.spelled(List.of(sent)));
    }

    @Test
    void aLongOneIsReadAtOnce() {
        String sent = "a/b;x=\"" + "\\y".repeat(4_000) + ", ;".repeat(4_000);
        assertTimeout(Duration.ofSeconds(2), () -> AcceptHeader.spelled(List.of(sent)));
    }
}
