package luzhi.report.assessment.discrepancy;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Provenance;
import luzhi.relations.Contrast;
import luzhi.relations.Finding;
import luzhi.relations.FindingWords;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;
import luzhi.relations.Statement;

/** A discrepancy as the API shows it, in the caller's language. */
@Schema(name = "Discrepancy")
public record DiscrepancyView(
        @Schema(description = "The same for the same figure and relation, in every evaluation", example = "5d0b6ef1a2c49387") String id,
        Kind kind,
        @Schema(description = "`error`: the figures cannot all be right; `warning`: nor can they, unless they are about different things; `notice`: worth a look") Severity severity,
        @Schema(description = "The relation that does not hold; none where a reported figure differs from the derived one", example = "growth-over-previous-year") @Nullable String relation,
        @Schema(description = "What should hold") String title,
        @Schema(description = "The figure that is contradicted, or the first of those that are") FigureKey figure,
        @Schema(description = "Every figure involved, the contradicted one first") List<FigureView> figures,
        @Schema(description = "What was stated and all that it stands for, or the bound; none where values are merely alike") @Nullable Range stated,
        @Schema(description = "What follows from the other figures, and all that it may come to") @Nullable Range computed,
        @Schema(description = "Unit of both, where it is that of the contradicted figure") @Nullable String unit,
        @Schema(description = "The probable error, as calculated") @Nullable String diagnosis,
        String message,
        @Nullable AnswerView answer,
        @Schema(description = "`stated` as people write it, with all that it stands for", example = "6.91%（6.905%至6.915%）") @Nullable String printedStated,
        @Schema(description = "`computed` as people write it, with all that it may come to", example = "7.4283%（7.3832%至7.4734%）") @Nullable String printedComputed) {

    /** A figure that is involved. */
    @Schema(name = "DiscrepancyFigure")
    public record FigureView(FigureKey figure, BigDecimal value, String unit,
            @Schema(description = "Whether somebody stated it; else it follows from complete registers or other figures") boolean stated,
            @Nullable Provenance source,
            @Schema(description = "The value as people write it", example = "6,623万元") String printed) {

        static FigureView of(Statement statement, FindingWords words) {
            return new FigureView(statement.key(), statement.value(), statement.unit(), statement.stated(),
                    statement.source(), words.value(statement));
        }
    }

    public static DiscrepancyView of(Discrepancy discrepancy, FindingWords words) {
        Finding found = discrepancy.finding();
        boolean compared = found.contrast() != Contrast.ABOVE && found.contrast() != Contrast.BELOW;
        return new DiscrepancyView(discrepancy.id(), found.kind(), found.severity(), found.relation(),
                words.title(found), found.subject(),
                found.figures().stream().map(one -> FigureView.of(one, words)).toList(),
                shown(found.stated()), shown(found.computed()), compared ? found.figures().get(0).unit() : null,
                words.diagnosis(found), words.message(found), discrepancy.answer(), words.stated(found),
                words.computed(found));
    }

    private static Range shown(Range range) {
        return range == null ? null : range.shown();
    }
}
