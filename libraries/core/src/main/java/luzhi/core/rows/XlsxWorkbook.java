package luzhi.core.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;

/** Writes a workbook (XLSX) sheet after sheet, each row by row as they come. The stream it writes to stays open. */
public final class XlsxWorkbook implements AutoCloseable {

    private final Workbook workbook;
    private MarkedRowWriter present;

    public XlsxWorkbook(OutputStream out) {
        this.workbook = XlsxLayout.workbook(out);
    }

    /** Ends the sheet before and begins the next, with columns as wide as their titles and values as they come. */
    public MarkedRowWriter sheet(String title) {
        return sheet(title, List.of());
    }

    /**
     * Ends the sheet before and begins the next.
     *
     * @param title which may have up to 31 characters; what a spreadsheet does not take is left out of it
     * @param columns how the first columns are laid out
     */
    public MarkedRowWriter sheet(String title, List<ColumnLayout> columns) {
        if (present != null) {
            present.close();
        }
        present = new XlsxSheetWriter(XlsxLayout.sheet(workbook, title), columns);
        return present;
    }

    /** Ends the workbook, which has to have a sheet. */
    @Override
    public void close() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
