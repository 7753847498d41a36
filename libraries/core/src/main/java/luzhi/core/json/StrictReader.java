package luzhi.core.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

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
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.node.MissingNode;

import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;

/** Reads what is sent to us as a tree: UTF-8, each name once, nothing behind the end, decimals as they were written. */
public final class StrictReader {

    /** Names, values and brackets: some thirty for each entry of the longest list that is taken. */
    public static final int MOST_TOKENS = 1_000_000;

    /** As deep, and with numbers and names as long, as no request of ours has. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder().maxNestingDepth(100)
            .maxNumberLength(1_000).maxNameLength(1_000).build();

    private final ObjectMapper strict;
    private final UnaryOperator<JsonParser> guard;
    private final String malformed;

    /** @param malformed the code of what cannot be read, whose wording takes line, column and why */
    public StrictReader(MapperBuilder<?, ?> language, UnaryOperator<JsonParser> guard, String malformed) {
        this.strict = language.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        strict.getFactory().setStreamReadConstraints(LIMITS);
        this.guard = guard;
        this.malformed = malformed;
    }

    /**
     * @throws RuleBroken with line and column if the text is not so written
     * @throws TooLarge if it has more than {@link #MOST_TOKENS}, however short they are
     */
    public JsonNode parse(byte[] text) {
        try (JsonParser parser = new Counted(guard.apply(strict.createParser(decode(text))))) {
            return parse(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws RuleBroken if it is no text in UTF-8 */
    public static String decode(byte[] text) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new RuleBroken(Fault.of("not-utf-8"));
        }
    }

    private JsonNode parse(JsonParser parser) throws IOException {
        try {
            JsonNode root = strict.readTree(parser);
            return root == null ? MissingNode.getInstance() : root;
        } catch (JsonProcessingException unreadable) {
            throw refusal(parser, unreadable.getLocation(), unreadable.getOriginalMessage());
        } catch (NumberFormatException exponentOutOfReach) {
            throw refusal(parser, null, exponentOutOfReach.getMessage());
        }
    }

    /** Limits of the parser, such as that of nesting, tell no place: then it is where the parser stopped. */
    private RuleBroken refusal(JsonParser parser, JsonLocation reported, String why) {
        JsonLocation place = reported == null ? parser.currentLocation() : reported;
        return new RuleBroken(Fault.of(malformed, place.getLineNr(), place.getColumnNr(), why));
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
