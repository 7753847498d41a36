package luzhi.report.cockpit.register;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import luzhi.core.rows.CsvRowWriter;
import luzhi.core.rows.RowWriter;
import luzhi.kernel.register.RegisterForm;

/** Rows as a spreadsheet puts them on the clipboard: a line each, cells apart by tabulators. */
final class PastedRows {

    private PastedRows() {}

    /** The same as a file; its first row says what the columns are called, as the pasted one did or else as the register has them. */
    static byte[] toCsv(String pasted, RegisterForm form, Locale language) {
        List<List<String>> rows = pasted.lines().filter(line -> !line.isBlank())
                .map(line -> Stream.of(line.split("\t", -1)).map(String::strip).toList()).toList();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (RowWriter file = CsvRowWriter.forPrograms(csv)) {
            if (rows.isEmpty() || !isHeader(rows.get(0), form)) {
                file.row(form.columns().stream().map(column -> column.title().in(language)).toList());
            }
            rows.forEach(file::row);
        }
        return csv.toByteArray();
    }

    private static boolean isHeader(List<String> row, RegisterForm form) {
        return row.stream().anyMatch(cell -> form.columns().stream().anyMatch(column -> cell.equals(column.name())
                || cell.equals(column.title().zh()) || cell.equals(column.title().en())));
    }
}
