package luzhi.kernel.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.figure.Provenance;

/** A source as a column of type {@code jsonb} keeps it. */
public final class ProvenanceColumn {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProvenanceColumn() {}

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
}
