package luzhi.core.rows;

import java.util.regex.Pattern;

/**
 * Keeps texts in CSV files from being taken for formulas by the spreadsheet that opens them. Such a text gets an apostrophe in
 * front, and loses it when it is read again. Texts that look as if they had got one get another, so that every text comes back
 * as it was.
 */
final class FormulaGuard {

    private static final char MARK = '\'';
    /** What may begin a formula, wherever blanks and marks are passed over; and what spreadsheets split cells at. */
    private static final String FORMULA = "=+-@＝＋－＠";
    private static final String SPLITTING = "\t\r";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]++(?:\\.[0-9]++)?");

    private FormulaGuard() {}

    /** The text as it is to stand in a file. */
    static String guarded(String text) {
        return isFormula(text, 0) ? MARK + text : text;
    }

    /** The text that was guarded so, or is so without. */
    static String restored(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && isFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == MARK) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        if (SPLITTING.indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        int mark = at;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length() && FORMULA.indexOf(text.charAt(at)) >= 0
                && !(from == mark && at == mark && NUMBER.matcher(text).region(mark, text.length()).matches());
    }

    /** What is not seen in a cell: blanks of any width, line breaks, control and format characters. */
    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit)
                || Character.getType(unit) == Character.FORMAT;
    }
}
