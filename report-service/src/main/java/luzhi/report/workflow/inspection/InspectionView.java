package luzhi.report.workflow.inspection;

import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;

import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.Revised;
import luzhi.report.assessment.cycle.CriterionKey;
import luzhi.report.assessment.evaluation.Verdict;

/**
 * What an inspector found on one criterion of a region.
 *
 * @param evidence what it was seen from; null if that was not said
 * @param revision how often it was given, from 1
 */
@Schema(name = "Inspection")
public record InspectionView(
        int cycle,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        String criterion,
        Verdict verdict,
        String opinion,
        @Nullable String evidence,
        @Schema(description = "How often it was given, from 1; in quotes, the ETag that guards a change") int revision,
        OffsetDateTime recordedAt,
        String recordedBy) implements Revised {

    static InspectionView of(CriterionKey key, InspectionDraft content, int revision, Recording recording) {
        return new InspectionView(key.cycle(), new RegionCode(key.region()), key.criterion(), content.verdict(),
                content.opinion(), content.evidence(), revision, recording.at(), recording.by());
    }

    @Override
    @JsonIgnore
    public Object content() {
        return new InspectionDraft(verdict, opinion, evidence);
    }
}
