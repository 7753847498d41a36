package luzhi.report.cockpit.rectification;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.report.cockpit.frame.Section;
import luzhi.report.workflow.rectification.MonthlyCounts;
import luzhi.report.workflow.rectification.MonthlyItem;
import luzhi.report.workflow.rectification.MonthlyListService;
import luzhi.report.workflow.rectification.MonthlyPage;
import luzhi.report.workflow.rectification.Status;

/**
 * What a region and all below it had to rectify in a month.
 *
 * @param title what the month is called
 * @param chosen the status of which items are shown; null for any
 * @param latest the month that is running
 */
record ShownMonth(MonthlyListService.ListedMonth listed, String title, @Nullable Status chosen, YearMonth latest) {

    /** How many items were of a status at the end of the month. */
    record Count(Status status, int items, boolean chosen) {}

    /**
     * One item.
     *
     * @param address where it is
     * @param due whether its deadline lies in the month, and it is open
     */
    record Row(MonthlyItem item, String address, boolean due) {}

    /** How many items a region had. */
    record OfRegion(MonthlyPage.OfRegion counted, String address) {}

    /** Region by region, with where each has the same list of its own. */
    public List<OfRegion> regions(int cycle) {
        return page().regions().stream().map(each -> new OfRegion(each,
                Section.RECTIFICATIONS.address(cycle, each.region().text()) + "/month?month=" + page().month()))
                .toList();
    }

    /** What is shown of it. */
    public MonthlyPage page() {
        return listed.page();
    }

    /** The month before; there always is one. */
    public YearMonth before() {
        return page().month().minusMonths(1);
    }

    /** The month behind; null where that has not begun. */
    public @Nullable YearMonth behind() {
        return page().month().isBefore(latest) ? page().month().plusMonths(1) : null;
    }

    /** What one acts on: what is open, overdue, or waits to be confirmed. */
    public List<Count> counts() {
        MonthlyCounts total = page().total();
        return Stream.of(new Count(Status.OPEN, total.openAtEnd(), chosen == Status.OPEN),
                new Count(Status.OVERDUE, total.overdueAtEnd(), chosen == Status.OVERDUE),
                new Count(Status.CLOSED, total.closedAtEnd(), chosen == Status.CLOSED)).toList();
    }

    /** Region by region, in the order of their codes. */
    public List<Row> rows() {
        return page().items().stream().map(item -> new Row(item,
                Section.RECTIFICATIONS.address(item.matter().cycle(), item.matter().region().text()) + "/items/"
                        + item.id(),
                item.status() == Status.OPEN && YearMonth.from(item.task().deadline()).equals(page().month())))
                .toList();
    }

    /** What the query of an address says of the month and the status. */
    public String query() {
        return "?month=" + page().month() + (chosen == null ? "" : "&status=" + chosen.code());
    }
}
