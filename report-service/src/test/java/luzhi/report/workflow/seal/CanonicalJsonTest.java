package luzhi.report.workflow.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.core.json.JsonBody;

class CanonicalJsonTest {

    private static final long SEED = Long.getLong("canonical.seed", 20201031L);
    private static final int DOCUMENTS = 500;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static String written(JsonNode document) {
        return new String(CanonicalJson.write(document), StandardCharsets.UTF_8);
    }

    private static JsonNode parsed(String text) {
        return JsonBody.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void namesAreSortedByCodePointAndNothingStandsBetween() {
        // in UTF-16 the ideograph behind the private-use character would come first
        assertEquals("{\"\":0,\"A\":1,\"a\":{},\"县\":[],\"\uE000\":true,\"𠮷\":null}",
                written(parsed("{\"𠮷\": null, \"\uE000\": true, \"县\": [ ], \"a\": { }, \"A\": 1, \"\": 0}")));
    }

    @Test
    void aDecimalIsAStringInPlainNotationAndAWholeNumberANumber() {
        ObjectNode document = NODES.objectNode();
        document.put("a", new BigDecimal("6.90")).put("b", new BigDecimal("1E+3")).put("c", new BigDecimal("-1E-7"))
                .put("d", 2020).put("e", new BigInteger("123456789012345678901234567890"));
        assertEquals("{\"a\":\"6.90\",\"b\":\"1000\",\"c\":\"-0.0000001\",\"d\":2020,"
                + "\"e\":123456789012345678901234567890}", written(document));
    }

    @Test
    void aStringHasTheFewestEscapes() {
        assertEquals("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u2028张掖𠮷\"",
                written(NODES.textNode("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028张掖𠮷")));
    }

    @Test
    void whatHasNoOneSpellingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(NODES.numberNode(0.1f)));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(NODES.textNode("\ud800")));
        assertThrows(IllegalArgumentException.class, () -> CanonicalJson.write(NODES.pojoNode(this)));
    }

    @Test
    void whatIsWrittenIsReadAndWrittenTheSameAgain() {
        RandomGenerator random = new Random(SEED);
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] bytes = CanonicalJson.write(any(random, 4));
            assertArrayEquals(bytes, CanonicalJson.write(JsonBody.parse(bytes)),
                    () -> "seed " + SEED + ": " + new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static JsonNode any(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextLong());
            case 3 -> NODES.numberNode(BigDecimal.valueOf(random.nextLong(), random.nextInt(-5, 30)));
            case 4 -> NODES.textNode(text(random));
            case 5 -> {
                ArrayNode array = NODES.arrayNode();
                random.ints(random.nextInt(4)).forEach(each -> array.add(any(random, depth - 1)));
                yield array;
            }
            default -> {
                ObjectNode object = NODES.objectNode();
                random.ints(random.nextInt(6)).forEach(each -> object.set(text(random), any(random, depth - 1)));
                yield object;
            }
        };
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(5), 0, Character.MAX_CODE_POINT + 1)
                .map(point -> random.nextBoolean() ? point % 0x80 : point)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
