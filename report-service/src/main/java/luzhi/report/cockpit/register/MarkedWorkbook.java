package luzhi.report.cockpit.register;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import luzhi.core.problem.Refusal;
import luzhi.core.rows.MarkedRowWriter;
import luzhi.core.rows.RowReader;
import luzhi.core.rows.RowWriter;
import luzhi.core.rows.XlsxWorkbook;
import luzhi.kernel.problem.WordedFault;
import luzhi.kernel.register.RegisterForm;

/**
 * A file as a workbook once more, each wrong cell filled with a colour and a note that says what is wrong; on a second sheet all of that
 * in one list. Rows keep their numbers. Values are written anew, so nothing else of the file is in it: no formulas, no macros, no links.
 *
 * @param rows opens the file
 * @param faults what is wrong with it
 * @param words what the second sheet is called, and its columns
 */
record MarkedWorkbook(Supplier<RowReader> rows, List<WordedFault> faults, RegisterForm form, Words words,
        Locale language) {

    /** What a spreadsheet holds exactly. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,3})?");

    MarkedWorkbook {
        faults = List.copyOf(faults);
    }

    /** What its list says beside what is wrong. */
    record Words(String title, String row, String column, String fault) {}

    /** Writes it, a row at a time; the stream stays open. */
    void write(OutputStream out) {
        Map<Long, List<WordedFault>> byRow = faults.stream().filter(fault -> fault.row() != null)
                .collect(Collectors.groupingBy(WordedFault::row, TreeMap::new, Collectors.toList()));
        try (XlsxWorkbook book = new XlsxWorkbook(out)) {
            try (RowReader file = rows.get()) {
                copy(file, book.sheet(form.title().in(language)), byRow);
            }
            list(book.sheet(words.title()));
        }
    }

    private void copy(RowReader file, MarkedRowWriter sheet, Map<Long, List<WordedFault>> byRow) {
        FileColumns columns = FileColumns.NONE;
        while (readNext(file)) {
            List<WordedFault> ofRow = byRow.getOrDefault(file.row(), List.of());
            if (file.isBlank() && ofRow.isEmpty()) {
                continue;
            }
            List<String> texts = FileColumns.texts(file);
            if (columns.titles().isEmpty()) {
                columns = FileColumns.of(texts, form, language);
            }
            sheet.row(file.row(), values(texts, columns), notes(ofRow, columns));
        }
    }

    /** What cannot be read any more is not copied; the list says so. */
    private static boolean readNext(RowReader file) {
        try {
            return file.next();
        } catch (Refusal unreadable) {
            return false;
        }
    }

    private static List<Object> values(List<String> texts, FileColumns columns) {
        return IntStream.range(0, texts.size()).mapToObj(place -> value(texts.get(place), columns.isNumber(place)))
                .toList();
    }

    private static Object value(String text, boolean isNumber) {
        return isNumber && PLAIN_NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    /** What is at no column of the file is said at the first cell. */
    private static Map<Integer, String> notes(List<WordedFault> ofRow, FileColumns columns) {
        Map<Integer, String> notes = new HashMap<>();
        ofRow.forEach(fault -> notes.merge(Math.max(0, columns.place(fault)),
                columns.place(fault) < 0 ? FileColumns.said(fault) : fault.detail(),
                (one, other) -> one + "\n" + other));
        return notes;
    }

    private void list(RowWriter sheet) {
        sheet.row(List.of(words.row(), words.column(), words.fault()));
        faults.forEach(fault -> sheet.row(Arrays.asList(fault.row(), fault.column(), fault.detail())));
    }
}
