package luzhi.report.assessment.cycle;

import jakarta.persistence.Embeddable;

import luzhi.core.region.RegionCode;

/** What an entry about the whole evaluation of a region is about. */
@Embeddable
public record EvaluationKey(int cycle, String region) {

    public static EvaluationKey of(int cycle, RegionCode region) {
        return new EvaluationKey(cycle, region.text());
    }
}
