package luzhi.report.workflow.inspection;

import java.math.BigDecimal;
import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.Recording;
import luzhi.report.assessment.cycle.EvaluationKey;

/**
 * How far a region's self-evaluation of a year can be trusted (自评可信度): computed when it is accepted, and again whenever an
 * inspector changes his mind after that.
 *
 * @param agreed criteria on which region and inspector come to the same, overstated those on which the region says better,
 *        understated those on which it says worse of itself; inspected all three
 * @param value what the cycle's formula makes of these, in percent; null if nothing was inspected
 * @param formula that of the rules it was sealed with
 * @param seal the number of the seal that holds the self-evaluation
 * @param revision counts how often it was computed to be something else, from 1
 */
@Schema(name = "Credibility")
public record CredibilityView(
        int cycle,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        int agreed,
        int overstated,
        int understated,
        int inspected,
        @Schema(description = "In percent, by `formula`; null if nothing was inspected") @Nullable BigDecimal value,
        String formula,
        @Schema(description = "The number of the seal that holds the self-evaluation") int seal,
        int revision,
        OffsetDateTime recordedAt,
        @Schema(description = "Whose step it was computed after") String recordedBy) {

    static CredibilityView of(EvaluationKey key, Reckoning reckoning, int revision, Recording recording) {
        return new CredibilityView(key.cycle(), new RegionCode(key.region()), reckoning.agreed(),
                reckoning.overstated(), reckoning.understated(), reckoning.inspected(), reckoning.value(),
                reckoning.formula(), reckoning.seal(), revision, recording.at(), recording.by());
    }
}
