package luzhi.kernel.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import luzhi.kernel.problem.TooLarge;

/**
 * Writes a workbook of one sheet (XLSX), row by row as they come. The header is bold and stays in view. Numbers and dates
 * are written as such, where a spreadsheet can hold them: numbers of more than 15 significant digits, and dates before
 * March 1900, as texts.
 */
public final class XlsxRowWriter implements RowWriter {

    static final String DATE_FORMAT = "yyyy-mm-dd";

    private static final int ROWS_AT_ONCE = 500;

    /** The calendar of spreadsheets is wrong before. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(9999, 12, 31);

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    /** @param title of the sheet, which may have up to 31 characters */
    public XlsxRowWriter(OutputStream out, String title) {
        this.workbook = XlsxLayout.workbook(out);
        this.sheet = XlsxLayout.sheet(workbook, title);
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
        }
        if (row == 0) {
            writeLayout(cells);
        }
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            flush();
        }
    }

    private void writeLayout(List<?> header) {
        for (int column = 0; column < header.size(); column++) {
            XlsxLayout.widen(sheet, column, String.valueOf(header.get(column)));
            sheet.style(row, column).bold().set();
        }
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

    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
