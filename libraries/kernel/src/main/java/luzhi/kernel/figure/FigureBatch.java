package luzhi.kernel.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.figure.Missing;

/** The body of {@code PUT /v1/figures}, for the API description; {@link FigureBatchReader} reads it. */
@Schema(name = "FigureBatch", requiredProperties = "figures", additionalProperties = Schema.False.class)
record FigureBatch(@Schema(minItems = 1, maxItems = FigureBatchReader.MOST_FIGURES) List<StatedFigure> figures) {

    @Schema(name = "StatedFigure", requiredProperties = {"measure", "region", "period", "unit",
            "source"}, additionalProperties = Schema.False.class)
    record StatedFigure(
            @Schema(description = "A measure of this service") String measure,
            @Schema(description = "By name; left out for the total", nullable = true) @Nullable Map<String, String> dimensions,
            @Schema(example = "620700") String region,
            @Schema(example = "2019") String period,
            @Schema(description = "The value; this or `missing`", nullable = true, example = "6623") @Nullable BigDecimal value,
            @Schema(nullable = true, description = "Why there is no value; this or `value`") @Nullable Missing missing,
            @Schema(description = "The measure's unit, to be sure") String unit,
            StatedSource source,
            @Schema(description = "The revision that this replaces", nullable = true, minimum = "1") @Nullable Integer revision) {}

    @Schema(name = "StatedSource", description = "Where the figure was read", requiredProperties = "document", additionalProperties = Schema.False.class)
    record StatedSource(
            @Schema(description = "Title of the document", maxLength = ProvenanceReader.LONGEST_PART) String document,
            @Schema(description = "Table or chapter in it", maxLength = ProvenanceReader.LONGEST_PART, nullable = true) @Nullable String table,
            @Schema(description = "Row or sentence in that", maxLength = ProvenanceReader.LONGEST_PART, nullable = true) @Nullable String row) {}
}
