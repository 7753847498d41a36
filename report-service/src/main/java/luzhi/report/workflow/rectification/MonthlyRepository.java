package luzhi.report.workflow.rectification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;

/** Draws monthly lists up from the history of items: a statement for the items, one for the counts, however many regions. */
@ApplicationScoped
class MonthlyRepository {

    private static final int ROWS_A_FETCH = 1000;

    /** Items that there were in the month: opened before its end, and not confirmed before its beginning. */
    private static final String ITEMS = """
            with item as materialized (
                select one.id from unnest(:firsts, :lasts) as span(first, last)
                join rectification one on one.region between span.first and span.last
                where one.opened_on <= :on and not (one.state = 'confirmed' and one.recorded_at < :begin)
            )""";

    private final Jdbi database;

    MonthlyRepository(Jdbi database) {
        this.database = database;
    }

    /** Reads items and counts as of one moment, whoever writes meanwhile. */
    <T> T inSnapshot(Function<Snapshot, T> reading) {
        return database.inTransaction(handle -> {
            handle.execute("set transaction isolation level repeatable read, read only");
            return reading.apply(new Snapshot(handle));
        });
    }

    /** The history as of one moment. */
    static final class Snapshot {

        private final Handle handle;

        private Snapshot(Handle handle) {
            this.handle = handle;
        }

        /** Hands over each item as it stood at the end of the month with the reports of the month, by region and id. */
        void forEach(MonthQuery wanted, int limit, BiConsumer<Rectification, List<Progress>> consumer) {
            Query query = bind(handle.createQuery(ITEMS + """
                    , at_end as (
                        select distinct on (past.id) past.* from item
                        join rectification_revision past on past.id = item.id and past.recorded_at < :end
                        order by past.id, past.revision desc
                    )
                    select at_end.*, reported.reports from at_end
                    left join lateral (
                        select jsonb_agg(jsonb_build_object('number', number, 'date', date, 'report', report,
                            'percent', percent, 'value', value, 'recordedAt', recorded_at, 'recordedBy', recorded_by)
                            order by date, number) as reports
                        from rectification_progress
                        where rectification = at_end.id and date between :firstDay and :on
                    ) as reported on true
                    where (region, id) > (:afterRegion, :afterId)
                        and (:state::text is null or state = :state)
                        and (not :overdue or state = 'open' and deadline < :on)
                    order by region, id limit :limit"""), wanted)
                    .bind("firstDay", wanted.month().atDay(1))
                    .bind("state", wanted.status() == null ? null : wanted.status().state().code())
                    .bind("overdue", wanted.status() == Status.OVERDUE)
                    .bind("afterRegion", wanted.after().region()).bind("afterId", wanted.after().id())
                    .bind("limit", limit).setFetchSize(ROWS_A_FETCH);
            try (ResultIterator<Line> lines = query.map((row, context) -> line(row)).iterator()) {
                lines.forEachRemaining(line -> consumer.accept(line.item(), line.reports()));
            }
        }

        /** How many items each region had, by code; regions without any are left out. */
        Map<RegionCode, MonthlyCounts> count(MonthQuery wanted) {
            Map<RegionCode, MonthlyCounts> counts = new LinkedHashMap<>();
            bind(handle.createQuery(ITEMS + """
                    , act as (
                        select past.region, past.state, past.act, past.deadline, past.recorded_at >= :begin as of_month,
                            lead(past.recorded_at) over revisions as next_at
                        from item
                        join rectification_revision past on past.id = item.id and past.recorded_at < :end
                        window revisions as (partition by past.id order by past.revision)
                    )
                    select region,
                        count(*) filter (where at_start and state = 'open') as open_at_start,
                        count(*) filter (where at_start and state = 'closed') as closed_at_start,
                        count(*) filter (where of_month and act = 'opened') as opened,
                        count(*) filter (where of_month and act = 'reopened') as reopened,
                        count(*) filter (where of_month and act = 'closed') as closed,
                        count(*) filter (where of_month and act = 'confirmed') as confirmed,
                        count(*) filter (where next_at is null and state = 'open') as open_at_end,
                        count(*) filter (where next_at is null and state = 'open' and deadline < :on) as overdue_at_end,
                        count(*) filter (where next_at is null and state = 'closed') as closed_at_end
                    from act
                    cross join lateral (
                        select not of_month and (next_at is null or next_at >= :begin) as at_start
                    ) as start
                    group by region order by region"""), wanted)
                    .map((row, context) -> Map.entry(new RegionCode(row.getString("region")), counts(row)))
                    .forEach(each -> counts.put(each.getKey(), each.getValue()));
            return counts;
        }

        private static Query bind(Query query, MonthQuery wanted) {
            return query.bind("firsts", wanted.spans().stream().map(RegionSpan::first).toArray(String[]::new))
                    .bind("lasts", wanted.spans().stream().map(RegionSpan::last).toArray(String[]::new))
                    .bind("begin", wanted.begin()).bind("end", wanted.end()).bind("on", wanted.on());
        }
    }

    private record Line(Rectification item, List<Progress> reports) {}

    private static Line line(ResultSet row) throws SQLException {
        String reports = row.getString("reports");
        return new Line(RectificationRow.item(row),
                reports == null ? List.of() : RectificationRow.progressList(reports));
    }

    private static MonthlyCounts counts(ResultSet row) throws SQLException {
        return new MonthlyCounts(row.getInt("open_at_start"), row.getInt("opened"), row.getInt("reopened"),
                row.getInt("closed"), row.getInt("open_at_end"), row.getInt("overdue_at_end"),
                row.getInt("closed_at_start"), row.getInt("confirmed"), row.getInt("closed_at_end"));
    }
}
