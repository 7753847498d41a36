package luzhi.report.cockpit.rectification;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import luzhi.report.workflow.rectification.DueResource;
import luzhi.report.workflow.rectification.RectificationView;
import luzhi.report.workflow.rectification.Status;

/**
 * What is being rectified.
 *
 * @param all the items, of which those of one status are shown
 * @param chosen that status; null for any
 * @param due what has no item yet, and what became of asking for it
 * @param mayOpen whether it is for the viewer to open one
 */
record Items(Names names, List<RectificationView> all, @Nullable Status chosen, DueResource.DueList due,
        boolean mayOpen, LocalDate today) {

    /** One item. */
    record Row(RectificationView view, String criterion, String region) {}

    /** How many items are of a status. */
    record Count(Status status, long items, boolean chosen) {}

    /**
     * Something open that has no item.
     *
     * @param query what to say to open one
     */
    record Due(DueResource.Due view, String criterion, String query) {}

    /** Those of the status chosen. */
    public List<Row> rows() {
        return all.stream().filter(item -> chosen == null || isOf(item, chosen))
                .map(item -> new Row(item, names.criterion(item.finding().criterion()),
                        names.region(item.finding().responsible())))
                .toList();
    }

    /** By status. What is overdue is open too. */
    public List<Count> counts() {
        return Stream.of(Status.values()).map(status -> new Count(status,
                all.stream().filter(item -> isOf(item, status)).count(), status == chosen)).toList();
    }

    private static boolean isOf(RectificationView item, Status status) {
        return item.stage().status() == status
                || status == Status.OPEN && item.stage().status() == Status.OVERDUE;
    }

    /** What decides tasks comes first. */
    public List<Due> dueRows() {
        return Stream.concat(due.due().stream().filter(each -> !each.advisory()),
                due.due().stream().filter(DueResource.Due::advisory))
                .map(each -> new Due(each, each.criterion() + " " + each.title(),
                        "?criterion=" + each.criterion() + "&who=" + each.region()))
                .toList();
    }

    /** The month that is running. */
    public YearMonth month() {
        return YearMonth.from(today);
    }
}
