package luzhi.report.workflow.rectification;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonFormat;

import luzhi.core.region.RegionCode;

/**
 * A page of a monthly list.
 *
 * @param on the day as of which deadlines are looked at: the last of the month, or today while it is not over
 * @param total over all regions asked for, whichever page and status this is
 * @param regions those that had any items in the month, by code
 */
@Schema(name = "RectificationMonth")
public record MonthlyPage(
        @Schema(implementation = String.class, example = "2020-11") @JsonFormat(shape = JsonFormat.Shape.STRING) YearMonth month,
        @Schema(description = "The day as of which deadlines are looked at: the last of the month, or today while it is not over") LocalDate on,
        List<MonthlyItem> items,
        @Schema(description = "Over all regions asked for, whichever page and status this is") MonthlyCounts total,
        List<OfRegion> regions) {

    /** How many items one region had. */
    @Schema(name = "RectificationCountsOfRegion")
    public record OfRegion(@Schema(implementation = String.class, example = "620700") RegionCode region,
            String regionName, MonthlyCounts counts) {}

    /** The same with other items. */
    MonthlyPage withItems(List<MonthlyItem> others) {
        return new MonthlyPage(month, on, others, total, regions);
    }
}
