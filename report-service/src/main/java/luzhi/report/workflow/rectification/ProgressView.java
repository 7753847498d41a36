package luzhi.report.workflow.rectification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report of progress on an item.
 *
 * @param number counts the reports on an item from 1
 * @param date the day it speaks of
 * @param percent how much of the measures is done, 0 to 100; null if it does not say
 * @param value what the criterion's value has become, in its unit; null if it does not say
 */
@Schema(name = "RectificationProgress")
public record ProgressView(int number, LocalDate date, String report,
        @Schema(description = "How much of the measures is done, 0 to 100") @Nullable BigDecimal percent,
        @Schema(description = "What the value has become, in the criterion's unit") @Nullable BigDecimal value,
        OffsetDateTime recordedAt, String recordedBy) {}
