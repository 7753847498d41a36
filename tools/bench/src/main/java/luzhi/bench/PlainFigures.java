package luzhi.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures of all counties as one would count them by hand: one statement over the register's table. */
final class PlainFigures {

    static final String ENROLMENT = "infrastructure.enrolment";
    static final String CLASSROOMS = "infrastructure.classrooms";
    static final String CONNECTED = "infrastructure.classrooms-connected";
    static final List<String> MEASURES = List.of(ENROLMENT, CLASSROOMS, CONNECTED);

    /** In the order of the bits of {@code grouped}, the highest first: 0 where the column is part of a breakdown. */
    private static final List<String> COLUMNS = List.of("stage", "ownership", "location", "administration");
    private static final int ALL_GROUPED = 15;
    private static final int BY_STAGE = 7;
    private static final int ROWS_AT_A_TIME = 5_000;
    private static final String SQL = """
            select region, stage, ownership, location, administration,
                grouping(stage, ownership, location, administration) as grouped,
                sum(students) as students,
                sum(classrooms) filter (where stage in ('primary', 'junior-secondary', 'general-senior-secondary')),
                sum(connected_classrooms) filter (where stage in ('primary', 'junior-secondary', 'general-senior-secondary'))
            from school_censuses
            where year = %d
            group by grouping sets ((region), (region, stage), (region, ownership), (region, location),
                (region, administration), (region, stage, ownership), (region, stage, location),
                (region, stage, administration))
            """
            .formatted(Country.YEAR);

    private final Connection connection;

    /** @param connection with nothing else under way */
    PlainFigures(Connection connection) {
        this.connection = connection;
    }

    /** What is done with a row of the answer. */
    private interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    /** Counts, and fetches all of it. */
    Duration time() throws SQLException {
        long begin = System.nanoTime();
        forEach(row -> {
            for (int column = 1; column <= 9; column++) {
                row.getString(column);
            }
        });
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private void forEach(RowTaker taker) throws SQLException {
        // only inside a transaction does the driver fetch rows a few at a time
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            try (ResultSet rows = statement.executeQuery(SQL)) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        } finally {
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    /** @return the figures by measure, dimensions and region, named as {@link #key} does */
    Map<String, BigDecimal> read() throws SQLException {
        Map<String, BigDecimal> figures = new HashMap<>();
        forEach(row -> {
            int grouped = row.getInt("grouped");
            String region = row.getString("region");
            String dimensions = dimensions(row, grouped);
            put(figures, key(ENROLMENT, dimensions, region), row.getBigDecimal(7));
            if (grouped == ALL_GROUPED || grouped == BY_STAGE) {
                put(figures, key(CLASSROOMS, dimensions, region), row.getBigDecimal(8));
                put(figures, key(CONNECTED, dimensions, region), row.getBigDecimal(9));
            }
        });
        return figures;
    }

    private static void put(Map<String, BigDecimal> figures, String key, BigDecimal value) {
        if (value != null) {
            figures.put(key, value);
        }
    }

    private static String dimensions(ResultSet row, int grouped) throws SQLException {
        TreeMap<String, String> byName = new TreeMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            if ((grouped >> COLUMNS.size() - 1 - i & 1) == 0) {
                byName.put(COLUMNS.get(i), row.getString(COLUMNS.get(i)));
            }
        }
        List<String> pairs = new ArrayList<>();
        byName.forEach((name, value) -> pairs.add(name + "=" + value));
        return String.join(";", pairs);
    }

    /** @param dimensions as files of figures show them: {@code ownership=private;stage=primary} */
    static String key(String measure, String dimensions, String region) {
        return region + " " + measure + " " + dimensions;
    }
}
