package luzhi.core.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

class JsonBodyTest {

    static Stream<String> tooMuch() {
        return Stream.of("[".repeat(101) + "]".repeat(101), "{\"a\":".repeat(100_000), "[".repeat(1_000_000),
                "9".repeat(1_001), "[1." + "0".repeat(1_000_000) + "]", "{\"" + "a".repeat(1_001) + "\":1}");
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void whatIsDeeperOrLongerThanAnyRequestIsRefused(String text) {
        RuleBroken refused = assertThrows(RuleBroken.class,
                () -> JsonBody.parse(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals("malformed-json", refused.faults().get(0).code());
    }

    @Test
    void decimalsKeepTheirZeros() {
        assertEquals("13.50", JsonBody.parse("[13.50]".getBytes(StandardCharsets.UTF_8)).get(0).decimalValue()
                .toString());
    }

    @Test
    void endsALongListOfNothing() {
        byte[] hollow = ("{\"figures\":[" + "{},".repeat(StrictReader.MOST_TOKENS) + "{}]}")
                .getBytes(StandardCharsets.UTF_8);
        TooLarge refused = assertThrows(TooLarge.class, () -> JsonBody.parse(hollow));
        assertEquals("too-many-values", refused.faults().get(0).code());
    }
}
