package luzhi.report.workflow.submission;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionCode;

/** Where an evaluation stands, as the API shows it to one caller in his language. */
@Schema(name = "Submission")
public record SubmissionView(
        int cycle,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        State state,
        @Schema(description = "How often it was submitted") int number,
        @Schema(description = "How many steps it took; in quotes, the ETag that guards the next one") int revision,
        @Schema(description = "When the step was taken that led here; absent before the first one") @Nullable OffsetDateTime since,
        @Schema(description = "Who took it") @Nullable String by,
        @Schema(description = "What was said to it") @Nullable String comment,
        @Schema(description = "Why it was returned; empty for any other step") List<ReturnReason> reasons,
        @Schema(description = "That of the last submission") @Nullable Sealed seal,
        @Schema(description = "What everybody may read; absent before it was published") @Nullable Publication publication,
        @Schema(description = "The steps that the caller may take now") Set<Action> actions,
        @Schema(description = "What keeps it from being submitted; absent where that was not looked at: while it cannot be submitted, and in the answer to a step") @Nullable List<ConcernView> blocking,
        @Schema(description = "What else whoever submits should know; absent like `blocking`") @Nullable List<ConcernView> warnings) {

    @Schema(name = "SubmissionConcern")
    public record ConcernView(
            @Schema(description = "What it is about: a criterion, `region:CODE`, `service:NAME`, `discrepancy:ID`, `narrative:TASK` or `evidence:ID`", example = "region:620702") String item,
            @Schema(example = "region-unfinished") String code,
            String detail) {}
}
