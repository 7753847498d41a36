package luzhi.report.workflow.rectification;

import java.time.LocalDate;

import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.kernel.http.PageWanted;

/**
 * Which items of a cycle are wanted: those of a region and of all below it.
 *
 * @param status null for any
 * @param today the day on which they are looked at
 */
record ItemQuery(int cycle, RegionCode within, Status status, LocalDate today, PageWanted<PagePlace> page) {

    /** @throws RuleBroken naming every parameter that cannot be read */
    static ItemQuery of(int cycle, String region, String status, String limit, String after, LocalDate today) {
        Faults faults = new Faults();
        Status wanted = status == null ? null : faults.parsed("status", status, Status::of, "unknown-status");
        PageWanted<PagePlace> page = PagePlace.read(limit, after, faults);
        faults.throwIfAny();
        return new ItemQuery(cycle, new RegionCode(region), wanted, today, page);
    }
}
