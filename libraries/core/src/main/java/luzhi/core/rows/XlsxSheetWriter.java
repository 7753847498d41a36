package luzhi.core.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

import luzhi.core.problem.TooLarge;

/**
 * Writes one sheet of a workbook. The header is bold and stays in view. Numbers and dates are written as such, where a
 * spreadsheet can hold them: numbers of more than 15 significant digits, and dates before March 1900, as texts.
 */
final class XlsxSheetWriter implements MarkedRowWriter {

    static final String DATE_FORMAT = "yyyy-mm-dd";

    private static final int ROWS_AT_ONCE = 500;
    private static final String MARK = "FFF7DCDC";

    /** The calendar of spreadsheets is wrong before. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    private final Worksheet sheet;
    private final List<ColumnLayout> columns;
    private int row;
    private boolean begun;
    private int unflushed;

    XlsxSheetWriter(Worksheet sheet, List<ColumnLayout> columns) {
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
        sheet.freezePane(0, 1);
    }

    /** @throws TooLarge if a worksheet cannot hold one more */
    @Override
    public void row(List<?> cells) {
        if (row == Area.MOST_ROWS) {
            throw new TooLarge("worksheet-full", Area.MOST_ROWS);
        }
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
            if (column < columns.size()) {
                layOut(column, cells.get(column));
            }
        }
        if (!begun) {
            writeLayout(cells);
            begun = true;
        }
        row++;
        unflushed++;
        if (unflushed == ROWS_AT_ONCE) {
            flush();
            unflushed = 0;
        }
    }

    /** @throws TooLarge if a worksheet has no row of that number */
    @Override
    public void row(long number, List<?> cells, Map<Integer, String> notes) {
        if (number > Area.MOST_ROWS) {
            throw new TooLarge("worksheet-full", Area.MOST_ROWS);
        }
        row = (int) number - 1;
        notes.forEach((column, note) -> {
            sheet.style(row, column).fillColor(MARK).set();
            sheet.comment(row, column, Escapes.write(note));
        });
        row(cells);
    }

    private void writeLayout(List<?> header) {
        for (int column = 0; column < header.size(); column++) {
            XlsxLayout.widen(sheet, column, String.valueOf(header.get(column)),
                    column < columns.size() ? columns.get(column).leastWidth() : 0);
            sheet.style(row, column).bold().set();
        }
    }

    private void layOut(int column, Object cell) {
        StyleSetter style = sheet.style(row, column).verticalAlignment("top");
        if (columns.get(column).wrapped()) {
            style.wrapText(true);
        }
        if (columns.get(column).grouped() && cell instanceof Number number) {
            style.format(grouped(new BigDecimal(number.toString()).scale()));
        }
        style.set();
    }

    private static String grouped(int decimals) {
        return decimals <= 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(decimals, StoredNumbers.DIGITS));
    }

    private void write(int column, Object cell) {
        if (cell instanceof Boolean flag) {
            sheet.value(row, column, flag);
        } else if (cell instanceof LocalDate date && !date.isBefore(FIRST_DATE) && !date.isAfter(LAST_DATE)) {
            sheet.value(row, column, date);
            sheet.style(row, column).format(DATE_FORMAT).set();
        } else if (cell instanceof Number number) {
            writeNumber(column, new BigDecimal(number.toString()));
        } else if (cell != null) {
            writeText(column, cell.toString());
        }
    }

    /** Numbers lose their zeros at the end, as a spreadsheet would take them from them. */
    private void writeNumber(int column, BigDecimal number) {
        BigDecimal significant = number.stripTrailingZeros();
        boolean holdable = significant.precision() <= StoredNumbers.DIGITS
                && Math.abs(significant.scale()) <= StoredNumbers.MOST_PLACES;
        if (holdable) {
            sheet.value(row, column, significant.scale() < 0 ? significant.setScale(0) : significant);
        } else {
            writeText(column, number.toPlainString());
        }
    }

    private void writeText(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, Escapes.write(text));
        }
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the sheet, not the workbook. */
    @Override
    public void close() {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
