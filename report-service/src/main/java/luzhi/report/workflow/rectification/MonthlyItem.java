package luzhi.report.workflow.rectification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import luzhi.core.region.RegionCode;

/**
 * A line of a monthly list: an item as it stood at the end of the month, and what was reported on it in the month.
 *
 * @param gap as it was when the item was opened
 * @param daysLate by how many days it had missed its deadline, until then or until it was closed
 * @param reports those that speak of days of the month, by date
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RectificationOfMonth")
public record MonthlyItem(
        long id,
        @JsonUnwrapped Matter matter,
        @JsonUnwrapped Task task,
        @Schema(description = "The gap when it was opened") @Nullable BigDecimal gap,
        @Nullable String unit,
        @Schema(description = "How it stood at the end of the month") Status status,
        @Schema(description = "By how many days it had missed its deadline, until then or until it was closed") long daysLate,
        @Nullable LocalDate closedOn,
        @Schema(description = "What was reported of days of the month") List<ProgressView> reports) {

    /** What is to be rectified, in words. */
    public record Matter(
            int cycle,
            @Schema(implementation = String.class, example = "620700") RegionCode region,
            String regionName,
            String criterion,
            String title,
            String problem) {}

    /** What is to be done, by whom, since when and until when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Task(String measures, String owner, @Nullable String person, LocalDate openedOn,
            LocalDate deadline) {}
}
