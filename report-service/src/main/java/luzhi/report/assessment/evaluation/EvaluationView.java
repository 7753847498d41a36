package luzhi.report.assessment.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import luzhi.core.region.RegionCode;
import luzhi.relations.Severity;
import luzhi.report.assessment.discrepancy.DiscrepancyView;
import luzhi.report.assessment.source.SourceState;

/**
 * An evaluation as the API shows it, in the caller's language.
 *
 * @param notice what the reader must know before anything else: that a source is down; null if nothing is
 */
@Schema(name = "Evaluation")
public record EvaluationView(
        int cycle,
        @Schema(description = "Which version of the cycle's document was judged by") int rulesVersion,
        @Schema(implementation = String.class, example = "100000", description = "Whose version that is: the country's, or a province's") RegionCode rulesRegion,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        String regionName,
        LocalDate asOf,
        @Nullable String notice,
        long completedTasks,
        int totalTasks,
        List<TaskView> tasks,
        @Schema(description = "How many findings there are of each severity") Map<Severity, Long> findingCounts,
        @Schema(description = "Empty with less than full detail") List<DiscrepancyView> findings,
        List<SourceState> sources) {

    @Schema(name = "TaskVerdict")
    public record TaskView(int number, String title, TaskStatus status,
            @Schema(description = "How many criteria that count have which verdict") Map<Verdict, Long> verdicts,
            @Schema(description = "How many advisory ones do") Map<Verdict, Long> advisoryVerdicts,
            @Schema(description = "Empty where tasks alone are shown") List<CriterionView> criteria) {}

    @Schema(name = "CriterionVerdict")
    public record CriterionView(
            String id,
            String title,
            Verdict verdict,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable String unit,
            @Schema(description = "The smallest change of the value that meets the criterion") @Nullable BigDecimal gap,
            PrintedValues printed,
            String because,
            String basis,
            @Schema(description = "Whether somebody saw the legal source") boolean basisVerified,
            @Schema(description = "Judged and shown, but the task does not depend on it") boolean advisory,
            @Nullable LocalDate deadline,
            @Schema(description = "What the names of the criterion stood for") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FactView> facts,
            @Schema(description = "The same a year before, where the value may not fall below its own") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FactView> factsOfPreviousYear,
            @Schema(description = "County by county, where the criterion is about each") @Nullable List<RegionView> regions) {}

    @Schema(name = "RegionVerdict")
    public record RegionView(
            @Schema(implementation = String.class, example = "620702") RegionCode region,
            String name,
            Verdict verdict,
            @Nullable BigDecimal value,
            @Nullable BigDecimal target,
            @Nullable BigDecimal gap,
            PrintedValues printed,
            String because,
            @Nullable LocalDate deadline,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FactView> facts,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FactView> factsOfPreviousYear) {}
}
