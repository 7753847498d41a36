package luzhi.report.assessment.discrepancy;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.Revised;
import luzhi.relations.Finding;

/**
 * What somebody answered to a discrepancy.
 *
 * @param stated what was stated when it was answered, computed what it followed to be; null where merely values are alike
 * @param figures all that were involved, with their values of then; empty in answers from before they were kept
 * @param revision how often it was answered, from 1
 * @param outdated whether one of these values has changed since; null where it is shown as history
 */
@Schema(name = "DiscrepancyAnswer", description = "What was answered; null if nothing was")
public record AnswerView(
        AnswerKind kind,
        String explanation,
        @Schema(description = "The stated value that was answered; not said where values are merely alike") @Nullable BigDecimal stated,
        @Schema(description = "The computed value that was answered") BigDecimal computed,
        @Schema(description = "Every figure involved, with the value it had") List<AnsweredFigure> figures,
        @Schema(description = "How often it was answered, from 1; in quotes, the ETag that guards a change") int revision,
        OffsetDateTime recordedAt,
        String recordedBy,
        @Schema(description = "Whether a value has changed since; not said of revisions") @Nullable Boolean outdated)
        implements
            Revised {

    public AnswerView {
        figures = List.copyOf(figures);
    }

    static AnswerView of(AnswerContent content, int revision, Recording recording) {
        return new AnswerView(content.kind(), content.explanation(), content.stated(), content.computed(),
                content.figures(), revision, recording.at(), recording.by(), null);
    }

    /** The same, held against the values of now. */
    AnswerView heldAgainst(Finding now) {
        return new AnswerView(kind, explanation, stated, computed, figures, revision, recordedAt, recordedBy,
                !content().speaksOf(now));
    }

    @Override
    @JsonIgnore
    public AnswerContent content() {
        return new AnswerContent(kind, explanation, stated, computed, figures);
    }
}
