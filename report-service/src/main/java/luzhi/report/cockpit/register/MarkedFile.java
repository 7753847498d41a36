package luzhi.report.cockpit.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import luzhi.core.problem.Refusal;
import luzhi.core.rows.RowReader;
import luzhi.kernel.problem.WordedFault;
import luzhi.kernel.register.RegisterForm;

/**
 * The rows of a file that something is wrong with, each cell with what is wrong with it.
 *
 * @param header what the columns are called in the file
 * @param rows the first of them
 * @param general what is wrong with the file as a whole
 * @param further how many of the faults that were told are in later rows
 */
record MarkedFile(List<String> header, List<Row> rows, List<String> general, long further) {

    private static final int MOST_ROWS = 100;

    MarkedFile {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        general = List.copyOf(general);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it
     * @param faults what is wrong with the row as a whole, or for want of a column
     */
    record Row(long number, List<Cell> cells, List<String> faults) {

        Row {
            cells = List.copyOf(cells);
            faults = List.copyOf(faults);
        }
    }

    /** One cell; nothing is wrong with most. */
    record Cell(String text, List<String> faults) {

        Cell {
            faults = List.copyOf(faults);
        }
    }

    /**
     * @param file at its beginning; it is read up to the last row shown
     * @param faults what the service told of it, by row
     */
    static MarkedFile of(RowReader file, List<WordedFault> faults, RegisterForm form, Locale language) {
        Map<Long, List<WordedFault>> byRow = new LinkedHashMap<>();
        faults.stream().filter(fault -> fault.row() != null)
                .forEach(fault -> byRow.computeIfAbsent(fault.row(), first -> new ArrayList<>()).add(fault));
        List<String> header = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        try {
            while (rows.size() < Math.min(MOST_ROWS, byRow.size()) && file.next()) {
                if (header.isEmpty() && !file.isBlank()) {
                    header.addAll(FileColumns.texts(file));
                }
                List<WordedFault> ofRow = byRow.get(file.row());
                if (ofRow != null) {
                    rows.add(row(file, FileColumns.of(header, form, language), ofRow));
                }
            }
        } catch (Refusal unreadable) {
            // the service has told so
        }
        List<Long> shown = rows.stream().map(Row::number).toList();
        return new MarkedFile(header, rows,
                faults.stream().filter(fault -> fault.row() == null).map(WordedFault::detail).toList(),
                faults.stream().map(WordedFault::row).filter(Objects::nonNull).filter(row -> !shown.contains(row))
                        .count());
    }

    private static Row row(RowReader file, FileColumns columns, List<WordedFault> faults) {
        List<String> texts = FileColumns.texts(file);
        List<Cell> cells = IntStream.range(0, Math.max(texts.size(), columns.titles().size()))
                .mapToObj(place -> new Cell(place < texts.size() ? texts.get(place) : "",
                        faults.stream().filter(fault -> columns.place(fault) == place).map(WordedFault::detail)
                                .toList()))
                .toList();
        return new Row(file.row(), cells, faults.stream().filter(fault -> columns.place(fault) < 0)
                .map(FileColumns::said).toList());
    }
}
