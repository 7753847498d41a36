package luzhi.report.workflow.rectification;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.assessment.evaluation.VerdictColumn;

/**
 * What an item is about: the verdict when it was opened. It stays as it was, whatever the figures become.
 *
 * @param value what was judged, target what it was compared with; null where nothing was compared
 * @param gap the smallest change of the value that would have met the criterion, above zero
 * @param unit of all three
 * @param deadline until when the criterion itself gave time; null where it gives none
 */
@Embeddable
@Schema(name = "RectificationShortfall", description = "The verdict when the item was opened")
public record Shortfall(@Convert(converter = VerdictColumn.class) Verdict verdict, @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal gap, @Nullable String unit,
        @Schema(description = "Until when the criterion itself gave time") @Column(name = "criterion_deadline") @Nullable LocalDate deadline) {

    static Shortfall of(RegionVerdicts.OfOne judged) {
        return new Shortfall(judged.judgement().verdict(), judged.judgement().value(), judged.judgement().target(),
                judged.judgement().gap(), judged.criterion().unit(), judged.judgement().deadline());
    }
}
