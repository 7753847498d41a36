package luzhi.kernel.figure;

import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /v1/figures/query}, for the API description; {@link FigureDemandReader} reads it. */
@Schema(name = "FigureDemand", additionalProperties = Schema.False.class, description = "Regions with `region`, `within` or both; `figures`, `stated` or both")
record FigureDemandBody(
        @Schema(description = "Regions by their GB/T 2260 codes", nullable = true, minItems = 1, maxItems = FigureDemandReader.MOST_REGIONS) @Nullable List<String> region,
        @Schema(description = "Every region below these", nullable = true, minItems = 1, maxItems = FigureDemandReader.MOST_REGIONS) @Nullable List<String> within,
        @Schema(description = "The figures wanted of each of the regions", nullable = true, minItems = 1, maxItems = FigureDemandReader.MOST_FIGURES) @Nullable List<DemandedFigure> figures,
        @Schema(nullable = true) @Nullable DemandedStatements stated) {

    @Schema(name = "DemandedFigure", requiredProperties = {"measure",
            "period"}, additionalProperties = Schema.False.class)
    record DemandedFigure(
            @Schema(description = "A measure of this service") String measure,
            @Schema(description = "Exactly this breakdown, by name; empty for the total; left out for the total and every breakdown", nullable = true) @Nullable Map<String, String> dimensions,
            @Schema(example = "2019") String period) {}

    @Schema(name = "DemandedStatements", requiredProperties = "period", additionalProperties = Schema.False.class, description = "Whatever somebody stated for these periods: all there is of that measure and period in the region, and the same figure of the regions below it")
    record DemandedStatements(
            @Schema(description = "Periods in ISO 8601", minItems = 1, maxItems = FigureDemandReader.MOST_PERIODS) List<String> period,
            @Schema(description = "Where it is looked for; without this and `within`, in the regions of the query", nullable = true, minItems = 1, maxItems = FigureDemandReader.MOST_REGIONS) @Nullable List<String> region,
            @Schema(description = "And in every region below these", nullable = true, minItems = 1, maxItems = FigureDemandReader.MOST_REGIONS) @Nullable List<String> within) {}
}
