package luzhi.papers.table;

import java.util.List;
import java.util.regex.Pattern;

import luzhi.core.rows.RowWriter;

/**
 * Keeps a spreadsheet that opens a CSV file from taking texts for formulas: those that begin like one get an apostrophe in
 * front. These files are read by people; whatever a program reads again comes as JSON or XLSX, where texts are texts.
 */
record PlainTexts(RowWriter file) implements RowWriter {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^[=+\\-@\\t\\r]", Pattern.DOTALL);

    @Override
    public void row(List<?> cells) {
        file.row(cells.stream().map(PlainTexts::plain).toList());
    }

    private static Object plain(Object cell) {
        return cell instanceof CharSequence text && LIKE_A_FORMULA.matcher(text).find() ? "'" + text : cell;
    }

    @Override
    public void close() {
        file.close();
    }
}
