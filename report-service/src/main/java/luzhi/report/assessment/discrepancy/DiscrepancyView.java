package luzhi.report.assessment.discrepancy;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.PrintedNumber;
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
        @Nullable AnswerView answer) {

    /** A figure that is involved. */
    @Schema(name = "DiscrepancyFigure")
    public record FigureView(FigureKey figure, BigDecimal value, String unit,
            @Schema(description = "Whether somebody stated it; else it follows from complete registers or other figures") boolean stated,
            @Nullable Provenance source) {

        /** The value as people write it, in Chinese. */
        @JsonProperty
        @Schema(description = "The value as people write it", example = "6,623万元")
        public String printed() {
            return PrintedNumber.text(value, unit);
        }

        static FigureView of(Statement statement) {
            return new FigureView(statement.key(), statement.value(), statement.unit(), statement.stated(),
                    statement.source());
        }
    }

    /** What was stated as people write it, in Chinese; null where nothing is said of it. */
    @JsonProperty
    @Schema(description = "`stated` as people write it", example = "6.91%")
    public @Nullable String printedStated() {
        return printed(stated);
    }

    @JsonProperty
    @Schema(description = "`computed` as people write it", example = "7.43%")
    public @Nullable String printedComputed() {
        return printed(computed);
    }

    private String printed(Range range) {
        if (range == null) {
            return null;
        }
        return range.value() != null
                ? PrintedNumber.text(range.value(), unit)
                : PrintedNumber.text(range.low(), unit) + "～" + PrintedNumber.text(range.high(), unit);
    }

    public static DiscrepancyView of(Discrepancy discrepancy, FindingWords words) {
        Finding found = discrepancy.finding();
        boolean compared = found.contrast() != Contrast.ABOVE && found.contrast() != Contrast.BELOW;
        return new DiscrepancyView(discrepancy.id(), found.kind(), found.severity(), found.relation(),
                words.title(found), found.subject(), found.figures().stream().map(FigureView::of).toList(),
                shown(found.stated()), shown(found.computed()), compared ? found.figures().get(0).unit() : null,
                words.diagnosis(found), words.message(found), discrepancy.answer());
    }

    private static Range shown(Range range) {
        return range == null ? null : range.shown();
    }
}
