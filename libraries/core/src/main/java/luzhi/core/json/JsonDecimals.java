package luzhi.core.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.problem.Faults;

/** Exact decimals in JSON: a number, or a text of digits, for those who fear for their decimals on the way. */
public final class JsonDecimals {

    /** Digits before the decimal point, at most. */
    public static final int MOST_DIGITS = 18;
    /** Digits behind it, zeros included, at most. */
    public static final int MOST_DECIMALS = 30;

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private JsonDecimals() {}

    /** The decimal as it was written; null, and a fault at the pointer, if it is none or has too many digits. */
    public static BigDecimal read(JsonNode node, String pointer, Faults faults) {
        if (!node.isNumber() && !(node.isTextual() && DECIMAL.matcher(node.textValue()).matches())) {
            faults.at(pointer, "not-a-decimal", node.isTextual() ? node.textValue() : node.toString());
            return null;
        }
        BigDecimal value = node.isNumber() ? node.decimalValue() : new BigDecimal(node.textValue());
        if (value.precision() - (long) value.scale() > MOST_DIGITS || value.scale() > MOST_DECIMALS) {
            faults.at(pointer, "too-many-digits", node.asText(), MOST_DIGITS);
            return null;
        }
        return value.scale() < 0 ? value.setScale(0) : value;
    }
}
