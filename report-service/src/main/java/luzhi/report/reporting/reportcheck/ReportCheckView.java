package luzhi.report.reporting.reportcheck;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.claims.check.Mismatch;
import luzhi.claims.reading.Claim;
import luzhi.claims.record.RecordGaps;
import luzhi.claims.record.RecordKeeper;
import luzhi.claims.writtenreport.WrittenReportFile;
import luzhi.core.figure.FigureKey;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** A proof as it is answered. */
@Schema(name = "CheckedReport")
record ReportCheckView(
        @Schema(description = "The text that was read from a Word file or a PDF, in which the offsets count; absent where the text itself was sent") @Nullable String text,
        @Schema(description = "In the order of the text") List<ClaimView> claims,
        @Schema(description = "In the order of the claims they are about") List<FindingView> findings,
        @Schema(description = "The claims that nobody could check") UncheckedView unchecked,
        @Schema(description = "What could not be held against records; absent where no region and cycle were named") @Nullable RecordsView records) {

    private static final String PROPOSED = "Whether a language model of the installation proposed what the contradicted claim follows from, because the text says too little; whether it agrees was calculated as for any other";

    static ReportCheckView of(WrittenReportFile file, ReportCheckService.Outcome outcome) {
        return new ReportCheckView(file.isExtracted() ? outcome.report().text() : null,
                new ShownList<>(outcome.proof().claims(),
                        claim -> ClaimView.of(claim, outcome.proof().recorded().get(claim.id()))),
                outcome.proof().findings().stream().map(FindingView::of).toList(),
                UncheckedView.of(outcome.proof().unchecked()),
                outcome.compared() ? RecordsView.of(outcome.proof().gaps()) : null);
    }

    /** What could not be held against records, as it is answered. */
    @Schema(name = "ComparedRecords")
    record RecordsView(
            @Schema(description = "The services that keep figures and did not answer, or not in full, by the prefix of their measures: nothing was held against theirs. Empty if all did") List<String> silent,
            @Schema(description = "How many claims were not looked for on record, because the text states too many; 0 of all but the longest") int passedOver) {

        private static RecordsView of(RecordGaps gaps) {
            return new RecordsView(gaps.silent().stream().map(RecordKeeper::code).toList(), gaps.passedOver());
        }
    }

    /** What nobody could check, as it is answered. */
    @Schema(name = "UncheckedClaims")
    record UncheckedView(
            @Schema(description = "How many claims follow from nothing in the text, lead to nothing, and were held against no record") int count,
            @Schema(description = "The first thousand of them, in the order of the text") List<PlaceView> first) {

        private static final int MOST = 1000;

        private static UncheckedView of(List<Claim> claims) {
            return new UncheckedView(claims.size(), claims.stream().limit(MOST)
                    .map(claim -> new PlaceView(claim.id(), claim.start(), claim.end())).toList());
        }
    }

    /** Where a claim stands, as it is answered. */
    @Schema(name = "ClaimPlace")
    record PlaceView(@Schema(description = "Its id among the claims") String claim,
            @Schema(description = "Where it begins, in UTF-16 code units") int start,
            @Schema(description = "Where it ends: behind its last code unit") int end) {}

    /** A claim as it is answered. */
    @Schema(name = "ReportClaim")
    record ClaimView(String id,
            @Schema(description = "Number and unit as they are printed") String text,
            @Schema(description = "Where it begins, in UTF-16 code units") int start,
            @Schema(description = "Where it ends: behind its last code unit") int end,
            @Schema(description = "In `unit`") BigDecimal value,
            @Schema(description = "A unit's code, or the word as it is printed where it is none of ours; null for a bare number") @Nullable String unit,
            @Schema(description = "What it is a figure of, in the words of the text") String subject,
            @Schema(description = "The measure it is a figure of; null where the text leaves that open") @Nullable String measure,
            @Schema(description = "Whose figure it is; null where the text leaves that open") @Nullable RegionCode region,
            @Schema(description = "When; null where the text leaves that open") @Nullable Period period,
            @Schema(description = "The figure on record that it agrees with; null where it agrees with none, or was held against none") @Nullable FigureKey recorded) {

        private static ClaimView of(Claim claim, @Nullable FigureKey recorded) {
            return new ClaimView(claim.id(), claim.text(), claim.start(), claim.end(), claim.value(), claim.unit(),
                    claim.subject(), claim.measure(), claim.region(), claim.period(), recorded);
        }
    }

    /** A finding as it is answered. */
    @Schema(name = "ClaimFinding")
    record FindingView(Kind kind, Severity severity,
            @Schema(description = "Ids of the claims involved, the contradicted one first") List<String> claims,
            @Schema(description = "What is stated, or the bound") Range stated,
            @Schema(description = "What follows from the other claims, or is recorded; null where nothing was calculated") @Nullable Range computed,
            @Schema(description = "What is probably wrong; null if nobody knows") @Nullable String diagnosis,
            @Schema(description = "What does not hold") String message,
            @Schema(description = "How likely it is that one of the claims is wrong, from 0 to 1; null where that was not weighed") @Nullable BigDecimal probability,
            @Schema(description = PROPOSED) boolean proposed,
            @Schema(description = "What else does not hold, and would if this did: the likeliest of it") List<SecondSightView> also) {

        private static FindingView of(Mismatch mismatch) {
            return new FindingView(mismatch.kind(), mismatch.severity(), mismatch.claims(), shown(mismatch.stated()),
                    shown(mismatch.computed()), mismatch.diagnosis(), mismatch.message(), mismatch.probability(),
                    mismatch.proposed(), mismatch.also().stream().map(SecondSightView::of).toList());
        }

    }

    /** A further contradiction by the same error, as it is answered. */
    @Schema(name = "ClaimSecondSight")
    record SecondSightView(Kind kind,
            @Schema(description = "Ids of the claims involved, the contradicted one first") List<String> claims,
            @Schema(description = "What is stated, or the bound") Range stated,
            @Schema(description = "What follows from the other claims; null where nothing was calculated") @Nullable Range computed,
            @Schema(description = "What does not hold") String message,
            @Schema(description = "How likely it is that one of the claims is wrong, from 0 to 1; null where that was not weighed") @Nullable BigDecimal probability,
            @Schema(description = PROPOSED) boolean proposed) {

        private static SecondSightView of(Mismatch mismatch) {
            return new SecondSightView(mismatch.kind(), mismatch.claims(), shown(mismatch.stated()),
                    shown(mismatch.computed()), mismatch.message(), mismatch.probability(),
                    mismatch.proposed());
        }
    }

    private static Range shown(Range range) {
        return range == null ? null : range.shown();
    }
}
