package luzhi.kernel.register;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;

import luzhi.core.rows.CsvRowWriter;
import luzhi.core.rows.RowWriter;
import luzhi.core.rows.XlsxRowWriter;
import luzhi.core.rows.XlsxTemplate;
import luzhi.kernel.http.WatchedStreams;
import luzhi.kernel.language.RequestLanguage;

/** Registers as files: whole ones with their rows, and empty ones to fill in. */
@ApplicationScoped
class RegisterFiles {

    private final RegisterCatalog registers;
    private final RequestLanguage language;
    private final ObjectMapper json;
    private final WatchedStreams streams;

    RegisterFiles(RegisterCatalog registers, RequestLanguage language, ObjectMapper json, WatchedStreams streams) {
        this.streams = streams;
        this.registers = registers;
        this.language = language;
        this.json = json;
    }

    /** Where rows come from: something that hands each of them to a consumer, until that answers false. */
    interface Walk {
        void forEach(Predicate<Row> consumer);
    }

    Response export(RegisterDefinition register, Walk rows, MediaType type) {
        ColumnNotes notes = notes(register);
        return answer(register, switch (type.toString()) {
            case RegisterResource.NDJSON -> out -> writeNdjson(rows, out);
            case RegisterResource.XLSX -> out -> writeWorkbook(register, notes, rows, out);
            default -> out -> writeCsv(register, rows, out);
        }, type);
    }

    /** A file without rows: titles, and below them what each column takes. */
    Response template(RegisterDefinition register, MediaType type) {
        ColumnNotes notes = notes(register);
        return answer(register, type.toString().equals(RegisterResource.XLSX)
                ? out -> XlsxTemplate.write(out, notes.title(),
                        register.columns().stream().map(notes::template).toList())
                : out -> writeTemplate(register, notes, out), type);
    }

    private ColumnNotes notes(RegisterDefinition register) {
        return new ColumnNotes(register, registers, language.get());
    }

    private static void writeTemplate(RegisterDefinition register, ColumnNotes notes, OutputStream out) {
        try (RowWriter file = new CsvRowWriter(out)) {
            file.row(register.columns().stream().map(notes::title).toList());
            file.row(register.columns().stream()
                    .map(column -> (column.position() == 0 ? "# " : "") + notes.notes(column)).toList());
        }
    }

    private Response answer(RegisterDefinition register, StreamingOutput body, MediaType type) {
        String extension = type.toString().equals(RegisterResource.XLSX)
                ? "xlsx"
                : type.toString().equals(RegisterResource.CSV) ? "csv" : "ndjson";
        return Response.ok(streams.watched(body)).type(extension.equals("xlsx") ? type : type.withCharset("utf-8"))
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

    /** For machines: names and codes. */
    private static void writeCsv(RegisterDefinition register, Walk rows, OutputStream out) {
        try (RowWriter file = new CsvRowWriter(out)) {
            file.row(register.columns().stream().map(RegisterColumn::name).toList());
            rows.forEach(row -> {
                file.row(row.values());
                return true;
            });
        }
    }

    /** For people: titles. */
    private static void writeWorkbook(RegisterDefinition register, ColumnNotes notes, Walk rows, OutputStream out) {
        try (RowWriter file = new XlsxRowWriter(out, notes.title())) {
            file.row(register.columns().stream().map(notes::title).toList());
            rows.forEach(row -> {
                file.row(register.columns().stream()
                        .map(column -> notes.shown(column, row.values().get(column.position()))).toList());
                return true;
            });
        }
    }
}
