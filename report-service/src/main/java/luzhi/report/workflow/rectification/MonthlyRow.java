package luzhi.report.workflow.rectification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import luzhi.core.region.RegionCode;

/** Reads lines of monthly lists from rows: of an item as it stood, and in {@code reports} of what was reported on it. */
final class MonthlyRow {

    /** Keeps decimals and the offsets of times as they are written. */
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE).build();

    private MonthlyRow() {}

    static MonthlyItem item(ResultSet row, MonthlyWording wording) throws SQLException {
        LocalDate deadline = row.getObject("deadline", LocalDate.class);
        LocalDate closedOn = row.getObject("closed_on", LocalDate.class);
        long daysLate = Status.daysLate(deadline, closedOn == null ? wording.day() : closedOn);
        return new MonthlyItem(row.getLong("id"), matter(row, wording),
                new MonthlyItem.Task(row.getString("measures"), row.getString("owner"), row.getString("person"),
                        row.getObject("opened_on", LocalDate.class), deadline),
                row.getBigDecimal("gap"), wording.unit(row.getString("unit")),
                Status.of(State.of(row.getString("state")), daysLate), daysLate, closedOn,
                reports(row.getString("reports")));
    }

    private static MonthlyItem.Matter matter(ResultSet row, MonthlyWording wording) throws SQLException {
        int cycle = row.getInt("cycle");
        RegionCode region = new RegionCode(row.getString("region"));
        String criterion = row.getString("criterion");
        return new MonthlyItem.Matter(cycle, region, wording.region(region), criterion,
                wording.title(cycle, region, criterion), row.getString("problem"));
    }

    private static List<ProgressView> reports(String column) {
        try {
            return column == null ? List.of() : List.of(JSON.readValue(column, ProgressView[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
