package luzhi.kernel.figure;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;

import luzhi.core.figure.Figure;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes figures one after the other as they come, so that memory does not grow with their number. */
final class FigureStream {

    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";

    /** Tells Excel that the file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FigureStream() {}

    /** Where figures come from: something that hands each of them to a consumer. */
    interface Walk {
        void forEach(Consumer<Figure> consumer);
    }

    static void writeNdjson(Walk figures, ObjectMapper json, OutputStream out) throws IOException {
        ObjectWriter lines = json.writerFor(Figure.class).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        BufferedOutputStream buffered = new BufferedOutputStream(out);
        figures.forEach(figure -> {
            try {
                lines.writeValue(buffered, figure);
                buffered.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        buffered.flush();
    }

    static void writeCsv(Walk figures, OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord("measure", "dimensions", "region", "period", "value", "missing", "unit", "origin", "revision",
                "recordedAt", "recordedBy", "document", "table", "row", "complete");
        figures.forEach(figure -> csv.writeRecord(
                figure.measure(), figure.dimensions().toString(), figure.region().text(), figure.period().toString(),
                figure.value() == null ? "" : figure.value().toPlainString(),
                figure.missing() == null ? "" : figure.missing().code(), figure.unit(), figure.origin().code(),
                print(figure.revision()), print(figure.recordedAt()), print(figure.recordedBy()),
                figure.source() == null ? "" : figure.source().document(),
                figure.source() == null ? "" : print(figure.source().table()),
                figure.source() == null ? "" : print(figure.source().row()), print(figure.complete())));
        csv.flush();
    }

    private static String print(Object value) {
        return value == null ? "" : value.toString();
    }
}
