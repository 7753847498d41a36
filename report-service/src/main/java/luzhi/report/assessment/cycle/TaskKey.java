package luzhi.report.assessment.cycle;

import jakarta.persistence.Embeddable;

import luzhi.core.region.RegionCode;

/**
 * What an entry about a task is about.
 *
 * @param region its code; empty before every region
 * @param task its number in the cycle, from 1; 0 before every task
 */
@Embeddable
public record TaskKey(int cycle, String region, int task) {

    public static TaskKey of(int cycle, RegionCode region, int task) {
        return new TaskKey(cycle, region.text(), task);
    }
}
