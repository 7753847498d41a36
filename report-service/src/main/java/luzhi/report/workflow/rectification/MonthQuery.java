package luzhi.report.workflow.rectification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;

import luzhi.core.period.Period;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.http.PageWanted;

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
     * @param month in ISO 8601; null for that of now
     * @throws RuleBroken naming every parameter that cannot be read, or if the month has not begun
     */
    static MonthQuery of(List<String> regions, List<String> within, String month, String status, String limit,
            String after,
            ZonedDateTime now) {
        Faults faults = new Faults();
        YearMonth present = YearMonth.from(now);
        YearMonth wanted = month == null ? present : faults.parsed("month", month, MonthQuery::month, "invalid-month");
        Status wantedStatus = status == null ? null : faults.parsed("status", status, Status::of, "unknown-status");
        PageWanted<PagePlace> page = PagePlace.read(limit, after, faults);
        if (wanted != null && wanted.isAfter(present)) {
            faults.at("month", "month-ahead", wanted);
        }
        faults.throwIfAny();
        return new MonthQuery(wanted, RegionSpan.covering(codes(regions), codes(within)), wantedStatus,
                wanted.atDay(1).atStartOfDay(now.getZone()).toOffsetDateTime(),
                wanted.plusMonths(1).atDay(1).atStartOfDay(now.getZone()).toOffsetDateTime(),
                wanted.equals(present) ? now.toLocalDate() : wanted.atEndOfMonth(), page);
    }

    private static YearMonth month(String text) {
        Period period = Period.parse(text);
        if (period.months() != 1) {
            throw new IllegalArgumentException("Not a single month: " + text);
        }
        return period.first();
    }

    private static List<RegionCode> codes(List<String> texts) {
        return texts.stream().map(RegionCode::new).toList();
    }
}
