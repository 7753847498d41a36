package luzhi.report.workflow.rectification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.Evaluation;

/**
 * What is to be rectified. It stays as it was, whatever becomes of it.
 *
 * @param region the one that has to rectify
 * @param evaluated the one whose evaluation found it: the region itself, or one above
 * @param problem 存在问题
 */
@Embeddable
public record Finding(
        int cycle,
        @Schema(example = "620700", description = "The region that has to rectify") String region,
        @Schema(example = "620700", description = "The region whose evaluation found it") String evaluated,
        String criterion,
        @Embedded Shortfall shortfall,
        @Schema(description = "存在问题") String problem) {

    static Finding of(Evaluation evaluation, RegionVerdicts.OfOne judged, String problem) {
        return new Finding(evaluation.cycle().year(), judged.region().text(), evaluation.region().code().text(),
                judged.criterion().id(), Shortfall.of(judged), problem);
    }

    /** The region that has to rectify. */
    public RegionCode responsible() {
        return new RegionCode(region);
    }
}
