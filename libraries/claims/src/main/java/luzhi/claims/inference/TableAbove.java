package luzhi.claims.inference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import luzhi.claims.reading.Sentence;
import luzhi.claims.reading.TableNames;
import luzhi.claims.reading.TableRow;

/** The last table above a sentence, and which of its cells the words of the sentence name: whoever writes of a table does so right behind it. */
final class TableAbove {

    private static final int MOST_CELLS = 300;
    private static final int MOST_NAMED = 16;
    private static final int LEAST_OF_NAME = 2;
    /** So many characters are looked at in one step. */
    private static final int AT_ONCE = 4;
    private static final int BY_ROW = 2;
    private static final int BY_COLUMN = 1;
    private static final Pattern UNIT = Pattern.compile("\\([^()]*\\)?");
    private static final Pattern OPENING = Pattern.compile("^(?:其中|[:：、 ]|[一二三四五六七八九十]、)+");

    private final List<Cell> cells = new ArrayList<>();
    private int table = -1;
    private int last;

    private record Cell(Quantity figure, String row, String column) {

        /** How much of its names stands in some words: most by its row and its column, more by its row than by its column. */
        int named(String words) {
            int byRow = row.length() >= LEAST_OF_NAME && words.contains(row) ? BY_ROW : 0;
            int byColumn = column.length() >= LEAST_OF_NAME && words.contains(column)
                    || figure.mention().dated() && words.contains(Integer.toString(figure.year())) ? BY_COLUMN : 0;
            return byRow == 0 && byColumn > 0 && TableNames.isTotal(row) ? BY_ROW : byRow + byColumn;
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
            String name = UNIT.matcher(row.label()).replaceAll("");
            cells.add(new Cell(cell, OPENING.matcher(name).replaceFirst(""),
                    TableNames.nameOf(TableNames.headingOf(name, cell.mention()))));
        }
    }

    /** The cells that a sentence with figures names, those of which it says most. */
    Set<Quantity> named(Sentence sentence, int number) {
        if (cells.isEmpty() || number - last > TableNames.SENTENCES_BEHIND) {
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
