package luzhi.kernel.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Values as lines of JSON, written one after the other as they come, so that memory does not grow with their number. */
public final class JsonLines {

    public static final String MEDIA_TYPE = "application/x-ndjson";

    private JsonLines() {}

    /** @param walk hands each value to the consumer it is given */
    public static void write(Consumer<Consumer<Object>> walk, ObjectMapper json, OutputStream out) throws IOException {
        ObjectWriter lines = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        BufferedOutputStream buffered = new BufferedOutputStream(out);
        walk.accept(value -> {
            try {
                lines.writeValue(buffered, value);
                buffered.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        buffered.flush();
    }
}
