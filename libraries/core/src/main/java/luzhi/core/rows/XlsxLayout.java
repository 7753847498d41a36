package luzhi.core.rows;

import java.io.OutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** How the workbooks that we write look, and what a spreadsheet demands of them. */
final class XlsxLayout {

    private static final String APPLICATION = "Luzhi";
    private static final String VERSION = "1.0";
    private static final int LONGEST_TITLE = 31;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 40;
    private static final int MARGIN = 2;

    /** From here on characters are as wide as two Latin ones: Hangul, Chinese and their punctuation. */
    private static final char FIRST_WIDE = '\u1100';

    private XlsxLayout() {}

    /** The stream stays open when the workbook is finished. */
    static Workbook workbook(OutputStream out) {
        return new Workbook(out, APPLICATION, VERSION);
    }

    /** A sheet with this title, or as much of it as a title may hold. */
    static Worksheet sheet(Workbook workbook, String title) {
        String permitted = title.replaceAll("[\\\\/?*\\[\\]:'\\p{Cntrl}]", " ").strip();
        return workbook.newWorksheet(permitted.length() <= LONGEST_TITLE
                ? permitted
                : permitted.substring(0, LONGEST_TITLE).strip());
    }

    /** Makes a column as wide as its title, within reason; to be called before rows are flushed. */
    static void widen(Worksheet sheet, int column, String title) {
        widen(sheet, column, title, NARROWEST);
    }

    /** Like {@link #widen(Worksheet, int, String)}, and at least so many characters wide. */
    static void widen(Worksheet sheet, int column, String title, int least) {
        int width = title.chars().map(each -> each < FIRST_WIDE ? 1 : 2).sum() + MARGIN;
        sheet.width(column, Math.max(Math.max(NARROWEST, least), Math.min(WIDEST, width)));
    }
}
