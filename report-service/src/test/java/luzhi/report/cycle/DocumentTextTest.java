package luzhi.report.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.kernel.problem.RuleBroken;

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

    @Test
    void anEmptyDocumentIsNothing() {
        assertTrue(yaml("").isMissingNode());
    }
}
