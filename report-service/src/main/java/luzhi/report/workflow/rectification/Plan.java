package luzhi.report.workflow.rectification;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about a shortfall.
 *
 * @param measures 整改措施
 * @param owner 责任单位
 * @param person 责任人; null if nobody is named
 * @param deadline 整改时限: the last day on which it is not overdue
 */
@Embeddable
public record Plan(
        @Schema(description = "整改措施") String measures,
        @Schema(description = "责任单位") String owner,
        @Schema(description = "责任人") @Nullable String person,
        @Schema(description = "整改时限") LocalDate deadline) {}
