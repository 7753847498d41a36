package luzhi.kernel.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

import org.jdbi.v3.core.Handle;

import luzhi.kernel.problem.Fault;
import luzhi.kernel.problem.Faults;

/** What can only be judged with all rows of a file at hand: repeated keys and references, by set-based SQL. */
final class SetChecks {

    private static final int MANY_ROWS = 20_000;

    private final Handle handle;
    private final RegisterDefinition register;
    private final Registers registers;
    private final Staging staging;
    private final Map<String, Long> bindings;

    /** @param lastIdBefore rows above it with this recording came straight into the table */
    SetChecks(Handle handle, RegisterDefinition register, Registers registers, Staging staging, long recording,
            long lastIdBefore) {
        this.handle = handle;
        this.register = register;
        this.registers = registers;
        this.staging = staging;
        this.bindings = Map.of("recording", recording, "before", lastIdBefore);
    }

    void judge(Merge merge, Faults faults) {
        planForManyRows();
        References references = new References(register, registers);
        if (staging.direct() > 0) {
            List<References.Broken> broken = references.listBroken(handle, "select *, id as place from "
                    + register.table() + " where id > :before and recording = :recording", bindings);
            Map<Long, Long> rows = rowsById(broken.stream().map(References.Broken::place).toList());
            addBroken(broken, rows::get, faults);
        }
        if (staging.staged() > 0) {
            addBroken(references.listBroken(handle, "select *, row as place from staged", Map.of()), place -> place,
                    faults);
            addDuplicates(merge.listDuplicates(), row -> row, faults);
        }
        if (staging.staged() > 0 && staging.direct() > 0) {
            List<Merge.Duplicate> duplicates = merge.listDuplicatesOfDirect();
            Map<Long, Long> rows = rowsById(duplicates.stream().map(Merge.Duplicate::earlier).toList());
            addDuplicates(duplicates, rows::get, faults);
        }
    }

    private static void addBroken(List<References.Broken> broken, LongFunction<Long> row, Faults faults) {
        broken.stream().collect(Collectors.groupingBy(References.Broken::column, LinkedHashMap::new,
                Collectors.toList())).forEach(
                        (column, ofColumn) -> faults.addFirst(ofColumn.stream()
                                .map(each -> Fault.inFile(row.apply(each.place()), column.title().zh(), each.code(),
                                        each.value(), column.refersTo()))
                                .toList(), ofColumn.get(0).ofAll()));
    }

    private void addDuplicates(List<Merge.Duplicate> duplicates, LongFunction<Long> earlier, Faults faults) {
        if (!duplicates.isEmpty()) {
            String column = register.key().get(register.key().size() - 1).title().zh();
            faults.addFirst(duplicates.stream().map(each -> Fault.inFile(each.row(), column, "duplicate-row",
                    each.key(), earlier.apply(each.earlier()))).toList(), duplicates.get(0).ofAll());
        }
    }

    /** Tables that were filled a moment ago have no statistics yet: without a word from us they are read a row at a time. */
    private void planForManyRows() {
        if (staging.direct() + staging.staged() > MANY_ROWS) {
            handle.execute("set local enable_nestloop = off");
            handle.execute("set local work_mem = '64MB'");
        }
    }

    /** Rows went into the table in the order of the file, without a gap, from {@link Staging#firstRow} on. */
    private Map<Long, Long> rowsById(List<Long> ids) {
        Map<Long, Long> rows = new HashMap<>();
        if (!ids.isEmpty()) {
            handle.createQuery("select id, place from (select id, row_number() over (order by id) as place from "
                    + register.table() + " where id > :before and recording = :recording) numbered"
                    + " where id = any (:ids)")
                    .bindMap(bindings).bind("ids", ids.toArray(Long[]::new))
                    .map((row, context) -> Map.entry(row.getLong("id"), row.getLong("place")))
                    .forEach(each -> rows.put(each.getKey(), each.getValue() + staging.firstRow() - 1));
        }
        return rows;
    }

    /** @throws luzhi.kernel.problem.RuleBroken naming every key that may not go */
    static void refuseOrphans(List<Map.Entry<String, String>> orphaned) {
        Faults faults = new Faults();
        orphaned.forEach(each -> faults.add(Fault.of("still-referred-to", each.getKey(), each.getValue())));
        faults.throwIfAny();
    }
}
