package luzhi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** The report service's table of declarations, met directly in its database: a request for each would take long. */
final class DeclarationTable {

    private final Connection connection;

    DeclarationTable(Connection connection) {
        this.connection = connection;
    }

    /** The criteria of a cycle that a region declares on. */
    static List<String> declaredIn(JsonNode cycle) {
        List<String> criteria = new ArrayList<>();
        cycle.path("tasks").forEach(task -> task.path("criteria").forEach(criterion -> {
            if (criterion.path("is-declared").asBoolean()) {
                criteria.add(criterion.path("id").asText());
            }
        }));
        return criteria;
    }

    /**
     * Every region declares on each of the criteria, one time out of forty that it does not keep it.
     *
     * @return how many declarations there are
     */
    long fill(List<String> regions, List<String> criteria) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                """
                        insert into declaration (cycle, region, criterion, declared, statement, source, revision, recorded_at,
                            recorded_by)
                        select ?, region, criterion, mod(hashtext(region || criterion), 40) <> 0, '合成数据',
                            '{"document": "合成数据，非真实记录"}', 1, now(), 'bench'
                        from unnest(?) region, unnest(?) criterion""")) {
            statement.setInt(1, Country.YEAR);
            statement.setArray(2, connection.createArrayOf("text", regions.toArray()));
            statement.setArray(3, connection.createArrayOf("text", criteria.toArray()));
            return statement.executeUpdate();
        }
    }
}
