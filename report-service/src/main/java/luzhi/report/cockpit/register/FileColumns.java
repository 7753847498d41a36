package luzhi.report.cockpit.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import luzhi.core.rows.RowReader;
import luzhi.kernel.problem.WordedFault;
import luzhi.kernel.register.RegisterForm;
import luzhi.kernel.register.RegisterForm.AskedColumn;

/**
 * The columns of a file, whichever of the register's names for them the file uses.
 *
 * @param titles what they are called here, in the order of the file; what the register does not know is called as it is
 * @param numbers whether each holds numbers
 */
record FileColumns(List<String> titles, List<Boolean> numbers) {

    static final FileColumns NONE = new FileColumns(List.of(), List.of());

    FileColumns {
        titles = List.copyOf(titles);
        numbers = List.copyOf(numbers);
    }

    /** @param header the first row of the file */
    static FileColumns of(List<String> header, RegisterForm form, Locale language) {
        return new FileColumns(
                header.stream().map(String::strip)
                        .map(name -> find(name, form).map(column -> column.title().in(language)).orElse(name)).toList(),
                header.stream().map(String::strip)
                        .map(name -> find(name, form).map(CellTexts::isNumber).orElse(false)).toList());
    }

    private static Optional<AskedColumn> find(String name, RegisterForm form) {
        return form.columns().stream().filter(column -> name.equals(column.name())
                || name.equals(column.title().zh()) || name.equals(column.title().en())).findFirst();
    }

    /** The cells of the row at hand. */
    static List<String> texts(RowReader file) {
        return IntStream.range(0, file.size()).mapToObj(file::cell).toList();
    }

    /** Whether the cells of a column are numbers, by its place. */
    boolean isNumber(int place) {
        return place < numbers.size() && numbers.get(place);
    }

    /** The place of the column at which a fault is; below zero if it is at none of these. */
    int place(WordedFault fault) {
        return fault.column() == null ? -1 : titles.indexOf(fault.column());
    }

    /** What is said of a fault that is at none of these. */
    static String said(WordedFault fault) {
        return fault.column() == null ? fault.detail() : fault.column() + ": " + fault.detail();
    }
}
