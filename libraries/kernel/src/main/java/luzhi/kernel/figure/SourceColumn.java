package luzhi.kernel.figure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.figure.Source;

/** A source as a column of type {@code jsonb} keeps it. */
public final class SourceColumn {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SourceColumn() {}

    public static String write(Source source) {
        try {
            return JSON.writeValueAsString(source);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Source read(String column) {
        try {
            return JSON.readValue(column, Source.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
