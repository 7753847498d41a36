package luzhi.report.assessment.discrepancy;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import luzhi.relations.Finding;
import luzhi.relations.Statement;

/**
 * What somebody answered to a discrepancy.
 *
 * @param stated what was stated when it was answered, computed what it followed to be; null where merely values are alike
 * @param figures all that were involved, with their values of then; empty in answers from before they were kept
 * @param revision how often it was answered, from 1
 * @param outdated whether one of these values has changed since; null where it is shown as history
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DiscrepancyAnswer", nullable = true, description = "What was answered; null if nothing was")
public record Answer(
        AnswerKind kind,
        String explanation,
        @Schema(description = "The stated value that was answered; not said where values are merely alike") BigDecimal stated,
        @Schema(description = "The computed value that was answered") BigDecimal computed,
        @Schema(description = "Every figure involved, with the value it had") List<AnsweredFigure> figures,
        @Schema(description = "How often it was answered, from 1; in quotes, the ETag that guards a change") int revision,
        OffsetDateTime recordedAt,
        String recordedBy,
        @Schema(description = "Whether a value has changed since; not said of revisions") Boolean outdated) {

    public Answer {
        figures = List.copyOf(figures);
    }

    /** A first answer to what is found now. */
    static Answer to(Finding found, AnswerDraft draft, OffsetDateTime at, String by) {
        return new Answer(draft.kind(), draft.explanation(), found.stated() == null ? null : found.stated().value(),
                found.computed() == null ? null : found.computed().value(),
                found.figures().stream().map(AnsweredFigure::of).toList(), 0, at, by, null);
    }

    /** The same, held against the values of now. */
    Answer heldAgainst(Finding now) {
        return new Answer(kind, explanation, stated, computed, figures, revision, recordedAt, recordedBy,
                !speaksOf(now));
    }

    /** Whether it was given to these very values; 6.9 and 6.90 are the same. */
    boolean speaksOf(Finding now) {
        return now.relation() == null
                ? isSame(stated, now.stated().value()) && isSame(computed, now.computed().value())
                : figures.size() == now.figures().size() && now.figures().stream().allMatch(this::knows);
    }

    private boolean knows(Statement now) {
        return figures.stream().anyMatch(one -> one.isStill(now));
    }

    private static boolean isSame(BigDecimal one, BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    /** The entity tag that guards a change of it. */
    String tag() {
        return '"' + String.valueOf(revision) + '"';
    }
}
