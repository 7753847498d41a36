package luzhi.kernel.register.imports;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.database.StatementTime;
import luzhi.kernel.register.References;
import luzhi.kernel.register.RegisterCatalog;
import luzhi.kernel.register.RegisterColumn;
import luzhi.kernel.register.RegisterDefinition;

/**
 * Holds what the rows of an import refer to against the database while further rows are on their way: a batch at a time, in a
 * thread and over a connection of its own.
 */
final class ConcurrentReferenceCheck implements AutoCloseable {

    /** Small enough for a batch to be gone before the collector takes it for something that lasts. */
    private static final int ROWS_A_BATCH = 10_000;
    private static final int BATCHES_WAITING = 2;

    private final Jdbi database;
    private final References references;
    private final RegionSpan scope;
    private final List<RegisterColumn> columns;
    private final Faults faults;
    private final ExecutorService worker;
    private final Deque<Future<List<References.Broken>>> asked = new ArrayDeque<>();
    private final Long[] places = new Long[ROWS_A_BATCH];
    private final String[][] texts;
    private final String sent;
    private int rows;
    private int listed;

    /**
     * @param scope regions that the import is about
     * @param faults those of the import, added to when {@link #add} or {@link #end} finds batches answered
     */
    ConcurrentReferenceCheck(Jdbi database, RegisterDefinition register, RegisterCatalog registers, RegionSpan scope,
            Faults faults) {
        this.database = database;
        this.scope = scope;
        this.references = new References(register, registers);
        this.faults = faults;
        List<RegisterColumn> referring = register.columns().stream().filter(each -> each.refersTo() != null).toList();
        this.columns = referring.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(register.region()), Stream.concat(
                        Stream.ofNullable(register.time()), referring.stream())).distinct().toList();
        this.texts = new String[columns.size()][ROWS_A_BATCH];
        this.sent = sent(columns);
        this.worker = columns.isEmpty() ? null : Executors.newSingleThreadExecutor(ConcurrentReferenceCheck::thread);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "references of an import");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes a row; its values may change afterwards. */
    void add(Object[] values, long row) {
        if (columns.isEmpty()) {
            return;
        }
        for (int i = 0; i < texts.length; i++) {
            Object value = values[columns.get(i).position()];
            texts[i][rows] = value == null ? null : value.toString();
        }
        places[rows++] = row;
        if (rows == ROWS_A_BATCH) {
            ask();
        }
    }

    private void ask() {
        Map<String, Object> batch = new HashMap<>();
        batch.put("places", Arrays.copyOf(places, rows));
        for (int i = 0; i < texts.length; i++) {
            batch.put("c" + i, Arrays.copyOf(texts[i], rows));
        }
        batch.put("lowest", Arrays.stream(texts[0], 0, rows).min(String::compareTo).orElseThrow());
        batch.put("highest", Arrays.stream(texts[0], 0, rows).max(String::compareTo).orElseThrow());
        rows = 0;
        asked.add(worker.submit(() -> database.inTransaction(
                handle -> StatementTime.forImport(handle, () -> judge(handle, batch)))));
        if (asked.size() > BATCHES_WAITING) {
            take(asked.remove());
        }
    }

    private List<References.Broken> judge(Handle handle, Map<String, Object> batch) {
        // so many rows at once are never best looked up one by one, the few that are wrong always
        handle.execute("set local enable_nestloop = off");
        Set<Long> suspects = references.listSuspects(handle, sent, batch);
        if (suspects.isEmpty()) {
            return List.of();
        }
        handle.execute("set local enable_nestloop = on");
        batch.put("suspects", suspects.toArray(Long[]::new));
        return references.listBroken(handle, "select * from (" + sent + ") sent where place = any (:suspects)",
                batch, scope);
    }

    /** A batch as a query, in SQL. */
    private static String sent(List<RegisterColumn> columns) {
        String names = IntStream.range(0, columns.size()).mapToObj(i -> "c" + i).collect(Collectors.joining(", "));
        String arrays = IntStream.range(0, columns.size()).mapToObj(i -> ":c" + i).collect(Collectors.joining(", "));
        String typed = IntStream.range(0, columns.size()).mapToObj(i -> "cast(c" + i + " as "
                + columns.get(i).type().sqlType() + ") as " + columns.get(i).sqlName())
                .collect(Collectors.joining(", "));
        return "select place, " + typed + " from unnest(:places, " + arrays + ") as sent(place, " + names + ")";
    }

    private void take(Future<List<References.Broken>> answer) {
        try {
            answer.get().stream().collect(Collectors.groupingBy(References.Broken::column)).forEach(this::add);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        }
    }

    private void add(RegisterColumn column, List<References.Broken> broken) {
        List<Fault> first = broken.stream().limit(Math.max(0, Faults.LISTED - listed))
                .map(each -> Fault.inFile(each.place(), column.title().zh(), each.code(), each.value(),
                        each.register()))
                .toList();
        listed += first.size();
        faults.addFirst(first, broken.get(0).ofAll());
    }

    /** Waits for the last answers. */
    void end() {
        if (rows > 0) {
            ask();
        }
        while (!asked.isEmpty()) {
            take(asked.remove());
        }
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.shutdownNow();
        }
    }
}
