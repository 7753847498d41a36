package luzhi.kernel.figure;

import jakarta.persistence.AttributeConverter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.figure.Provenance;

/** A source as a column of type {@code jsonb} keeps it. */
public final class ProvenanceColumn implements AttributeConverter<Provenance, String> {

    /** Tells the database that the text is JSON. */
    public static final String AS_JSON = "cast(? as jsonb)";
    public static final String TYPE = "jsonb";

    private static final ObjectMapper JSON = new ObjectMapper();

    public static String write(Provenance source) {
        try {
            return JSON.writeValueAsString(source);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Provenance read(String column) {
        try {
            return JSON.readValue(column, Provenance.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String convertToDatabaseColumn(Provenance source) {
        return source == null ? null : write(source);
    }

    @Override
    public Provenance convertToEntityAttribute(String column) {
        return column == null ? null : read(column);
    }
}
