package luzhi.report.assessment.cycle;

import jakarta.persistence.Embeddable;

import luzhi.core.region.RegionCode;

/**
 * What an entry about a criterion is about.
 *
 * @param region its code; empty before every region
 * @param criterion its number in the cycle; empty before every criterion
 */
@Embeddable
public record CriterionKey(int cycle, String region, String criterion) {

    public static CriterionKey of(int cycle, RegionCode region, String criterion) {
        return new CriterionKey(cycle, region.text(), criterion);
    }

    /** Before all entries of a cycle. */
    public static CriterionKey beforeAll(int cycle) {
        return new CriterionKey(cycle, "", "");
    }
}
