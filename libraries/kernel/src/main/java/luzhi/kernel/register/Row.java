package luzhi.kernel.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.core.json.JsonBody;
import luzhi.core.region.RegionCode;
import luzhi.kernel.http.EntityTags;

/**
 * A row of a register as it is stored.
 *
 * @param values in the order of the columns, null where a cell is empty
 * @param revision how often it was written, from 1
 * @param source what the file said that it came from; null where nothing was said
 */
public record Row(RegisterDefinition register, long id, List<Object> values, int revision, OffsetDateTime recordedAt,
        String recordedBy, String source) {

    public Row {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    static Row read(RegisterDefinition register, ResultSet result) throws SQLException {
        List<Object> values = new ArrayList<>(register.columns().size());
        for (RegisterColumn column : register.columns()) {
            values.add(value(column, result));
        }
        return new Row(register, result.getLong("id"), values, result.getInt("revision"),
                result.getObject("recorded_at", OffsetDateTime.class), result.getString("recorded_by"),
                result.getString("source"));
    }

    private static Object value(RegisterColumn column, ResultSet result) throws SQLException {
        String name = column.sqlName();
        return switch (column.type()) {
            case TEXT, REGION, PERIOD -> result.getString(name);
            case INTEGER, LONG -> result.getObject(name) == null ? null : result.getLong(name);
            case DECIMAL -> result.getBigDecimal(name);
            case DATE -> result.getObject(name, LocalDate.class);
            case FLAG -> result.getObject(name) == null ? null : result.getBoolean(name);
        };
    }

    RegionCode region() {
        return new RegionCode((String) values.get(register.region().position()));
    }

    RowQuery.Place place() {
        return new RowQuery.Place(region().text(), id);
    }

    /** As JSON shows it. */
    Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", id);
        register.columns().forEach(column -> view.put(column.name(), values.get(column.position())));
        view.put("revision", revision);
        view.put("recordedAt", recordedAt);
        view.put("recordedBy", recordedBy);
        view.put("source", source == null
                ? null
                : (ObjectNode) JsonBody.parse(source.getBytes(
                        java.nio.charset.StandardCharsets.UTF_8)));
        return view;
    }

    String tag() {
        return EntityTags.ofRevision(revision);
    }
}
