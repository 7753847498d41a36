package luzhi.report.workflow.rectification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.database.Snapshot;

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

    private final Snapshot snapshot;

    MonthlyRepository(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Reads items and counts as of one moment, whoever writes meanwhile. */
    <T> T inSnapshot(Function<History, T> reading) {
        return snapshot.read(false, handle -> reading.apply(new History(handle)));
    }

    /** The history as of one moment. */
    static final class History {

        private final Handle handle;

        private History(Handle handle) {
            this.handle = handle;
        }

        /** Hands over each item as it stood at the end of the month with the reports of the month, by region and id. */
        void forEach(MonthQuery wanted, int limit, MonthlyWording wording, Consumer<MonthlyItem> consumer) {
            Query query = bind(handle.createQuery(ITEMS + """
                    , at_end as (
                        select present.* from item join rectification present using (id)
                        where present.recorded_at < :end
                        union all
                        select past.* from item join rectification present using (id)
                        cross join lateral (
                            select * from rectification_history past
                            where past.id = item.id and past.recorded_at < :end order by past.revision desc limit 1
                        ) as past
                        where present.recorded_at >= :end
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
                    .bind("afterRegion", wanted.page().behind().region()).bind("afterId", wanted.page().behind().id())
                    .bind("limit", limit).setFetchSize(ROWS_A_FETCH);
            try (ResultIterator<MonthlyItem> items = query.map((row, context) -> MonthlyRow.item(row, wording))
                    .iterator()) {
                items.forEachRemaining(consumer);
            }
        }

        /** How many items each region had, by code; regions without any are left out. */
        Map<RegionCode, MonthlyCounts> count(MonthQuery wanted) {
            Map<RegionCode, MonthlyCounts> counts = new LinkedHashMap<>();
            bind(handle.createQuery(ITEMS + """
                    , revision as (
                        select id, revision, region, state, act, deadline, recorded_at from rectification
                        union all
                        select id, revision, region, state, act, deadline, recorded_at from rectification_history
                    ), act as (
                        select region, state, act, deadline, recorded_at >= :begin as of_month,
                            lead(recorded_at) over revisions as next_at
                        from item join revision using (id) where recorded_at < :end
                        window revisions as (partition by id order by revision)
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

    private static MonthlyCounts counts(ResultSet row) throws SQLException {
        return new MonthlyCounts(row.getInt("open_at_start"), row.getInt("opened"), row.getInt("reopened"),
                row.getInt("closed"), row.getInt("open_at_end"), row.getInt("overdue_at_end"),
                row.getInt("closed_at_start"), row.getInt("confirmed"), row.getInt("closed_at_end"));
    }
}
