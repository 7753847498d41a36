package luzhi.report.reporting.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.language.Title;
import luzhi.core.region.RegionCode;
import luzhi.report.workflow.submission.Publication;

/**
 * A published evaluation as everybody may read it: what was sealed, in the terms of the cycle it was judged by, without the names
 * of those who worked on it.
 */
@Schema(name = "PublishedEvaluation")
public record PublishedEvaluation(
        int cycle,
        Title title,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        String regionName,
        LocalDate asOf,
        long completedTasks,
        int totalTasks,
        List<TaskVerdict> tasks,
        @Schema(description = "The seal, and when it was published") Publication publication) {

    /** A task with the verdicts on its criteria. */
    @Schema(name = "PublishedTask")
    public record TaskVerdict(int number, Title title, String status, List<CriterionVerdict> criteria) {}

    /** The verdict on a criterion; on each county, where the criterion is about each. */
    @Schema(name = "PublishedCriterion")
    public record CriterionVerdict(
            String id,
            Title title,
            String basis,
            @Schema(description = "Of value, target and gap") @Nullable String unit,
            @Schema(description = "Judged and shown, but the task does not depend on it") boolean advisory,
            String verdict,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable BigDecimal gap,
            @Nullable LocalDate deadline,
            @Nullable List<RegionVerdict> regions) {}

    /** The verdict on a criterion for one county. */
    @Schema(name = "PublishedRegion")
    public record RegionVerdict(
            @Schema(implementation = String.class, example = "620702") RegionCode region,
            String name,
            String verdict,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable BigDecimal gap,
            @Nullable LocalDate deadline) {}
}
