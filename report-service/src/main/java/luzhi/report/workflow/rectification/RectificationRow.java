package luzhi.report.workflow.rectification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import luzhi.core.language.Codes;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Verdict;

/** Reads items and reports from rows of their tables. */
final class RectificationRow {

    /** Keeps decimals and the offsets of times as they are written. */
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE).build();

    private RectificationRow() {}

    static Rectification item(ResultSet row) throws SQLException {
        return new Rectification(row.getLong("id"), row.getInt("cycle"), new RegionCode(row.getString("region")),
                new RegionCode(row.getString("evaluated")), row.getString("criterion"), shortfall(row),
                row.getString("problem"), plan(row), State.of(row.getString("state")), closing(row),
                RectificationAction.of(row.getString("act")), row.getString("remark"),
                row.getObject("opened_on", LocalDate.class),
                row.getString("opened_by"), row.getInt("revision"),
                row.getObject("recorded_at", OffsetDateTime.class), row.getString("recorded_by"));
    }

    private static Shortfall shortfall(ResultSet row) throws SQLException {
        return new Shortfall(verdict(row.getString("verdict")), row.getBigDecimal("value"),
                row.getBigDecimal("target"), row.getBigDecimal("gap"), row.getString("unit"),
                row.getObject("criterion_deadline", LocalDate.class));
    }

    private static Plan plan(ResultSet row) throws SQLException {
        return new Plan(row.getString("measures"), row.getString("owner"), row.getString("person"),
                row.getObject("deadline", LocalDate.class));
    }

    private static Closing closing(ResultSet row) throws SQLException {
        if (row.getString("statement") == null) {
            return null;
        }
        return new Closing(row.getString("statement"), texts(row, "evidence"), row.getString("despite"),
                verdict(row.getString("closed_verdict")), row.getBigDecimal("closed_value"),
                row.getObject("closed_on", LocalDate.class), row.getString("closed_by"));
    }

    private static Verdict verdict(String code) {
        return code == null ? null : Codes.get(Verdict.class, code);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static Progress progress(ResultSet row) throws SQLException {
        return new Progress(row.getInt("number"), row.getObject("date", LocalDate.class), row.getString("report"),
                row.getBigDecimal("percent"), row.getBigDecimal("value"),
                row.getObject("recorded_at", OffsetDateTime.class), row.getString("recorded_by"));
    }

    /** Several of them, sourced as JSON. */
    static List<Progress> progressList(String column) {
        try {
            return List.of(JSON.readValue(column, Progress[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
