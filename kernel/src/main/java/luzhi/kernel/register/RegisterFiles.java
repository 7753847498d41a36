package luzhi.kernel.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Registers as files: whole ones with their rows, and empty ones to fill in. */
@ApplicationScoped
class RegisterFiles {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ObjectMapper json;

    RegisterFiles(ObjectMapper json) {
        this.json = json;
    }

    /** Where rows come from: something that hands each of them to a consumer, until that answers false. */
    interface Walk {
        void forEach(Predicate<Row> consumer);
    }

    Response export(RegisterDefinition register, Walk rows, MediaType type) {
        StreamingOutput body = out -> {
            if (type.toString().equals(RegisterResource.NDJSON)) {
                writeNdjson(rows, out);
            } else {
                writeCsv(register, rows, out);
            }
        };
        return answer(register, body, type);
    }

    Response template(RegisterDefinition register, MediaType type) {
        return answer(register, out -> writeCsv(register, consumer -> {
        }, out), type);
    }

    private static Response answer(RegisterDefinition register, StreamingOutput body, MediaType type) {
        String extension = type.toString().equals(RegisterResource.XLSX)
                ? "xlsx"
                : type.toString().equals(RegisterResource.CSV) ? "csv" : "ndjson";
        return Response.ok(body).type(extension.equals("xlsx") ? type : type.withCharset("utf-8"))
                .header("Content-Disposition", "attachment; filename=\"" + register.name() + "." + extension + '"')
                .build();
    }

    private void writeNdjson(Walk rows, OutputStream out) throws IOException {
        ObjectWriter lines = json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
        java.io.BufferedOutputStream buffered = new java.io.BufferedOutputStream(out);
        rows.forEach(row -> {
            try {
                lines.writeValue(buffered, row.view());
                buffered.write('\n');
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        buffered.flush();
    }

    private static void writeCsv(RegisterDefinition register, Walk rows, OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(register.columns().stream().map(RegisterColumn::name).toList());
        rows.forEach(row -> {
            csv.writeRecord(row.values().stream().map(RegisterFiles::print).toList());
            return true;
        });
        csv.flush();
    }

    private static String print(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof java.math.BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    /** What people need to know to fill in a column. */
    static List<String> notes(RegisterColumn column) {
        return List.of();
    }
}
