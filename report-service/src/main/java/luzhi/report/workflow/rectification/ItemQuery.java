package luzhi.report.workflow.rectification;

import java.time.LocalDate;

import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;
import luzhi.report.assessment.cycle.EvaluationPath;

/**
 * Which items of a cycle are wanted: those of a region and of all below it.
 *
 * @param status null for any
 * @param today the day on which they are looked at
 */
record ItemQuery(int cycle, RegionCode within, Status status, LocalDate today, PageWanted<PagePlace> page) {

    /** @throws RuleBroken if the page has no place in the list */
    static ItemQuery of(EvaluationPath at, Status status, PageParameters pages, LocalDate today) {
        Faults faults = new Faults();
        PageWanted<PagePlace> page = PagePlace.wanted(pages, faults);
        faults.throwIfAny();
        return new ItemQuery(at.cycle(), at.region(), status, today, page);
    }
}
