package luzhi.report.workflow.rectification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import luzhi.report.assessment.evaluation.Verdict;

/**
 * A region's word that an item is done.
 *
 * @param evidence what proves it: entries of evidence by id, or files by SHA-256; at least one
 * @param despite why it is closed although the criterion is not met; null where it is
 * @param verdict on the criterion when it was closed, value what was judged then; null where it could not be judged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RectificationClosing", description = "The region's word that it is done")
public record Closing(String statement, List<String> evidence,
        @Schema(description = "Why it is closed although the criterion is not met") String despite,
        @Schema(description = "The verdict when it was closed") Verdict verdict, BigDecimal value, LocalDate on,
        String by) {

    public Closing {
        evidence = List.copyOf(evidence);
    }
}
