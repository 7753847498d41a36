package luzhi.report.assessment.cycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

import luzhi.core.json.JsonBody;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;

/** How the document of a cycle is written down: as JSON or as YAML, either of them strict, decimals as they were written. */
enum DocumentText {
    JSON("application/json") {
        @Override
        JsonNode parse(byte[] document) {
            return JsonBody.parse(document);
        }
    },
    /** RFC 9512. Anchors and aliases are refused. */
    YAML("application/yaml") {
        @Override
        JsonNode parse(byte[] document) {
            try (JsonParser parser = new WithoutAliases(STRICT.createParser(text(document)))) {
                return parseYaml(parser);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private static final ObjectMapper STRICT = YAMLMapper
            .builder(YAMLFactory.builder().streamReadConstraints(JsonBody.LIMITS).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final ObjectMapper SORTED = JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private final String mediaType;

    DocumentText(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** What a body of that content type is written in: JSON unless it says YAML; null for none. */
    static DocumentText of(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith(YAML.mediaType) ? YAML : JSON;
    }

    /** @throws RuleBroken with line and column if the document is not so written */
    abstract JsonNode parse(byte[] document);

    /**
     * What a document says, as JSON in one form: fields sorted, numbers with the decimals they were written with, lists in
     * their order, neither comments nor layout. Documents of the same content are the same rules, however each is written.
     *
     * @throws RuleBroken with line and column if the document is not so written
     */
    String content(byte[] document) {
        try {
            return SORTED.writeValueAsString(parse(document));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws RuleBroken if it is none in UTF-8 */
    static String text(byte[] document) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
        } catch (CharacterCodingException notUtf8) {
            throw new RuleBroken(Fault.of("not-utf-8"));
        }
    }

    private static JsonNode parseYaml(JsonParser parser) throws IOException {
        try {
            JsonNode root = STRICT.readTree(parser);
            return root == null ? MissingNode.getInstance() : root;
        } catch (JsonProcessingException malformed) {
            throw malformed(parser, malformed.getLocation(), malformed.getOriginalMessage());
        } catch (NumberFormatException exponentOutOfReach) {
            throw malformed(parser, null, exponentOutOfReach.getMessage());
        }
    }

    private static RuleBroken malformed(JsonParser parser, JsonLocation reported, String why) {
        JsonLocation place = reported == null ? parser.currentLocation() : reported;
        return new RuleBroken(Fault.of("malformed-yaml", place.getLineNr(), place.getColumnNr(), why));
    }

    /**
     * Refuses aliases, which the parser would hand on as texts: the name of the anchor in the place of what it stands for. And numbers
     * too long to be worked out, which it does not.
     */
    private static final class WithoutAliases extends JsonParserDelegate {

        WithoutAliases(JsonParser yaml) {
            super(yaml);
        }

        @Override
        public JsonToken nextToken() throws IOException {
            JsonToken token = super.nextToken();
            if (((YAMLParser) delegate).isCurrentAlias()) {
                throw new JsonParseException(this, "aliases are not read here");
            }
            if (token != null && token.isNumeric()) {
                streamReadConstraints().validateIntegerLength(getTextLength());
            }
            return token;
        }
    }
}
