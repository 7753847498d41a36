package luzhi.kernel.register.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import luzhi.core.language.Title;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.rows.CsvRows;
import luzhi.core.rows.RowReader;
import luzhi.kernel.register.FaultReceiver;
import luzhi.kernel.register.RegisterColumn;
import luzhi.kernel.register.RegisterDefinition;
import luzhi.kernel.register.RowRules;

/** The header and the rows of a file, as those of a register. */
final class FileRows {

    /** Begins the first cell of a row of notes below the header, as templates have one. */
    private static final char NOTES = '#';

    private final RegisterDefinition register;
    private final RowReader file;

    FileRows(RegisterDefinition register, RowReader file) {
        this.register = register;
        this.file = file;
    }

    /**
     * Holds the header against the register's columns, which may be called by their name or by either title.
     *
     * @throws RuleBroken naming every column that is missing, unknown or elsewhere
     */
    void readHeader() {
        if (!file.next() || file.isBlank()) {
            throw new RuleBroken(Fault.of("file-empty", names()));
        }
        CsvRows.wrongDelimiter(file).ifPresent(fault -> {
            throw new RuleBroken(fault);
        });
        Faults faults = new Faults();
        List<String> header = new ArrayList<>();
        for (int i = 0; i < file.size(); i++) {
            header.add(file.cell(i).strip());
        }
        while (!header.isEmpty() && header.get(header.size() - 1).isEmpty()) {
            header.remove(header.size() - 1);
        }
        for (int i = 0; i < Math.max(header.size(), register.columns().size()); i++) {
            judgeHeader(header, i, faults);
        }
        faults.throwIfAny();
    }

    private void judgeHeader(List<String> header, int position, Faults faults) {
        String found = position < header.size() ? header.get(position) : "";
        if (position >= register.columns().size()) {
            faults.add(Fault.inFile(file.row(), found, "header-unknown", found, position + 1));
            return;
        }
        RegisterColumn expected = register.columns().get(position);
        if (found.isEmpty()) {
            faults.add(Fault.inFile(file.row(), expected.title().zh(), "header-missing",
                    expected.title(), position + 1));
        } else if (!namesOf(expected).contains(found.toLowerCase(Locale.ROOT))) {
            boolean elsewhere = register.columns().stream()
                    .anyMatch(column -> namesOf(column).contains(found.toLowerCase(Locale.ROOT)));
            faults.add(Fault.inFile(file.row(), found, elsewhere ? "header-elsewhere" : "header-wrong", found,
                    position + 1, expected.title()));
        }
    }

    private static Set<String> namesOf(RegisterColumn column) {
        return Set.of(column.name().toLowerCase(Locale.ROOT), column.title().zh().toLowerCase(Locale.ROOT),
                column.title().en().toLowerCase(Locale.ROOT) + " ".repeat(
                        column.title().en().equalsIgnoreCase(column.name()) ? 1 : 0));
    }

    private List<Title> names() {
        return register.columns().stream().map(RegisterColumn::title).toList();
    }

    /** Takes the rows of a file, one at a time. */
    interface Taker {

        /** @param values of the row; only valid during the call */
        void take(Object[] values, long row);

        /** A row is wrong; its faults have been added. */
        void refuse();
    }

    /** Reads every row behind the header. Blank rows may stand at the end only. */
    void forEach(RowRules rules, Faults faults, Taker taker) {
        Object[] values = new Object[register.columns().size()];
        FaultReceiver complaint = (column, code, arguments) -> faults
                .add(Fault.inFile(file.row(), column.title().zh(), code, arguments));
        long firstBlank = 0;
        while (file.next()) {
            if (file.isBlank()) {
                firstBlank = firstBlank == 0 ? file.row() : firstBlank;
                continue;
            }
            if (isNotes()) {
                continue;
            }
            int before = faults.count();
            if (firstBlank > 0) {
                faults.add(Fault.inFile(firstBlank, null, "blank-row"));
                firstBlank = 0;
            }
            read(rules, values, faults, complaint);
            if (faults.count() == before) {
                taker.take(values, file.row());
            } else {
                taker.refuse();
            }
        }
    }

    private boolean isNotes() {
        return file.row() == 2 && file.size() > 0 && !file.cell(0).isEmpty() && file.cell(0).charAt(0) == NOTES;
    }

    private void read(RowRules rules, Object[] values, Faults faults, FaultReceiver complaint) {
        boolean flawed = false;
        int size = file.size();
        for (int i = 0; i < size; i++) {
            if (file.flaw(i) != null) {
                String column = i < values.length ? register.columns().get(i).title().zh() : String.valueOf(i + 1);
                faults.add(Fault.inFile(file.row(), column, file.flaw(i)));
                flawed = true;
            }
        }
        if (size > values.length && hasCellsBehind(values.length)) {
            faults.add(Fault.inFile(file.row(), null, "too-many-cells", size, values.length));
        } else if (!flawed) {
            rules.read(i -> i < size ? file.cell(i) : "", values, complaint);
        }
    }

    private boolean hasCellsBehind(int columns) {
        for (int i = columns; i < file.size(); i++) {
            if (!file.cell(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
