package luzhi.report.workflow.seal;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The one way to write a document, so that whoever writes it gets the same bytes: names sorted by code point, no white space,
 * strings with no more escapes than JSON asks for (RFC 8785 §3.2.2.2), UTF-8. Whole numbers are numbers; every other decimal is
 * a string in plain notation with the decimals it was given, so that no reader takes it for a binary fraction.
 */
final class CanonicalJson {

    private static final Comparator<String> BY_CODE_POINT = (one, other) -> Arrays.compare(one.codePoints().toArray(),
            other.codePoints().toArray());
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /**
     * @throws IllegalArgumentException if the document holds a binary fraction, a half of a surrogate pair or anything else that
     *         has no one spelling
     */
    static byte[] write(JsonNode document) {
        CanonicalJson writer = new CanonicalJson();
        writer.add(document);
        return utf8(writer.text);
    }

    private static byte[] utf8(CharSequence text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOf(encoded.array(), encoded.limit());
        } catch (CharacterCodingException halfOfSurrogatePair) {
            throw new IllegalArgumentException("UTF-8 cannot write the document", halfOfSurrogatePair);
        }
    }

    /** How a decimal is spelled: {@code 6.90}, {@code 1000}, never {@code 1E+3}. */
    static String plain(BigDecimal value) {
        return value.toPlainString();
    }

    private void add(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> addObject(node);
            case ARRAY -> addArray(node);
            case STRING -> addString(node.textValue());
            case NUMBER -> addNumber(node);
            case BOOLEAN -> text.append(node.booleanValue());
            case NULL -> text.append("null");
            case BINARY, MISSING, POJO -> throw new IllegalArgumentException("Not JSON: " + node.getNodeType());
        }
    }

    private void addObject(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        names.sort(BY_CODE_POINT);
        String separator = "{";
        for (String name : names) {
            text.append(separator);
            addString(name);
            text.append(':');
            add(object.get(name));
            separator = ",";
        }
        text.append(names.isEmpty() ? "{}" : "}");
    }

    private void addArray(JsonNode array) {
        String separator = "[";
        for (JsonNode item : array) {
            text.append(separator);
            add(item);
            separator = ",";
        }
        text.append(array.isEmpty() ? "[]" : "]");
    }

    private void addNumber(JsonNode number) {
        if (number.isIntegralNumber()) {
            text.append(number.bigIntegerValue());
        } else if (number.isBigDecimal()) {
            addString(plain(number.decimalValue()));
        } else {
            throw new IllegalArgumentException("A binary fraction: " + number);
        }
    }

    private void addString(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            addCharacter(value.charAt(i));
        }
        text.append('"');
    }

    private void addCharacter(char character) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> {
                if (character < FIRST_PRINTABLE) {
                    text.append("\\u00").append(Character.forDigit(character >> 4, 16))
                            .append(Character.forDigit(character & 0xF, 16));
                } else {
                    text.append(character);
                }
            }
        }
    }
}
