package luzhi.papers.table;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import luzhi.core.rows.CsvRowWriter;
import luzhi.core.rows.RowWriter;
import luzhi.core.rows.XlsxWorkbook;

/** Writes tables to files, row by row as they come. */
public final class TableFile {

    private TableFile() {}

    /** Writes a workbook with a sheet a table. */
    public static void writeXlsx(List<Table<?>> tables, Locale language, OutputStream out) {
        try (XlsxWorkbook book = new XlsxWorkbook(out)) {
            for (Table<?> table : tables) {
                table.writeTo(book.sheet(table.title().in(language),
                        table.columns().stream().map(column -> column.kind().layout()).toList()), language);
            }
        }
    }

    /** Writes a CSV file in UTF-8, with a byte order mark, so that a spreadsheet shows Chinese, and no text that it would take for a formula. */
    public static void writeCsv(Table<?> table, Locale language, OutputStream out) {
        try (RowWriter file = new CsvRowWriter(out)) {
            table.writeTo(file, language);
        }
    }
}
