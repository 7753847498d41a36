package luzhi.claims.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.TableNames;
import luzhi.claims.reading.TableRow;

/** The cells of one table by what their rows and columns are called: how many there are makes no difference to whoever looks for one. */
final class NamedCells {

    private static final int LEAST_OF_NAME = 2;
    /** What so many are called is the name of none. */
    private static final int MOST_OF_ONE_NAME = 8;

    private final Map<String, Map<String, List<Cell>>> byRow = new HashMap<>();
    private final BitSet lengthsOfRows = new BitSet();
    private final BitSet lengthsOfColumns = new BitSet();

    /**
     * A cell by what its row and its column are called.
     *
     * @param column its heading, or what it is called for short
     */
    record Cell(String row, String column, Mention figure) {

        int lengthOfName() {
            return row.length() + column.length();
        }
    }

    void clear() {
        byRow.clear();
        lengthsOfRows.clear();
        lengthsOfColumns.clear();
    }

    void add(TableRow row) {
        int unit = row.label().indexOf('(');
        String label = unit < 0 ? row.label() : row.label().substring(0, unit);
        row.byColumn().values().forEach(figure -> add(label, figure));
    }

    private void add(String row, Mention figure) {
        String heading = heading(row, figure);
        for (String column : new HashSet<>(List.of(heading, TableNames.nameOf(heading)))) {
            if (row.length() >= LEAST_OF_NAME && column.length() >= LEAST_OF_NAME) {
                lengthsOfRows.set(row.length());
                lengthsOfColumns.set(column.length());
                List<Cell> cells = byRow.computeIfAbsent(row, first -> new HashMap<>())
                        .computeIfAbsent(column, first -> new ArrayList<>());
                if (cells.size() <= MOST_OF_ONE_NAME) {
                    cells.add(new Cell(row, column, figure));
                }
            }
        }
    }

    private static String heading(String row, Mention figure) {
        String heading = TableNames.headingOf(row, figure);
        return heading.isEmpty() && figure.dated() ? figure.period().first().getYear() + "年" : heading;
    }

    /** Those whose row and column stand in some words, each once, by the longer of its names. */
    List<Cell> in(String words) {
        Map<Mention, Cell> found = new IdentityHashMap<>();
        Set<String> columns = new HashSet<>();
        forEachPart(words, lengthsOfColumns, columns::add);
        Set<String> rows = new HashSet<>();
        forEachPart(words, lengthsOfRows, rows::add);
        for (String row : rows) {
            Map<String, List<Cell>> ofRow = byRow.getOrDefault(row, Map.of());
            if (!ofRow.isEmpty()) {
                columns.stream().map(column -> ofRow.getOrDefault(column, List.of()))
                        .filter(cells -> cells.size() <= MOST_OF_ONE_NAME).flatMap(List::stream)
                        .forEach(cell -> found.merge(cell.figure(), cell,
                                (one, other) -> one.column().length() > other.column().length() ? one : other));
            }
        }
        return List.copyOf(found.values());
    }

    private static void forEachPart(String words, BitSet lengths, Consumer<String> part) {
        for (int length = lengths.nextSetBit(0); length >= 0
                && length <= words.length(); length = lengths.nextSetBit(length + 1)) {
            for (int at = 0; at + length <= words.length(); at++) {
                part.accept(words.substring(at, at + length));
            }
        }
    }
}
