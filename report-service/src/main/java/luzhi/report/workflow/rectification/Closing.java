package luzhi.report.workflow.rectification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.period.ChinaTime;
import luzhi.kernel.revision.Recording;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.assessment.evaluation.VerdictColumn;

/**
 * A region's word that an item is done.
 *
 * @param evidence what proves it: entries of evidence by id, or files by SHA-256; at least one
 * @param despite why it is closed although the criterion is not met; null where it is
 * @param verdict on the criterion when it was closed, value what was judged then; null where it could not be judged
 */
@Embeddable
@Schema(name = "RectificationClosing", description = "The region's word that it is done")
public record Closing(String statement, @Column(columnDefinition = "text[]") List<String> evidence,
        @Schema(description = "Why it is closed although the criterion is not met") @Nullable String despite,
        @Schema(description = "The verdict when it was closed") @Convert(converter = VerdictColumn.class) @Column(name = "closed_verdict") @Nullable Verdict verdict,
        @Column(name = "closed_value") @Nullable BigDecimal value, @Column(name = "closed_on") LocalDate on,
        @Column(name = "closed_by") String by) {

    public Closing {
        evidence = List.copyOf(evidence);
    }

    static Closing of(ClosingDraft draft, Optional<Judgement> judged, Recording recording) {
        return new Closing(draft.statement(), draft.evidence(), draft.despite(),
                judged.map(Judgement::verdict).orElse(null), judged.map(Judgement::value).orElse(null),
                ChinaTime.day(recording.at()), recording.by());
    }

    /** Whether the criterion is met, or somebody says why it is closed all the same. */
    boolean accountsForVerdict() {
        return despite != null || verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE;
    }
}
