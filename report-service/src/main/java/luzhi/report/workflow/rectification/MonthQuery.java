package luzhi.report.workflow.rectification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;

import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;

/**
 * Which monthly list is wanted.
 *
 * @param spans the codes of the regions
 * @param status how items have to stand at the end of the month; null for any
 * @param begin the moment at which the month begins
 * @param end the moment at which the next one does
 * @param on the day as of which deadlines are looked at: the last of the month, or today while it is not over
 */
record MonthQuery(YearMonth month, List<RegionSpan> spans, Status status, OffsetDateTime begin, OffsetDateTime end,
        LocalDate on, PageWanted<PagePlace> page) {

    /**
     * @param regions by themselves, within all below each; one of them at least
     * @param month null for that of now
     * @throws RuleBroken if the month has not begun or the page has no place in the list
     */
    static MonthQuery of(List<RegionCode> regions, List<RegionCode> within, YearMonth month, Status status,
            PageParameters pages, ZonedDateTime now) {
        Faults faults = new Faults();
        YearMonth present = YearMonth.from(now);
        YearMonth wanted = month == null ? present : month;
        PageWanted<PagePlace> page = PagePlace.wanted(pages, faults);
        if (wanted.isAfter(present)) {
            faults.at("month", "month-ahead", wanted);
        }
        faults.throwIfAny();
        return new MonthQuery(wanted, RegionSpan.covering(regions, within), status,
                wanted.atDay(1).atStartOfDay(now.getZone()).toOffsetDateTime(),
                wanted.plusMonths(1).atDay(1).atStartOfDay(now.getZone()).toOffsetDateTime(),
                wanted.equals(present) ? now.toLocalDate() : wanted.atEndOfMonth(), page);
    }
}
