package luzhi.core.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/** Strict JSON (RFC 8259): UTF-8, each name once, nothing behind the end, decimals as they were written. */
public final class JsonBody {

    /** As deep, and with numbers and names as long, as no request of ours has. */
    public static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(100)
            .maxNumberLength(1_000).maxNameLength(1_000).build();

    /** Names, values and brackets: some thirty for each entry of the longest list that is taken. */
    public static final int MOST_TOKENS = 1_000_000;

    private static final ObjectMapper STRICT = JsonMapper
            .builder(JsonFactory.builder().streamReadConstraints(LIMITS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonBody() {}

    /**
     * @throws RuleBroken with line and column if the body is no such JSON
     * @throws TooLarge if it has more than {@link #MOST_TOKENS}, however short they are
     */
    public static JsonNode parse(byte[] body) {
        try (JsonParser parser = new Counted(STRICT.createParser(text(body)))) {
            return parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new RuleBroken(Fault.of("not-utf-8"));
        }
    }

    private static JsonNode parse(JsonParser parser) throws IOException {
        try {
            JsonNode root = STRICT.readTree(parser);
            return root == null ? MissingNode.getInstance() : root;
        } catch (JsonProcessingException malformed) {
            throw malformed(parser, malformed.getLocation(), malformed.getOriginalMessage());
        } catch (NumberFormatException exponentOutOfReach) {
            throw malformed(parser, null, exponentOutOfReach.getMessage());
        }
    }

    /** Limits of the parser, such as that of nesting, tell no place: then it is where the parser stopped. */
    private static RuleBroken malformed(JsonParser parser, JsonLocation reported, String why) {
        JsonLocation place = reported == null ? parser.currentLocation() : reported;
        return new RuleBroken(Fault.of("malformed-json", place.getLineNr(), place.getColumnNr(), why));
    }

    /** Ends where there are more tokens than anybody means: each takes far more memory than its few bytes. */
    private static final class Counted extends JsonParserDelegate {

        private int tokens;

        Counted(JsonParser parser) {
            super(parser);
        }

        @Override
        public JsonToken nextToken() throws IOException {
            if (++tokens > MOST_TOKENS) {
                throw new TooLarge("too-many-values", MOST_TOKENS);
            }
            return super.nextToken();
        }
    }
}
