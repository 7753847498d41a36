package luzhi.kernel.counting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionLevel;
import luzhi.core.region.RegionSpan;

/** Reads the cells of a tally from the database, by region, without holding them all. */
final class CubeCellReader {

    private static final int ROWS_A_FETCH = 2000;

    private final Handle handle;
    private final Tally tally;

    CubeCellReader(Handle handle, Tally tally) {
        this.handle = handle;
        this.tally = tally;
    }

    Iterator<CubeCell> read(CountQuery query) {
        List<RegionSpan> spans = subtrees(query);
        List<RegionSpan> below = RegionSpan.covering(List.of(), query.within());
        Query statement = handle.createQuery(new TallySql(tally).cells(!query.periods().isEmpty()))
                .bind("firsts", spans.stream().map(RegionSpan::first).toArray(String[]::new))
                .bind("lasts", spans.stream().map(RegionSpan::last).toArray(String[]::new))
                .bind("regions", query.regions().stream().map(RegionCode::text).toArray(String[]::new))
                .bind("from", query.from())
                .bind("belowFirsts", below.stream().map(RegionSpan::first).toArray(String[]::new))
                .bind("belowLasts", below.stream().map(RegionSpan::last).toArray(String[]::new));
        if (!query.periods().isEmpty()) {
            PeriodBindings.of(tally.time(), query.periods()).forEach(statement::bind);
        }
        return statement.setFetchSize(ROWS_A_FETCH).map((row, context) -> cell(row)).iterator();
    }

    /** What has to be read for the regions wanted: all below them too, for they are summed up from there. */
    private List<RegionSpan> subtrees(CountQuery query) {
        List<RegionCode> above = new ArrayList<>(query.within());
        query.regions().stream().filter(region -> region.level() != RegionLevel.COUNTY).forEach(above::add);
        return RegionSpan.covering(query.regions(), above);
    }

    private CubeCell cell(ResultSet row) throws SQLException {
        int column = 3;
        List<String> coordinates = new ArrayList<>(tally.dimensions().size());
        for (int i = 0; i < tally.dimensions().size(); i++) {
            coordinates.add(row.getString(column++));
        }
        List<BigDecimal> values = new ArrayList<>(tally.measures().size());
        for (int i = 0; i < tally.measures().size(); i++) {
            values.add(row.getBigDecimal(column++));
        }
        return new CubeCell(new RegionCode(row.getString(1)), Period.parse(row.getString(2)), coordinates, values);
    }
}
