package luzhi.report.reporting.officialreport;

import java.math.BigDecimal;
import java.net.URI;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.figure.FigureKey;

/**
 * A number that the report states: that of a figure, of a verdict, or a count of the evaluation.
 *
 * @param figure null where it is none
 * @param criterion number of the criterion that was judged by it; null where it is none
 * @param value exactly; what is printed may be rounded
 */
@Schema(name = "ReportFigure")
record ReportFigure(
        @Schema(description = "The bookmark at which it stands, in every form of the report", example = "figure_12") String bookmark,
        String printed,
        @Nullable FigureKey figure,
        @Nullable String criterion,
        @Schema(description = "Exactly; what is printed may be rounded") BigDecimal value,
        @Schema(example = "CNY") @Nullable String unit,
        @Schema(description = "Where it is explained") URI explained) {}
