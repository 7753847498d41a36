package luzhi.report.reporting.reportcheck;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.claims.comparison.ComparedDrafts;
import luzhi.claims.comparison.DraftChange;
import luzhi.claims.comparison.DraftDifference;
import luzhi.claims.comparison.DraftFigure;
import luzhi.claims.reading.Claim;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/** What changed between two drafts, as it is answered. */
@Schema(name = "ComparedDrafts")
record DraftComparisonView(
        @Schema(description = "How many figures there are") CountsView figures,
        @Schema(description = "The first twenty thousand figures that are not the same in both drafts, in the order of the later one; what was removed stands where it stood") List<DifferenceView> differences) {

    private static final int MOST = 20_000;

    static DraftComparisonView of(ComparedDrafts compared) {
        return new DraftComparisonView(
                new CountsView(compared.earlier(), compared.later(), compared.unchanged(),
                        compared.count(DraftChange.CHANGED), compared.count(DraftChange.ADDED),
                        compared.count(DraftChange.REMOVED)),
                compared.differences().stream().limit(MOST).map(DifferenceView::of).toList());
    }

    /** How many figures there are of each kind, as it is answered. */
    @Schema(name = "DraftCounts")
    record CountsView(
            @Schema(description = "In the earlier draft") int earlier,
            @Schema(description = "In the later draft") int later,
            @Schema(description = "In both, with the same value") int unchanged,
            @Schema(description = "In both, with other values") int changed,
            @Schema(description = "Only in the later draft") int added,
            @Schema(description = "Only in the earlier draft") int removed) {}

    /** A figure that is not the same in both drafts, as it is answered. */
    @Schema(name = "DraftDifference")
    record DifferenceView(DraftChange change,
            @Schema(description = "What it is a figure of, in the words of the text") String subject,
            @Schema(description = "A unit's code, or the word as it is printed where it is none of ours; null for a bare number") @Nullable String unit,
            @Schema(description = "The measure it is a figure of; null where the text leaves that open") @Nullable String measure,
            @Schema(description = "Whose figure it is; null where the text leaves that open") @Nullable RegionCode region,
            @Schema(description = "When; null where the text leaves that open") @Nullable Period period,
            @Schema(description = "In the earlier draft; null if it was added") @Nullable StatedView earlier,
            @Schema(description = "In the later draft; null if it was removed") @Nullable StatedView later,
            @Schema(description = "How much more it is in the later draft, in `unit`; null unless it is in both") @Nullable BigDecimal difference) {

        private static DifferenceView of(DraftDifference difference) {
            Claim claim = difference.figure().claim();
            return new DifferenceView(difference.change(), claim.subject(), claim.unit(), claim.measure(),
                    claim.region(), claim.period(), StatedView.of(difference.earlier()),
                    StatedView.of(difference.later()), difference.more().orElse(null));
        }
    }

    /** What a draft states, as it is answered. */
    @Schema(name = "DraftFigure")
    record StatedView(@Schema(description = "Number and unit as they are printed") String text,
            @Schema(description = "In `unit`") BigDecimal value,
            @Schema(description = "The heading above it; empty if there is none") String heading,
            @Schema(description = "Where it begins in the text of its draft, in UTF-16 code units") int start,
            @Schema(description = "Where it ends: behind its last code unit") int end) {

        private static @Nullable StatedView of(@Nullable DraftFigure figure) {
            return figure == null
                    ? null
                    : new StatedView(figure.claim().text(), figure.claim().value(), figure.heading(),
                            figure.claim().start(), figure.claim().end());
        }
    }
}
