package luzhi.core.json;

import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/** JSON as it is sent to us (RFC 8259), read strictly. */
public final class JsonBody {

    private static final StrictReader STRICT = new StrictReader(
            JsonMapper.builder(), UnaryOperator.identity(),
            "malformed-json");

    private JsonBody() {}

    /**
     * @throws RuleBroken with line and column if the body is no such JSON
     * @throws TooLarge if it has more than {@link StrictReader#MOST_TOKENS}, however short they are
     */
    public static JsonNode parse(byte[] body) {
        return STRICT.parse(body);
    }
}
