package luzhi.report.workflow.inspection;

import java.math.BigDecimal;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import luzhi.core.language.Title;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.evaluation.Verdict;

/**
 * What a region says of itself beside what its inspectors found.
 *
 * @param credibility as it would be now; what counts is kept when the evaluation is accepted
 */
@Schema(name = "InspectionSheet")
public record InspectionComparison(
        int cycle,
        @Schema(implementation = String.class, example = "620700") RegionCode region,
        @Schema(description = "The number of the seal that holds what the region says of itself; null if nothing was submitted, and it was judged now") @Nullable Integer seal,
        List<Line> criteria,
        int agreed,
        int overstated,
        int understated,
        int inspected,
        @Schema(description = "In percent, by the cycle's formula, as it would be now; null if nothing was inspected") @Nullable BigDecimal credibility) {

    public InspectionComparison {
        criteria = List.copyOf(criteria);
    }

    /**
     * Both verdicts on a criterion.
     *
     * @param self null if the region was not judged by it
     * @param inspection null if it was not inspected
     * @param agreement null unless both are there
     */
    @Schema(name = "InspectionLine")
    public record Line(String criterion, Title title, @Nullable Verdict self,
            @Nullable InspectionView inspection,
            @Nullable Agreement agreement) {

        static Line of(Criterion criterion, SelfVerdicts verdicts, InspectionView inspection) {
            return new Line(criterion.id(), criterion.title(), verdicts.byCriterion().get(criterion.id()), inspection,
                    inspection == null ? null : Tally.agreement(verdicts, inspection));
        }
    }
}
