package luzhi.report.workflow.rectification;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import luzhi.core.language.Title;
import luzhi.papers.table.CellKind;
import luzhi.papers.table.Table;
import luzhi.papers.table.TableColumn;

/** A monthly list as people want it: one table of its items, one of how many each region had. */
final class MonthlyTables {

    private static final TableColumn REGION = TableColumn.of(CellKind.TEXT, "区划代码", "Region code");
    private static final TableColumn REGION_NAME = TableColumn.of(CellKind.TEXT, "行政区划", "Region");

    private static final List<TableColumn> OF_ITEMS = List.of(REGION, REGION_NAME,
            TableColumn.of(CellKind.INTEGER, "评价年度", "Cycle"),
            TableColumn.of(CellKind.TEXT, "评价要点", "Criterion"),
            TableColumn.of(CellKind.PROSE, "要点内容", "Title"),
            TableColumn.of(CellKind.PROSE, "存在问题", "Problem"),
            TableColumn.of(CellKind.DECIMAL, "差距", "Gap"),
            TableColumn.of(CellKind.TEXT, "单位", "Unit"),
            TableColumn.of(CellKind.PROSE, "整改措施", "Measures"),
            TableColumn.of(CellKind.TEXT, "责任单位", "Owner"),
            TableColumn.of(CellKind.TEXT, "责任人", "Person"),
            TableColumn.of(CellKind.DATE, "建账日期", "Opened"),
            TableColumn.of(CellKind.DATE, "整改时限", "Deadline"),
            TableColumn.of(CellKind.TEXT, "月末状态", "Status"),
            TableColumn.of(CellKind.INTEGER, "逾期天数", "Days late"),
            TableColumn.of(CellKind.PROSE, "本月进展", "Progress in the month"),
            TableColumn.of(CellKind.DATE, "报结日期", "Closed"));

    private static final List<TableColumn> OF_COUNTS = List.of(REGION, REGION_NAME,
            TableColumn.of(CellKind.INTEGER, "月初整改中", "Open at the start"),
            TableColumn.of(CellKind.INTEGER, "本月新增", "Opened"),
            TableColumn.of(CellKind.INTEGER, "本月退回", "Reopened"),
            TableColumn.of(CellKind.INTEGER, "本月报结", "Closed"),
            TableColumn.of(CellKind.INTEGER, "月末整改中", "Open at the end"),
            TableColumn.of(CellKind.INTEGER, "其中逾期", "Of these overdue"),
            TableColumn.of(CellKind.INTEGER, "月初待销号", "To be confirmed at the start"),
            TableColumn.of(CellKind.INTEGER, "本月销号", "Confirmed"),
            TableColumn.of(CellKind.INTEGER, "月末待销号", "To be confirmed at the end"));

    private MonthlyTables() {}

    /** @param items hands each item to its consumer */
    static Table items(YearMonth month, Locale language, Consumer<Consumer<MonthlyItem>> items) {
        return new Table(new Title("整改台账 " + month, "Rectification " + month), OF_ITEMS,
                rows -> items.accept(item -> rows.accept(cells(item, language))));
    }

    private static List<?> cells(MonthlyItem item, Locale language) {
        MonthlyItem.Matter matter = item.matter();
        MonthlyItem.Task task = item.task();
        return Arrays.asList(matter.region().text(), matter.regionName(), matter.cycle(), matter.criterion(),
                matter.title(), matter.problem(), item.gap(), item.unit(), task.measures(), task.owner(),
                task.person(), task.openedOn(), task.deadline(), item.status().title().in(language), item.daysLate(),
                item.reports().stream().map(MonthlyTables::print).collect(Collectors.joining("\n")), item.closedOn());
    }

    private static String print(ProgressView report) {
        return report.date() + " " + report.report()
                + (report.percent() == null ? "" : " (" + report.percent().toPlainString() + "%)");
    }

    /** @param regions hands the counts of each region to its consumer */
    static Table counts(YearMonth month, Consumer<Consumer<MonthlyPage.OfRegion>> regions) {
        return new Table(new Title("汇总 " + month, "Counts " + month), OF_COUNTS,
                rows -> regions.accept(each -> rows.accept(cells(each))));
    }

    private static List<?> cells(MonthlyPage.OfRegion each) {
        MonthlyCounts counts = each.counts();
        return List.of(each.region().text(), each.regionName(), counts.openAtStart(), counts.opened(),
                counts.reopened(), counts.closed(), counts.openAtEnd(), counts.overdueAtEnd(),
                counts.closedAtStart(), counts.confirmed(), counts.closedAtEnd());
    }
}
