package luzhi.kernel.register.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

import org.jdbi.v3.core.Handle;

import luzhi.core.language.Title;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.kernel.register.RegisterDefinition;

/** What can only be judged with all rows of a file at hand, such as repeated keys, by set-based SQL. */
final class SetChecks {

    private static final int MANY_ROWS = 20_000;

    private final Handle handle;
    private final RegisterDefinition register;
    private final Staging staging;
    private final Map<String, Long> bindings;

    /**
     * @param lastIdBefore rows above it with this recording came straight into the table
     */
    SetChecks(Handle handle, RegisterDefinition register, Staging staging, long recording, long lastIdBefore) {
        this.handle = handle;
        this.register = register;
        this.staging = staging;
        this.bindings = Map.of("recording", recording, "before", lastIdBefore);
    }

    void judge(Merge merge, Faults faults) {
        planForManyRows();
        if (staging.staged() > 0) {
            addDuplicates(merge.listDuplicates(), row -> row, faults);
        }
        if (staging.staged() > 0 && staging.direct() > 0) {
            List<Merge.Duplicate> duplicates = merge.listDuplicatesOfDirect();
            Map<Long, Long> rows = rowsById(duplicates.stream().map(Merge.Duplicate::earlier).toList());
            addDuplicates(duplicates, rows::get, faults);
        }
    }

    private String lastOfKey() {
        return register.key().get(register.key().size() - 1).title().zh();
    }

    private void addDuplicates(List<Merge.Duplicate> duplicates, LongFunction<Long> earlier, Faults faults) {
        if (!duplicates.isEmpty()) {
            faults.addFirst(duplicates.stream().map(each -> Fault.inFile(each.row(), lastOfKey(), "duplicate-row",
                    register.namedKey(each.key()), earlier.apply(each.earlier()))).toList(), duplicates.get(0).ofAll());
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

    /** @throws luzhi.core.problem.RuleBroken naming every key that may not go */
    static void refuseOrphans(List<Map.Entry<String, Title>> orphaned) {
        Faults faults = new Faults();
        orphaned.forEach(each -> faults.add(Fault.of("still-referred-to", each.getKey(), each.getValue())));
        faults.throwIfAny();
    }
}
