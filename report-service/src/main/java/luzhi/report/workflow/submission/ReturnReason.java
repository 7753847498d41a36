package luzhi.report.workflow.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to be done about one item before an evaluation is submitted again.
 *
 * @param item the number of a criterion, {@code narrative:TASK}, {@code discrepancy:ID} or {@code evidence:ID}
 */
@Schema(name = "ReturnReason", requiredProperties = {"item", "reason"}, additionalProperties = Schema.False.class)
public record ReturnReason(
        @Schema(description = "The number of a criterion, `narrative:TASK`, `discrepancy:ID` or `evidence:ID`", example = "10.3") String item,
        @Schema(maxLength = LONGEST) String reason) {

    static final int LONGEST = 2000;
}
