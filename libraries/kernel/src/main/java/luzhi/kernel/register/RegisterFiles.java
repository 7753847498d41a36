package luzhi.kernel.register;

import java.io.OutputStream;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.rows.CsvRowWriter;
import luzhi.core.rows.RowWriter;
import luzhi.core.rows.XlsxRowWriter;
import luzhi.core.rows.XlsxTemplate;
import luzhi.kernel.http.JsonLines;
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
            case JsonLines.MEDIA_TYPE -> out -> JsonLines.write(lines -> rows.forEach(row -> {
                lines.accept(row.view());
                return true;
            }), json, out);
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
