package luzhi.claims.reading;

import java.util.regex.Pattern;

/** What rows and columns of a table are called. */
public final class TableNames {

    /** Whoever writes of a table does so right behind it, within so many sentences. */
    public static final int SENTENCES_BEHIND = 12;
    private static final Pattern TOTAL = Pattern.compile("^(?:合计|总计|共计|小计|平均|总体|全.{1,3}|.{0,4}(?:合计|小计|平均))$");
    /** What a heading may end with and the words that take it up need not. */
    private static final Pattern ENDING = Pattern.compile("(?:人次|人数|总数|数|率)$");

    private TableNames() {}

    /** Whether a row or a column of that name is made of the others. */
    public static boolean isTotal(String label) {
        return TOTAL.matcher(label).matches();
    }

    /** A heading without what the words that take it up need not repeat: 人数, 率. */
    public static String nameOf(String heading) {
        return ENDING.matcher(heading).replaceAll("");
    }

    /** What the column of a figure is called, without the name of its row. */
    public static String headingOf(String row, Mention figure) {
        return figure.label().startsWith(row) ? figure.label().substring(row.length()) : figure.label();
    }
}
