package luzhi.kernel.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import luzhi.kernel.problem.Fault;
import luzhi.kernel.problem.RuleBroken;

/** Strict JSON (RFC 8259): UTF-8, each name once, nothing behind the end, decimals as they were written. */
public final class JsonBody {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonBody() {}

    /** @throws RuleBroken with line and column if the body is no such JSON */
    public static JsonNode parse(byte[] body) {
        try {
            return STRICT.readTree(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException notUtf8) {
            throw new RuleBroken(Fault.of("not-utf-8"));
        } catch (JsonProcessingException malformed) {
            throw new RuleBroken(Fault.of("malformed-json", malformed.getLocation().getLineNr(),
                    malformed.getLocation().getColumnNr(), malformed.getOriginalMessage()));
        }
    }
}
