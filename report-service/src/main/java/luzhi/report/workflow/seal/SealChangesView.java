package luzhi.report.workflow.seal;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Provenance;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Threshold;
import luzhi.report.assessment.evaluation.TaskStatus;

/** What changed between two seals, as the API shows it. */
@Schema(name = "SealChanges")
public record SealChangesView(
        @Schema(description = "The number of the earlier seal") int since,
        @Schema(description = "The number of the later seal") int number,
        List<CriterionChange> criteria,
        List<TaskChange> tasks,
        List<FigureChange> figures,
        List<ThresholdChange> thresholds,
        @Schema(description = "Criteria that say something else than before") List<RuleChange> rules,
        List<DeclarationChange> declarations,
        @Schema(description = "What was written or found, by where it stands in the seals' `parts`") List<TextChange> texts) {

    @Schema(name = "SealedCriterionChange")
    public record CriterionChange(String criterion,
            @Schema(implementation = String.class, example = "620702") RegionCode region,
            @Nullable Outcome before, @Nullable Outcome after) {}

    @Schema(name = "SealedTaskChange")
    public record TaskChange(int task, @Nullable TaskStatus before,
            @Nullable TaskStatus after) {}

    /** A figure's value, or why there is none, and where it was read. */
    @Schema(name = "SealedFigureValue")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FigureValue(BigDecimal value, @Nullable String missing, String unit, @Nullable Provenance source) {

        private static FigureValue of(SealedFigure figure) {
            return figure == null
                    ? null
                    : new FigureValue(figure.value(), figure.missing(), figure.unit(), figure.source());
        }
    }

    @Schema(name = "SealedFigureChange")
    public record FigureChange(FigureKey figure, @Nullable FigureValue before,
            @Nullable FigureValue after) {}

    @Schema(name = "SealedThresholdChange")
    public record ThresholdChange(String threshold, @Nullable Threshold before,
            @Nullable Threshold after) {}

    @Schema(name = "SealedRuleChange")
    public record RuleChange(String criterion, @Nullable Criterion before,
            @Nullable Criterion after) {}

    @Schema(name = "SealedDeclarationChange")
    public record DeclarationChange(String criterion,
            @Schema(implementation = String.class, example = "620702") RegionCode region,
            @Nullable SealedDeclaration before,
            @Nullable SealedDeclaration after) {}

    @Schema(name = "SealedTextChange")
    public record TextChange(@Schema(description = "JSON pointer") String pointer, @Nullable String before,
            @Nullable String after) {}

    static SealChangesView of(SealChanges changes) {
        return new SealChangesView(changes.before(), changes.after(),
                changes.criteria().stream().map(change -> new CriterionChange(change.about().criterion(),
                        change.about().region(), change.before(), change.after())).toList(),
                changes.tasks().stream().map(change -> new TaskChange(change.about(), change.before(),
                        change.after())).toList(),
                changes.figures().stream().map(change -> new FigureChange(change.about(),
                        FigureValue.of(change.before()), FigureValue.of(change.after()))).toList(),
                changes.thresholds().stream().map(change -> new ThresholdChange(change.about(), change.before(),
                        change.after())).toList(),
                changes.rules().stream().map(change -> new RuleChange(change.about(), change.before(),
                        change.after())).toList(),
                changes.declarations().stream().map(change -> new DeclarationChange(change.about().criterion(),
                        change.about().region(), change.before(), change.after())).toList(),
                changes.texts().stream().map(change -> new TextChange(change.about(), change.before(),
                        change.after())).toList());
    }
}
