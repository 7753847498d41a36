package luzhi.kernel.counting;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import luzhi.core.PlainJava;
import luzhi.core.measure.Counted;

/** Writes the statement of a tally. Names and expressions come from catalogues, never from a request. */
@PlainJava
final class TallySql {

    private final Tally tally;

    TallySql(Tally tally) {
        this.tally = tally;
    }

    /**
     * Counts cells of counties first and sums them upward; answers come by region. Bound are {@code :firsts} and {@code
     * :lasts} (spans of codes to read), {@code :regions}, {@code :belowFirsts} and {@code :belowLasts} (which regions are
     * wanted), and what {@link #ofPeriods} needs.
     */
    String cells(boolean ofPeriods) {
        String dimensions = list("d", tally.dimensions().size());
        return """
                with cell as materialized (
                    select one.region, %s as period%s%s
                    from unnest(:firsts, :lasts) as span(first, last)
                    join %s one on one.region between span.first and span.last
                    where %s
                    %s
                    group by one.region, 2%s
                ), upward as (
                    select distinct region, unnest(array[region, left(region, 4) || '00', left(region, 2) || '0000', '100000'])
                    from (select distinct region from cell) county
                ), level(counted, region) as (
                    select * from upward where unnest >= :from and (unnest = any (:regions) or exists (
                        select from unnest(:belowFirsts, :belowLasts) as below(first, last)
                        where unnest between below.first and below.last))
                )
                select level.region, cell.period%s%s
                from level join cell on cell.region = level.counted
                group by level.region, cell.period%s
                order by level.region"""
                .formatted(ownPeriod(), columns(), parts(), tally.relation(), ofStatableTime(),
                        ofPeriods ? "and " + ofPeriods() : "", positions(), dimensions, sums(), dimensions);
    }

    /** Rows of times that no figure can be about: a school may have been opened before them. */
    private String ofStatableTime() {
        return tally.time() == TimeColumn.YEAR
                ? "one.year between 1949 and 2199"
                : "first_month(one.period) >= '1949-01' and last_month(one.period) <= '2199-12'";
    }

    private String ownPeriod() {
        return tally.time() == TimeColumn.YEAR ? "one.year" : "one.period";
    }

    /** Rows inside one of the periods wanted: {@code :years}, or {@code :firstMonths} and {@code :lastMonths}. */
    String ofPeriods() {
        return tally.time() == TimeColumn.YEAR ? "one.year = any (:years)" : """
                exists (select from unnest(:firstMonths, :lastMonths) as wanted(first, last)
                    where first_month(one.period) >= wanted.first and last_month(one.period) <= wanted.last)""";
    }

    private String columns() {
        return IntStream.range(0, tally.dimensions().size())
                .mapToObj(i -> ", one." + tally.columnOf(tally.dimensions().get(i)) + " as d" + i)
                .collect(Collectors.joining());
    }

    private String positions() {
        return IntStream.range(0, tally.dimensions().size()).mapToObj(i -> ", " + (i + 3))
                .collect(Collectors.joining());
    }

    private String parts() {
        return IntStream.range(0, tally.measures().size())
                .mapToObj(i -> ",\n        " + part(tally.measures().get(i).counted()) + " as m" + i)
                .collect(Collectors.joining());
    }

    /** Null where a row that counts lacks the number: a sum of which one part is unknown is unknown. */
    private static String part(Counted counted) {
        String filter = counted.where() == null ? "" : " filter (where " + counted.where() + ")";
        if (counted.sum() == null && counted.least() == null) {
            return "count(*)" + filter;
        }
        String number = counted.sum() == null ? counted.least() : counted.sum();
        String lacking = counted.where() == null
                ? "(" + number + ") is null"
                : "(" + counted.where() + ") and (" + number + ") is null";
        return counted.least() != null
                ? "case when bool_or(%s) is not true then min(%s)%s end".formatted(lacking, number, filter)
                : "case when bool_or(%s) is not true then coalesce(sum(%s)%s, 0) end".formatted(lacking, number,
                        filter);
    }

    private String sums() {
        return IntStream.range(0, tally.measures().size())
                .mapToObj(i -> tally.measures().get(i).counted().least() != null
                        ? ", min(m%d)".formatted(i)
                        : ", case when count(*) = count(m%d) then sum(m%d) end".formatted(i, i))
                .collect(Collectors.joining());
    }

    private static String list(String prefix, int size) {
        return IntStream.range(0, size).mapToObj(i -> ", cell." + prefix + i).collect(Collectors.joining());
    }
}
