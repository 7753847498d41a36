package luzhi.kernel.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

import luzhi.core.problem.Conflict;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.database.StatementTime;

/** The rows of registers in the database, one at a time and in lists. */
@ApplicationScoped
class RowRepository {

    private static final int ROWS_A_FETCH = 1000;
    private static final String UNIQUE_VIOLATION = "23505";

    private final Jdbi database;
    private final Recordings recordings;
    private final StatementTime time;

    RowRepository(Jdbi database, Recordings recordings, StatementTime time) {
        this.database = database;
        this.recordings = recordings;
        this.time = time;
    }

    private static String select(RegisterDefinition register) {
        return """
                select present.*, recording.recorded_at, recording.recorded_by, recording.source
                from %s present join recording on recording.id = present.recording
                """.formatted(register.table());
    }

    private static Row row(RegisterDefinition register, ResultSet result) throws SQLException {
        return Row.read(register, result);
    }

    Optional<Row> find(RegisterDefinition register, long id) {
        return database.withHandle(handle -> handle.createQuery(select(register) + "where present.id = :id")
                .bind("id", id).map((row, context) -> row(register, row)).findOne());
    }

    /** Like {@link #find}; nobody else can write it until the transaction ends. */
    Optional<Row> lock(RegisterDefinition register, long id) {
        // read in a statement of its own: one that waited for another writer would join its row to a recording of before
        return database.withHandle(handle -> handle
                .createQuery("select id from " + register.table() + " where id = :id for update").bind("id", id)
                .mapTo(Long.class).findOne()).flatMap(locked -> find(register, locked));
    }

    /** Walks the rows wanted by region and id, without holding them all. */
    <T> T read(RegisterDefinition register, RowQuery wanted, int limit, Function<ResultIterator<Row>, T> walk) {
        String filters = wanted.filters().keySet().stream()
                .map(column -> " and present." + column.sqlName() + " = any (cast(:" + column.name() + " as "
                        + column.type().sqlType() + "[]))")
                .collect(Collectors.joining());
        return database.inTransaction(handle -> {
            Query query = handle.createQuery(select(register) + """
                    join unnest(:firsts, :lasts) as span(first, last) on present.region between span.first and span.last
                    where (present.region, present.id) > (:afterRegion, :afterId)%s
                    order by present.region, present.id limit :limit""".formatted(filters))
                    .bind("firsts", wanted.spans().stream().map(RegionSpan::first).toArray(String[]::new))
                    .bind("lasts", wanted.spans().stream().map(RegionSpan::last).toArray(String[]::new))
                    .bind("afterRegion", wanted.afterRegion()).bind("afterId", wanted.afterId())
                    .bind("limit", limit).setFetchSize(ROWS_A_FETCH);
            wanted.filters().forEach((column, values) -> query.bind(column.name(),
                    values.stream().map(Object::toString).toArray(String[]::new)));
            Supplier<T> walking = () -> walk.apply(query.map((row, context) -> row(register, row)).iterator());
            return wanted.spans().stream().anyMatch(RegionSpan::isOfSeveralCities)
                    ? time.forMany(handle, walking)
                    : walking.get();
        });
    }

    /** What a row was and is, the first revision first. */
    List<Row> listRevisions(RegisterDefinition register, long id) {
        return database.withHandle(handle -> handle.createQuery("""
                select past.id, %s, past.revision, recording.recorded_at, recording.recorded_by, recording.source
                from %s past join recording on recording.id = past.recording where past.id = :id
                union all
                select present.id, %s, present.revision, recording.recorded_at, recording.recorded_by, recording.source
                from %s present join recording on recording.id = present.recording where present.id = :id
                order by revision""".formatted(register.columnList("past."), register.history(),
                register.columnList("present."), register.table()))
                .bind("id", id).map((row, context) -> row(register, row)).list());
    }

    /**
     * @return the new row's id
     * @throws Conflict if there is a row with its key
     */
    long insert(RegisterDefinition register, Object[] values, String caller) {
        return database.withHandle(handle -> {
            long recording = recordings.add(handle, register, Recordings.Act.CREATED, caller);
            String places = register.columns().stream().map(RowRepository::place).collect(Collectors.joining(", "));
            return guarded(register, values,
                    () -> bind(handle.createQuery("insert into %s (%s, recording) values (%s, :recording) returning id"
                            .formatted(register.table(), register.columnList(""), places)), values)
                            .bind("recording", recording).mapTo(Long.class).one());
        });
    }

    /**
     * @return number of the act
     * @throws Conflict if another row has that key
     */
    long update(Row before, Object[] values, String caller) {
        RegisterDefinition register = before.register();
        return database.withHandle(handle -> {
            long recording = recordings.add(handle, register, Recordings.Act.CHANGED, caller);
            String places = register.columns().stream().map(RowRepository::place).collect(Collectors.joining(", "));
            guarded(register, values, () -> bind(handle.createQuery("""
                    update %s set (%s, revision, recording) = row (%s, revision + 1, :recording)
                    where id = :id returning id""".formatted(register.table(), register.columnList(""), places)),
                    values)
                    .bind("recording", recording).bind("id", before.id()).mapTo(Long.class).one());
            return recording;
        });
    }

    /** @return number of the act */
    long delete(Row before, String caller) {
        RegisterDefinition register = before.register();
        return database.withHandle(handle -> {
            long recording = recordings.add(handle, register, Recordings.Act.DELETED, caller);
            handle.createUpdate("delete from " + register.table() + " where id = :id").bind("id", before.id())
                    .execute();
            return recording;
        });
    }

    private static String place(RegisterColumn column) {
        return "cast(:c" + column.position() + " as " + column.type().sqlType() + ")";
    }

    private static Query bind(Query query, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            query.bind("c" + i, values[i] == null ? null : values[i].toString());
        }
        return query;
    }

    private static long guarded(RegisterDefinition register, Object[] values,
            java.util.function.LongSupplier statement) {
        try {
            return statement.getAsLong();
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                throw new Conflict("row-exists", register.key().stream()
                        .map(column -> column.name() + " " + values[column.position()])
                        .collect(Collectors.joining(", ")));
            }
            throw e;
        }
    }

    /** What is wrong with what a row refers to. */
    List<References.Broken> listBroken(RegisterDefinition register, RegisterCatalog registers, long id) {
        return database.withHandle(handle -> new References(register, registers).listBroken(handle,
                "select *, id as place from " + register.table() + " where id = :id", Map.of("id", id)));
    }

    /** Registers whose rows refer to a key that this act took away. */
    List<Map.Entry<String, String>> listOrphaned(RegisterDefinition register, RegisterCatalog registers,
            long recording) {
        return database.withHandle(handle -> new References(register, registers).listOrphaned(handle, recording));
    }
}
