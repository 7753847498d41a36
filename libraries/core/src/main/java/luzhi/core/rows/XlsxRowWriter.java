package luzhi.core.rows;

import java.io.OutputStream;
import java.util.List;

import luzhi.core.problem.TooLarge;

/** Writes a workbook of one sheet (XLSX), row by row as they come. */
public final class XlsxRowWriter implements RowWriter {

    private final XlsxWorkbook book;
    private final RowWriter sheet;

    /** @param title of the sheet, which may have up to 31 characters */
    public XlsxRowWriter(OutputStream out, String title) {
        this.book = new XlsxWorkbook(out);
        this.sheet = book.sheet(title);
    }

    /** @throws TooLarge if a worksheet cannot hold one more */
    @Override
    public void row(List<?> cells) {
        sheet.row(cells);
    }

    @Override
    public void close() {
        book.close();
    }
}
