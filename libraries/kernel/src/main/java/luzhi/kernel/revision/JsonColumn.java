package luzhi.kernel.revision;

import jakarta.persistence.AttributeConverter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A value as a column of type {@code jsonb} keeps it. A subclass names the type of values; a field names the subclass, and says
 * {@link #TYPE} and {@link #AS_JSON}.
 */
public abstract class JsonColumn<T> implements AttributeConverter<T, String> {

    public static final String TYPE = "jsonb";
    /** Tells the database that the text is JSON. */
    public static final String AS_JSON = "cast(? as jsonb)";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final TypeReference<T> type;

    protected JsonColumn(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(T value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public T convertToEntityAttribute(String column) {
        try {
            return column == null ? null : JSON.readValue(column, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
