package luzhi.core.rows;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to be filled in: titles in row 1, notes in row 2, of which the first begins with {@code #} so that it is not
 * taken for data, and below formats and drop-down lists, whose choices stand on a hidden second sheet.
 */
public final class XlsxTemplate {

    /** The lists reach so far down. */
    static final int LAST_ROW = 10_000;

    private static final char NOTES = '#';
    private static final String CHOICES = "choices";
    private static final String GREY = "FF808080";

    // what a spreadsheet shows when something else is entered, in characters
    private static final int LONGEST_ERROR_TITLE = 32;
    private static final int LONGEST_ERROR = 255;

    private XlsxTemplate() {}

    /** Writes it; the stream stays open. */
    public static void write(OutputStream out, String title, List<TemplateColumn> columns) throws IOException {
        Workbook workbook = XlsxLayout.workbook(out);
        Worksheet sheet = XlsxLayout.sheet(workbook, title);
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            writeColumn(sheet, i, columns.get(i));
        }
        if (columns.stream().anyMatch(column -> !column.choices().isEmpty())) {
            writeChoices(sheet, workbook.newWorksheet(CHOICES), columns);
        }
        workbook.finish();
    }

    private static void writeColumn(Worksheet sheet, int number, TemplateColumn column) {
        XlsxLayout.widen(sheet, number, column.title());
        if (column.numberFormat() != null) {
            sheet.style(number).format(column.numberFormat()).set();
        }
        sheet.inlineString(0, number, Escapes.write(column.title()));
        sheet.style(0, number).bold().set();
        String notes = number == 0 && (column.notes().isEmpty() || column.notes().charAt(0) != NOTES)
                ? (NOTES + " " + column.notes()).strip()
                : column.notes();
        sheet.inlineString(1, number, Escapes.write(notes));
        sheet.style(1, number).italic().fontColor(GREY).wrapText(true).verticalAlignment("top").set();
    }

    private static void writeChoices(Worksheet sheet, Worksheet hidden, List<TemplateColumn> columns) {
        hidden.setVisibilityState(VisibilityState.HIDDEN);
        for (int i = 0; i < columns.size(); i++) {
            List<String> choices = columns.get(i).choices();
            for (int j = 0; j < choices.size(); j++) {
                hidden.inlineString(j, i, Escapes.write(choices.get(j)));
            }
            if (!choices.isEmpty()) {
                sheet.range(2, i, LAST_ROW - 1, i).validateWithList(hidden.range(0, i, choices.size() - 1, i))
                        .allowBlank(true).showErrorMessage(true).errorStyle(DataValidationErrorStyle.STOP)
                        .errorTitle(cut(columns.get(i).title(), LONGEST_ERROR_TITLE))
                        .error(cut(columns.get(i).notes(), LONGEST_ERROR));
            }
        }
    }

    private static String cut(String text, int longest) {
        return Escapes.write(text.length() <= longest ? text : text.substring(0, longest - 1) + '…');
    }
}
