package luzhi.report.assessment.trace;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.declaration.DeclarationView;
import luzhi.report.assessment.evaluation.FactView;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.assessment.source.SourceState;

/**
 * A verdict with all that is behind it.
 *
 * @param rulesRegion whose version of the rules was judged by
 * @param traced how many figures are explained down to their rows; further ones name only where they are explained
 * @param untraced how many figures are not, for there are too many at a time or their service did not answer
 */
@Schema(name = "CriterionTrace")
public record TraceView(int cycle, int rulesVersion,
        @Schema(implementation = String.class, example = "100000") RegionCode rulesRegion,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        LocalDate asOf, String criterion, String title, String basis, boolean basisVerified, Branch verdict, int traced,
        int untraced, List<SourceState> sources) {

    /** The verdict for one region: where the criterion is about each county, a branch for each. */
    @Schema(name = "CriterionTraceBranch")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Branch(@Schema(implementation = String.class, example = "620700") RegionCode region,
            String regionName,
            Verdict verdict, String because, BigDecimal value, BigDecimal target, String unit, BigDecimal gap,
            LocalDate deadline, Expression expression, List<Leaf> names, List<Leaf> namesOfPreviousYear,
            List<DeclarationView> declarations, List<Branch> counties) {}

    /**
     * What was calculated and compared.
     *
     * @param symbols as the criterion is written
     * @param words with titles in the place of names
     * @param substituted with values in the place of names
     * @param where the condition under which the criterion applies, with values; null without one
     */
    @Schema(name = "CriterionTraceExpression")
    public record Expression(String symbols, String words, String substituted, @Nullable String where) {}

    /**
     * What a name stood for.
     *
     * @param title of the measure or threshold
     * @param address where its owner explains it; null where it is no figure
     * @param trace the explanation itself, as {@code GET /v1/figures/trace} gives it
     */
    @Schema(name = "CriterionTraceName")
    public record Leaf(String title, FactView fact, @Nullable String address,
            @Schema(implementation = Object.class) @Nullable JsonNode trace) {}
}
