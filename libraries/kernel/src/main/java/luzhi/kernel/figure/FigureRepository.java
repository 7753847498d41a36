package luzhi.kernel.figure;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

import luzhi.core.figure.Figure;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Missing;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.revision.Recordings;

/** The reported figures in the database. One statement reads or writes a whole batch, however large. */
@ApplicationScoped
class FigureRepository {

    private static final ProvenanceColumn SOURCE = new ProvenanceColumn();
    private static final int ROWS_A_FETCH = 1000;

    private static final String COLUMNS = """
            region, measure, period, dimensions, value, missing, unit, source, revision, recorded_at, recorded_by""";

    private static final String KEYS_OF_BATCH = """
            unnest(:regions, :measures, :periods, :dimensions) as batch(region, measure, period, dimensions)""";

    private final Jdbi database;
    private final Recordings recordings;

    FigureRepository(Jdbi database, Recordings recordings) {
        this.database = database;
        this.recordings = recordings;
    }

    /** Those figures of the batch that have been stated before, locked until the transaction ends. */
    SortedMap<FigureKey, Figure> lock(List<Statement> batch) {
        return database.withHandle(handle -> {
            SortedMap<FigureKey, Figure> present = new TreeMap<>();
            bindKeys(handle.createQuery("""
                    select figure.* from figure join %s using (region, measure, period, dimensions)
                    order by region, measure, period, dimensions
                    for update of figure""".formatted(KEYS_OF_BATCH)), batch)
                    .map((row, context) -> figure(row))
                    .forEach(figure -> present.put(figure.key(), figure));
            return present;
        });
    }

    /**
     * Stores the batch: a revision for each statement that says something new, none for the others. All of it is one act.
     *
     * @param present what {@link #lock} answered; somebody who states a figure for the first time
     *        at the same moment is noticed by {@link Stored#overtaken}
     */
    Stored store(List<Statement> batch, Map<FigureKey, Figure> present, String by, OffsetDateTime at) {
        if (batch.stream().noneMatch(each -> isNew(each, present.get(each.key())))) {
            return Stored.NOTHING;
        }
        return database.withHandle(handle -> bindKeys(handle.createQuery("""
                with batch as (
                    select * from unnest(:regions, :measures, :periods, :dimensions,
                        :values, :reasons, :units, :sources::jsonb[], :seen)
                        as batch(region, measure, period, dimensions, value, missing, unit, source, seen)
                ), stated as (
                    insert into figure as present (region, measure, period, dimensions, value, missing, unit, source,
                        revision, recorded_at, recorded_by, recording)
                    select region, measure, period, dimensions, value, missing, unit, source, 1, :at, :by, :recording
                    from batch
                    on conflict (region, measure, period, dimensions) do update
                    set value = excluded.value, missing = excluded.missing, unit = excluded.unit,
                        source = excluded.source, revision = present.revision + 1,
                        recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by,
                        recording = excluded.recording
                    where (present.value, present.missing, present.unit, present.source)
                        is distinct from (excluded.value, excluded.missing, excluded.unit, excluded.source)
                    returning new.*, old.revision as replaced
                )
                select count(*) filter (where replaced is null) as inserted,
                       count(*) filter (where replaced is not null) as updated,
                       count(*) filter (where replaced is distinct from seen) as overtaken
                from stated join batch using (region, measure, period, dimensions)"""), batch)
                .bind("values", batch.stream().map(Statement::value).toArray(BigDecimal[]::new))
                .bind("reasons", texts(batch, each -> each.missing() == null ? null : each.missing().code()))
                .bind("units", texts(batch, Statement::unit))
                .bind("sources", texts(batch, each -> SOURCE.convertToDatabaseColumn(each.source())))
                .bind("seen", batch.stream().map(each -> present.get(each.key()))
                        .map(figure -> figure == null ? null : figure.revision()).toArray(Integer[]::new))
                .bind("at", at).bind("by", by)
                .bind("recording",
                        recordings.add(handle, Recordings.Kind.FIGURES, "figures", Recordings.Act.STATED, by))
                .map((row, context) -> new Stored(row.getInt("inserted"), row.getInt("updated"),
                        row.getInt("overtaken")))
                .one());
    }

    /** How many figures a batch added and changed, and how many somebody else stated first at the same moment. */
    record Stored(int inserted, int updated, int overtaken) {

        private static final Stored NOTHING = new Stored(0, 0, 0);
    }

    private static boolean isNew(Statement said, Figure present) {
        return present == null || said.changes(present);
    }

    private static <S extends SqlStatement<S>> S bindKeys(S statement, List<Statement> batch) {
        return statement.bind("regions", texts(batch, each -> each.key().region().text()))
                .bind("measures", texts(batch, each -> each.key().measure()))
                .bind("periods", texts(batch, each -> each.key().period().toString()))
                .bind("dimensions", texts(batch, each -> each.key().dimensions().toString()));
    }

    private static String[] texts(List<Statement> batch, Function<Statement, String> text) {
        return batch.stream().map(text).toArray(String[]::new);
    }

    /**
     * Walks the reported figures of some regions, ordered by region, without holding them all.
     *
     * @param handle in a transaction, until whose end the walk lasts
     * @param from regions before this code are left out; empty for none
     * @param measures only these, or all if empty
     * @param periods only these, or all if empty
     * @param recording only what this act left as it is; null for whatever act
     */
    ResultIterator<Figure> read(Handle handle, FigureDemand.Area area, String from, Collection<String> measures,
            Collection<Period> periods, Long recording) {
        return bindArea(handle.createQuery("""
                select figure.*
                from unnest(:firsts, :lasts) as span(first, last) join figure on region between first and last
                where region >= :from
                  and (cardinality(:measures) = 0 or measure = any (:measures))
                  and (cardinality(:periods) = 0 or period = any (:periods))%s
                order by region, measure, period, dimensions"""
                .formatted(recording == null ? "" : " and recording = " + recording)), area, periods)
                .bind("from", from)
                .bind("measures", measures.toArray(String[]::new))
                .setFetchSize(ROWS_A_FETCH)
                .map((row, context) -> figure(row))
                .iterator();
    }

    /** The measures of which anything was stated there for one of these periods. */
    Set<String> listMeasures(Handle handle, FigureDemand.Area area, Collection<Period> periods) {
        return Set.copyOf(bindArea(handle.createQuery("""
                select distinct measure
                from unnest(:firsts, :lasts) as span(first, last) join figure on region between first and last
                where period = any (:periods)"""), area, periods).mapTo(String.class).list());
    }

    private static Query bindArea(Query statement, FigureDemand.Area area, Collection<Period> periods) {
        List<RegionSpan> spans = RegionSpan.covering(area.regions(), area.within());
        return statement.bind("firsts", spans.stream().map(RegionSpan::first).toArray(String[]::new))
                .bind("lasts", spans.stream().map(RegionSpan::last).toArray(String[]::new))
                .bind("periods", periods.stream().map(Period::toString).toArray(String[]::new));
    }

    /** Every revision of one figure, the first one first. */
    List<Figure> listRevisions(FigureKey key) {
        return database.withHandle(handle -> handle.createQuery("""
                select %1$s from (select %1$s from figure_history union all select %1$s from figure) revision
                where region = :region and measure = :measure and period = :period and dimensions = :dimensions
                order by revision""".formatted(COLUMNS))
                .bind("region", key.region().text()).bind("measure", key.measure())
                .bind("period", key.period().toString()).bind("dimensions", key.dimensions().toString())
                .map((row, context) -> figure(row))
                .list());
    }

    private static FigureKey key(ResultSet row) throws SQLException {
        return new FigureKey(new RegionCode(row.getString("region")), row.getString("measure"),
                Period.parse(row.getString("period")), Dimensions.parse(row.getString("dimensions")));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        FigureKey key = key(row);
        String missing = row.getString("missing");
        return new Figure(key.measure(), key.dimensions(), key.region(), key.period(), row.getBigDecimal("value"),
                missing == null ? null : Missing.of(missing), row.getString("unit"),
                row.getInt("revision"), row.getObject("recorded_at", OffsetDateTime.class),
                row.getString("recorded_by"), SOURCE.convertToEntityAttribute(row.getString("source")));
    }
}
