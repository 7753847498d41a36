package luzhi.report.discrepancy;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What somebody answered to a discrepancy.
 *
 * @param stated what the figure was stated as when it was answered, computed what it followed to be
 * @param revision how often it was answered, from 1
 * @param outdated whether one of the two has changed since; null where it is shown as history
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DiscrepancyAnswer", nullable = true, description = "What was answered; null if nothing was")
public record Answer(
        AnswerKind kind,
        String explanation,
        @Schema(description = "The stated value that was answered") BigDecimal stated,
        @Schema(description = "The computed value that was answered") BigDecimal computed,
        @Schema(description = "How often it was answered, from 1; in quotes, the ETag that guards a change") int revision,
        OffsetDateTime recordedAt,
        String recordedBy,
        @Schema(description = "Whether the stated or the computed value has changed since; not said of revisions") Boolean outdated) {

    /** The same, held against the values of now. */
    Answer heldAgainst(Contradiction now) {
        return new Answer(kind, explanation, stated, computed, revision, recordedAt, recordedBy, !speaksOf(now));
    }

    /** Whether it was given to these very values; 6.9 and 6.90 are the same. */
    boolean speaksOf(Contradiction now) {
        return stated.compareTo(now.stated()) == 0 && computed.compareTo(now.computed()) == 0;
    }

    /** The entity tag that guards a change of it. */
    String tag() {
        return '"' + String.valueOf(revision) + '"';
    }
}
