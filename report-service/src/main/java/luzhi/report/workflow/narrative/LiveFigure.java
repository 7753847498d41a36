package luzhi.report.workflow.narrative;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

import luzhi.core.figure.FigureKey;
import luzhi.core.language.Title;

/**
 * What became of one placeholder.
 *
 * @param part name of the part of the narrative that it stands in
 * @param start offset of its first brace in the text as it was written
 * @param end offset behind its last brace
 * @param printed what stands in its place
 * @param figure which figure is meant
 * @param title of its measure; null while its owner does not tell
 * @param value exactly; null if it is missing
 * @param missing why there is none; null if there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "LiveFigure")
public record LiveFigure(
        String part,
        @Schema(description = "Offset in the text as it was written, in UTF-16 code units") int start,
        int end,
        String printed,
        @JsonUnwrapped FigureKey figure,
        @Nullable Title title,
        @Schema(description = "Exactly; left out if it is missing") @Nullable BigDecimal value,
        @Nullable String unit,
        @Schema(description = "Why there is no value: `no-figure`, `not-reported`, `not-applicable`, `service-silent`, or `unit-changed` if figures are kept in another unit than when the text was written") @Nullable String missing) {}
