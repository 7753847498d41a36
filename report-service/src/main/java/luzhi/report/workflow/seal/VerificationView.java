package luzhi.report.workflow.seal;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.TaskStatus;

/** What became of verifying a seal, in the caller's language. */
@Schema(name = "SealVerification")
record VerificationView(
        int number,
        @Schema(description = "SHA-256 computed from the bytes that are there now") String sha256,
        @Schema(description = "Whether the bytes are those sealed, the chain holds and every verdict follows") boolean intact,
        List<SealView.FaultView> faults,
        @Schema(description = "Criteria whose sealed verdict does not follow from what was sealed with it") List<CriterionView> differences,
        @Schema(description = "Tasks whose sealed status does not follow") List<TaskView> tasks) {

    @Schema(name = "SealCriterionDifference")
    record CriterionView(String criterion,
            @Schema(implementation = String.class, example = "620702") RegionCode region,
            @Nullable Outcome sealed, @Nullable Outcome computed) {}

    @Schema(name = "SealTaskDifference")
    record TaskView(int task, @Nullable TaskStatus sealed, TaskStatus computed) {}

    static VerificationView of(Verification verification, SealWords words) {
        return new VerificationView(verification.seal().number(), verification.sha256(), verification.isIntact(),
                words.faults(verification.faults()),
                verification.differences().stream().map(difference -> new CriterionView(
                        difference.about().criterion(), difference.about().region(), difference.before(),
                        difference.after())).toList(),
                verification.tasks().stream().map(difference -> new TaskView(difference.about(),
                        difference.before(), difference.after())).toList());
    }
}
