package luzhi.report.assessment.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.json.StrictReader;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

class DocumentTextTest {

    private static JsonNode yaml(String text) {
        return DocumentText.YAML.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void decimalsKeepTheirZerosAndDatesAreText() {
        JsonNode document = yaml("{value: 13.50, day: 2020-01-01, flag: true, nothing: null}");
        assertEquals("13.50", document.path("value").decimalValue().toString());
        assertTrue(document.path("day").isTextual());
        assertTrue(document.path("flag").booleanValue());
        assertTrue(document.path("nothing").isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 1\\na: 2", "a: &x {b: 1}\\nc: *x", "a: [1", "a: 1\\n---\\nb: 2", "a: \\0",
            "a: 9e99999999999", "\\ta: 1"})
    void whatAReaderCouldTakeForSomethingElseIsRefused(String text) {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> yaml(text.translateEscapes()));
        assertEquals("malformed-yaml", refused.faults().get(0).code(), () -> refused.faults().toString());
    }

    static Stream<String> tooMuch() {
        return Stream.of("[".repeat(100_000), "- ".repeat(100_000), "{a: ".repeat(100_000), "? ".repeat(100_000),
                "a: " + "9".repeat(1_010), "a".repeat(2_000) + ": 1", "a: 1\n".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void whatIsDeeperOrLongerThanAnyDocumentIsRefused(String text) {
        RuleBroken refused = assertThrows(RuleBroken.class, () -> yaml(text));
        assertEquals("malformed-yaml", refused.faults().get(0).code(), () -> refused.faults().toString());
    }

    @Test
    void aLongListOfNothingIsEnded() {
        TooLarge refused = assertThrows(TooLarge.class, () -> yaml("[" + "a,".repeat(StrictReader.MOST_TOKENS) + "a]"));
        assertEquals("too-many-values", refused.faults().get(0).code());
    }

    @Test
    void anEmptyDocumentIsNothing() {
        assertTrue(yaml("").isMissingNode());
    }

    private static String content(DocumentText form, String text) {
        return form.content(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a: 1, b: [0.50, x]} # why", "b:\\n  - 0.50\\n\\n  - 'x'\\n# why\\na: 1"})
    void contentIsWhatIsSaidHoweverItIsLaidOut(String text) {
        assertEquals("{\"a\":1,\"b\":[0.50,\"x\"]}", content(DocumentText.YAML, text.translateEscapes()));
        assertEquals(content(DocumentText.JSON, "{\"b\": [0.50, \"x\"], \"a\": 1}"),
                content(DocumentText.YAML, text.translateEscapes()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: 0.5", "a: '0.50'", "a: [0.50]", "b: 0.50", "{a: 0.50, b: null}"})
    void anotherDecimalKindOrFieldIsOtherContent(String text) {
        assertNotEquals(content(DocumentText.YAML, "a: 0.50"), content(DocumentText.YAML, text));
    }

    @Test
    void theOrderOfAListIsContent() {
        assertNotEquals(content(DocumentText.YAML, "[1, 2]"), content(DocumentText.YAML, "[2, 1]"));
    }
}
