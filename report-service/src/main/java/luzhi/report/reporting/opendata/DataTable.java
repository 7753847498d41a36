package luzhi.report.reporting.opendata;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import luzhi.core.rows.CsvRowWriter;

/**
 * A table as it is published.
 *
 * @param key the fields that tell one row from another
 * @param rows a cell a field each, made while they are written
 */
record DataTable(PublishedTable name, List<DataField> fields, List<String> key, Supplier<Stream<List<?>>> rows) {

    DataTable {
        if (fields.stream().map(DataField::name).distinct().count() < fields.size()) {
            throw new IllegalArgumentException("Two fields of a name in " + name);
        }
    }

    /** Writes the table as CSV, its first line the names of the fields. The stream stays open. */
    void write(OutputStream out) {
        try (CsvRowWriter csv = CsvRowWriter.forPrograms(out)) {
            csv.row(fields.stream().map(DataField::name).toList());
            rows.get().forEach(csv::row);
        }
    }
}
