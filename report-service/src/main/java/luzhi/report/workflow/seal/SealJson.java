package luzhi.report.workflow.seal;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * How values become the trees that are sealed, and back. It is not the mapper of the API: what that is told to do differently
 * one day must not change what is sealed.
 */
final class SealJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            // seals outlive the classes they are read into
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // what is empty in a cycle's document is left out of it
            .withConfigOverride(Map.class, each -> each.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(List.class, each -> each.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private SealJson() {}

    static JsonNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** @throws IllegalArgumentException if the bytes cannot be read as such a value, or are null */
    static <T> T read(byte[] content, Class<T> type) {
        try {
            T value = MAPPER.readValue(content, type);
            if (value == null) {
                throw new IllegalArgumentException("Nothing but null");
            }
            return value;
        } catch (IOException malformed) {
            throw new IllegalArgumentException(malformed.getMessage(), malformed);
        }
    }
}
