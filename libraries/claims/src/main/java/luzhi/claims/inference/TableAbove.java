package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import luzhi.claims.reading.Sentence;
import luzhi.claims.reading.TableRow;

/** The last table above a sentence, and which of its cells the words of the sentence name: whoever writes of a table does so right behind it. */
final class TableAbove {

    private static final int SENTENCES_BEHIND = 12;
    private static final int MOST_CELLS = 300;
    private static final int MOST_NAMED = 16;
    private static final int LEAST_OF_NAME = 2;
    /** So many characters are looked at in one step. */
    private static final int AT_ONCE = 4;
    private static final int BY_ROW = 2;
    private static final int BY_COLUMN = 1;
    private static final Pattern UNIT = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern OPENING = Pattern.compile("^(?:其中|[:：、 ]|[一二三四五六七八九十]、)+");
    /** What a heading may end with and the words that take it up need not. */
    private static final Pattern ENDING = Pattern.compile("(?:人次|人数|总数|数|率)$");
    private static final Pattern TOTAL = Pattern.compile("^(?:合计|总计|共计|小计|平均|总体|全.{1,3})$");

    private final List<Cell> cells = new ArrayList<>();
    private int table = -1;
    private int last;

    private record Cell(Quantity figure, String row, String column) {

        /** How many of its names stand in some words, that of its row first. */
        int named(String words) {
            int byRow = row.length() >= LEAST_OF_NAME && words.contains(row) ? BY_ROW : 0;
            int byColumn = column.length() >= LEAST_OF_NAME && words.contains(column)
                    || figure.mention().dated() && words.contains(Integer.toString(figure.year())) ? BY_COLUMN : 0;
            return byRow == 0 && byColumn > 0 && TOTAL.matcher(row).matches() ? BY_ROW : byRow + byColumn;
        }
    }

    private record Named(Quantity figure, int names) {}

    /** Adds a cell of the row with a number. */
    void add(TableRow row, int number, Quantity cell) {
        if (row.table() != table) {
            table = row.table();
            cells.clear();
        }
        last = number;
        if (cells.size() < MOST_CELLS) {
            String label = cell.mention().label();
            String name = UNIT.matcher(row.label()).replaceAll("");
            String heading = label.startsWith(name) ? label.substring(name.length()) : label;
            cells.add(new Cell(cell, OPENING.matcher(name).replaceFirst(""), ENDING.matcher(heading).replaceFirst("")));
        }
    }

    /** The cells that a sentence with figures names, those of which it says most. */
    Set<Quantity> named(Sentence sentence, int number) {
        if (cells.isEmpty() || number - last > SENTENCES_BEHIND) {
            return Set.of();
        }
        String words = sentence.text().toString();
        sentence.mentions().get(0).spend(cells.size() * words.length() / AT_ONCE);
        List<Named> named = new ArrayList<>();
        for (Cell each : cells) {
            int names = each.named(words);
            if (names > 0) {
                named.add(new Named(each.figure(), names));
            }
        }
        named.sort(Comparator.comparingInt((Named each) -> -each.names())
                .thenComparingInt(each -> -each.figure().index()));
        Set<Quantity> most = new HashSet<>();
        named.stream().limit(MOST_NAMED).forEach(each -> most.add(each.figure()));
        return most;
    }
}
