package luzhi.kernel.register;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.database.StatementTime;

/** Rows of registers in lists, by plain SQL: however many there are, few are held at a time. */
@ApplicationScoped
class RowLists {

    private static final int ROWS_A_FETCH = 1000;

    private final Jdbi database;
    private final StatementTime time;

    RowLists(Jdbi database, StatementTime time) {
        this.database = database;
        this.time = time;
    }

    /** Walks the rows wanted by region and id, without holding them all. */
    <T> T read(RegisterDefinition register, RowQuery wanted, int limit, Function<ResultIterator<Row>, T> walk) {
        String filters = wanted.filters().keySet().stream()
                .map(column -> " and present." + column.sqlName() + " = any (cast(:" + column.name() + " as "
                        + column.type().sqlType() + "[]))")
                .collect(Collectors.joining("", wanted.recording() == null
                        ? ""
                        : " and present.recording = " + wanted.recording(), ""));
        return database.inTransaction(handle -> {
            Query query = handle.createQuery("""
                    select present.*, recording.recorded_at, recording.recorded_by, recording.source
                    from %s present join recording on recording.id = present.recording
                    join unnest(:firsts, :lasts) as span(first, last) on present.region between span.first and span.last
                    where (present.region, present.id) > (:afterRegion, :afterId)%s
                    order by present.region, present.id limit :limit""".formatted(register.table(), filters))
                    .bind("firsts", wanted.spans().stream().map(RegionSpan::first).toArray(String[]::new))
                    .bind("lasts", wanted.spans().stream().map(RegionSpan::last).toArray(String[]::new))
                    .bind("afterRegion", wanted.page().behind().region())
                    .bind("afterId", wanted.page().behind().id())
                    .bind("limit", limit).setFetchSize(ROWS_A_FETCH);
            wanted.filters().forEach((column, values) -> query.bind(column.name(),
                    values.stream().map(Object::toString).toArray(String[]::new)));
            Supplier<T> walking = () -> walk.apply(query.map((row, context) -> Row.read(register, row)).iterator());
            return wanted.spans().stream().anyMatch(RegionSpan::isOfSeveralCities)
                    ? time.forMany(handle, walking)
                    : walking.get();
        });
    }

    /**
     * The rows of some regions that an act changed or deleted and that are not there any more, by region and id.
     *
     * @param wanted of its regions and page, and of the act
     */
    List<RemovedRow> listRemoved(RegisterDefinition register, RowQuery wanted) {
        return database.withHandle(handle -> handle.createQuery("""
                with span as (select * from unnest(:firsts, :lasts) as span(first, last))
                select distinct on (gone.region, gone.id) gone.id, gone.region, gone.revision
                from %s gone join span on gone.region between span.first and span.last
                where gone.replaced_by = :recording and (gone.region, gone.id) > (:afterRegion, :afterId)
                    and not exists (select from %s present join span on present.region between span.first and span.last
                        where present.id = gone.id)
                order by gone.region, gone.id, gone.revision desc limit :limit"""
                .formatted(register.history(), register.table()))
                .bind("firsts", wanted.spans().stream().map(RegionSpan::first).toArray(String[]::new))
                .bind("lasts", wanted.spans().stream().map(RegionSpan::last).toArray(String[]::new))
                .bind("recording", wanted.recording()).bind("afterRegion", wanted.page().behind().region())
                .bind("afterId", wanted.page().behind().id()).bind("limit", wanted.page().entriesToFind())
                .map((row, context) -> new RemovedRow(row.getLong("id"), new RegionCode(row.getString("region")),
                        row.getInt("revision")))
                .list());
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
                .bind("id", id).map((row, context) -> Row.read(register, row)).list());
    }
}
