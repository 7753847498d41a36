package luzhi.core.rows;

import java.util.ArrayList;
import java.util.List;

/** Reads files to the end. */
final class Rows {

    private Rows() {}

    /** The cells of all rows, from the first on. */
    static List<List<String>> cells(RowReader reader) {
        List<List<String>> rows = new ArrayList<>();
        try (reader) {
            while (reader.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < reader.size(); i++) {
                    cells.add(reader.cell(i));
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    /** The numbers of the rows that are not blank. */
    static List<Long> numbers(RowReader reader) {
        List<Long> numbers = new ArrayList<>();
        try (reader) {
            while (reader.next()) {
                if (!reader.isBlank()) {
                    numbers.add(reader.row());
                }
            }
        }
        return numbers;
    }
}
