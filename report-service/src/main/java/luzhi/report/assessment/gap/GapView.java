package luzhi.report.assessment.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import luzhi.core.figure.FigureKey;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.PrintedValues;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.assessment.source.SourceState;

/**
 * What a region lacks, in the caller's language.
 *
 * @param totals what would have to change in all, figure by figure, for every criterion that counts
 */
@Schema(name = "Gaps")
public record GapView(int cycle, @Schema(implementation = String.class, example = "620700") RegionCode region,
        String regionName, LocalDate asOf, @Nullable String notice,
        List<OfCriterion> gaps, List<Total> totals, List<SourceState> sources) {

    /**
     * An open criterion.
     *
     * @param counties those below in which the same rule is open, with what each lacks
     * @param sum of what the counties lack, where their figures add up
     */
    @Schema(name = "Gap")
    public record OfCriterion(int task, String criterion, String title, boolean advisory, Verdict verdict,
            @Nullable BigDecimal value, @Nullable BigDecimal target, @Nullable String unit, @Nullable BigDecimal gap,
            PrintedValues printed,
            @Nullable LocalDate deadline, String because, @Nullable MoveView remedy,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OfCounty> counties, @Nullable Sum sum) {}

    /** What one county lacks. */
    @Schema(name = "GapOfCounty")
    public record OfCounty(@Schema(implementation = String.class, example = "620702") RegionCode region, String name,
            Verdict verdict, @Nullable BigDecimal value, @Nullable BigDecimal target, @Nullable BigDecimal gap,
            PrintedValues printed, @Nullable LocalDate deadline, String because, @Nullable MoveView remedy) {}

    /**
     * The smallest change of one figure that keeps the rule, all others staying as they are.
     *
     * @param change above zero where more is needed, below where less is
     * @param unit of the figure, and {@code unitTitle} in words
     */
    @Schema(name = "GapRemedy")
    public record MoveView(FigureKey figure, String title, BigDecimal from, BigDecimal to, BigDecimal change,
            String unit,
            String unitTitle, @Schema(description = "`from` as people write it") String printedFrom,
            @Schema(description = "`to` as people write it") String printedTo,
            @Schema(description = "`change` as people write it") String printedChange) {}

    /** Changes of one figure in several counties, added. */
    @Schema(name = "GapSum")
    public record Sum(BigDecimal change, String unit, int counties,
            @Schema(description = "`change` as people write it") String printedChange) {}

    /** What would have to change of one figure in all. */
    @Schema(name = "GapTotal")
    public record Total(String measure, String title, String dimensions, String period, BigDecimal change, String unit,
            String unitTitle, List<String> criteria,
            @Schema(description = "`change` as people write it") String printedChange) {}
}
