package luzhi.kernel.counting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.jdbi.v3.core.Handle;

import luzhi.core.measure.Counted;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/** Finds the rows behind a count, by the very conditions that it was counted by. */
@ApplicationScoped
public class EvidenceReader {

    private static final int ROWS_LISTED = 100;
    private static final int RECORDINGS_LISTED = 20;

    private final Tallies tallies;
    private final MeasureCatalog catalogue;

    EvidenceReader(Tallies tallies, MeasureCatalog catalogue) {
        this.tallies = tallies;
        this.catalogue = catalogue;
    }

    /**
     * @param handle in the transaction in which the figure was counted
     * @param complete whether the register is complete there, as the figure says
     */
    public Evidence read(Handle handle, Measure measure, RegionCode region, Period period, Dimensions dimensions,
            boolean complete) {
        Tally tally = tallies.find(measure).orElseThrow();
        Counted counted = measure.counted();
        Map<String, Object> bindings = new HashMap<>();
        String rows = rows(tally, counted, region, period, dimensions, bindings);
        String number = counted.sum() != null ? counted.sum() : counted.least();
        return new Evidence(counted.register(), link(tally, counted, region, period), number, counted.where(),
                complete,
                handle.createQuery("select count(*) " + rows).bindMap(bindings).mapTo(Long.class).one(),
                handle.createQuery("""
                        select one.id, one.region, %s as period, %s as value,
                            recording.id as recording, recording.recorded_at, recording.recorded_by
                        %s order by one.region, one.id limit %d""".formatted(ownPeriod(tally),
                        number == null ? "cast(null as numeric)" : "(" + number + ")", rows, ROWS_LISTED))
                        .bindMap(bindings).map((row, context) -> row(counted, row)).list(),
                handle.createQuery(
                        """
                                select recording.id as recording, count(*) as rows, recording.recorded_at, recording.recorded_by, recording.source
                                %s group by recording.id order by rows desc, recording.id limit %d"""
                                .formatted(rows, RECORDINGS_LISTED))
                        .bindMap(bindings).map((row, context) -> recording(row)).list());
    }

    private static String ownPeriod(Tally tally) {
        return tally.time() == TimeColumn.YEAR ? "one.year::text" : "one.period";
    }

    /** From which relation, under which conditions: those of {@link TallySql} for one figure. */
    private String rows(Tally tally, Counted counted, RegionCode region, Period period, Dimensions dimensions,
            Map<String, Object> bindings) {
        List<String> conditions = new ArrayList<>();
        conditions.add("one.region between :first and :last");
        bindings.put("first", region.span().first());
        bindings.put("last", region.span().last());
        if (counted.addsOverTime()) {
            conditions.add(new TallySql(tally).ofPeriods());
            PeriodBindings.of(tally.time(), List.of(period)).forEach(bindings::put);
        } else {
            conditions.add(ownPeriod(tally) + " = :period");
            bindings.put("period", period.toString());
        }
        dimensions.byName().forEach((dimension, value) -> {
            conditions.add("one." + counted.columnOf(dimension) + " = any (:dimension" + bindings.size() + ")");
            bindings.put("dimension" + bindings.size(),
                    catalogue.dimension(dimension).partsOf(value).toArray(String[]::new));
        });
        if (counted.where() != null) {
            conditions.add("(" + counted.where() + ")");
        }
        return """
                from (select * from %s) one
                join lateral (select recording as act from %s record where record.id = one.id) record on true
                join recording on recording.id = record.act
                where %s""".formatted(tally.relation(), counted.register().replace('-', '_'),
                String.join(" and ", conditions));
    }

    private static String link(Tally tally, Counted counted, RegionCode region, Period period) {
        String rows = "/v1/" + counted.register() + "?region=" + region + "&within=" + region;
        boolean ownTable = tally.relation().equals(counted.register().replace('-', '_'));
        if (!ownTable || counted.addsOverTime()) {
            return rows;
        }
        return rows + (tally.time() == TimeColumn.YEAR ? "&year=" : "&period=") + period;
    }

    private static CountedRow row(Counted counted, ResultSet row) throws SQLException {
        return new CountedRow("/v1/" + counted.register() + "/" + row.getLong("id"),
                new RegionCode(row.getString("region")), row.getString("period"), row.getBigDecimal("value"),
                row.getObject("recorded_at", OffsetDateTime.class), row.getString("recorded_by"),
                row.getLong("recording"));
    }

    private static CountedRecording recording(ResultSet row) throws SQLException {
        return new CountedRecording(row.getLong("recording"), row.getLong("rows"),
                row.getObject("recorded_at", OffsetDateTime.class),
                row.getString("recorded_by"), row.getString("source"));
    }
}
