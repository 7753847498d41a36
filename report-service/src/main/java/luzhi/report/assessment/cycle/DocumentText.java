package luzhi.report.assessment.cycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

import luzhi.core.json.JsonBody;
import luzhi.core.json.StrictReader;
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
            return STRICT_YAML.parse(document);
        }
    };

    private static final StrictReader STRICT_YAML = new StrictReader(
            YAMLMapper.builder(), WithoutAliases::new,
            "malformed-yaml");
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
