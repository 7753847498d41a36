package luzhi.report.assessment.cycle;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.core.language.Title;
import luzhi.core.region.RegionCode;

/** The thresholds by which a region is judged in a year. */
@Schema(name = "ThresholdsInForce")
public record ThresholdsInForce(
        @Schema(description = "The year they hold in") int year,
        @Schema(description = "The version of the rules that say so") int rulesVersion,
        @Schema(implementation = String.class, example = "100000", description = "Whose rules these are: the country's or a province's") RegionCode rulesRegion,
        List<InForce> thresholds) {

    public ThresholdsInForce {
        thresholds = List.copyOf(thresholds);
    }

    /** A threshold with those of its values that hold on some day of the year, the earliest first. */
    @Schema(name = "ThresholdInForce")
    public record InForce(@Schema(example = "education-surcharge-rate") String id, Title title,
            @Schema(description = "The unit of its values", example = "percent") String unit,
            List<Threshold.Dated> values,
            @Schema(description = "The criteria that are held against it", example = "[\"4.4\"]") List<String> criteria) {

        public InForce {
            values = List.copyOf(values);
            criteria = List.copyOf(criteria);
        }

        static InForce of(Threshold threshold, Cycle cycle) {
            return new InForce(threshold.id(), threshold.title(), threshold.unit(),
                    threshold.values().stream().filter(value -> value.holdsIn(cycle.year())).toList(),
                    cycle.criteria().filter(criterion -> criterion.isHeldAgainst(threshold.id())).map(Criterion::id)
                            .toList());
        }
    }

    /**
     * @param id of that threshold only; null for any
     * @param measure only those that some criterion holds against figures of it; null for any
     */
    static ThresholdsInForce of(Cycle cycle, String id, String measure) {
        return new ThresholdsInForce(cycle.year(), cycle.version(), cycle.region(), cycle.thresholds().stream()
                .filter(threshold -> id == null || threshold.id().equals(id))
                .filter(threshold -> measure == null || cycle.criteria().anyMatch(criterion -> criterion
                        .isHeldAgainst(threshold.id()) && criterion.looksAt(measure)))
                .map(threshold -> InForce.of(threshold, cycle)).filter(each -> !each.values().isEmpty()).toList());
    }
}
