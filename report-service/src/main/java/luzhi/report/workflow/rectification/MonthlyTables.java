package luzhi.report.workflow.rectification;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import luzhi.core.language.Title;
import luzhi.core.region.RegionCode;
import luzhi.papers.table.CellKind;
import luzhi.papers.table.Table;
import luzhi.papers.table.TableColumn;

/** A monthly list as people want it: one table of its items, one of how many each region had. */
final class MonthlyTables {

    private static final TableColumn<RegionCode> REGION = TableColumn.of(CellKind.TEXT, "区划代码", "Region code",
            RegionCode::text);
    private static final TableColumn<String> REGION_NAME = TableColumn.of(CellKind.TEXT, "行政区划", "Region",
            name -> name);

    private static final List<TableColumn<MonthlyPage.OfRegion>> OF_COUNTS = List.of(
            REGION.of(MonthlyPage.OfRegion::region), REGION_NAME.of(MonthlyPage.OfRegion::regionName),
            count("月初整改中", "Open at the start", MonthlyCounts::openAtStart),
            count("本月新增", "Opened", MonthlyCounts::opened),
            count("本月退回", "Reopened", MonthlyCounts::reopened),
            count("本月报结", "Closed", MonthlyCounts::closed),
            count("月末整改中", "Open at the end", MonthlyCounts::openAtEnd),
            count("其中逾期", "Of these overdue", MonthlyCounts::overdueAtEnd),
            count("月初待销号", "To be confirmed at the start", MonthlyCounts::closedAtStart),
            count("本月销号", "Confirmed", MonthlyCounts::confirmed),
            count("月末待销号", "To be confirmed at the end", MonthlyCounts::closedAtEnd));

    private MonthlyTables() {}

    private static TableColumn<MonthlyPage.OfRegion> count(String zh, String en, ToIntFunction<MonthlyCounts> count) {
        return TableColumn.of(CellKind.INTEGER, zh, en, each -> count.applyAsInt(each.counts()));
    }

    /** @param items hands each item to its consumer */
    static Table<MonthlyItem> items(YearMonth month, Locale language, Consumer<Consumer<MonthlyItem>> items) {
        return new Table<>(new Title("整改台账 " + month, "Rectification " + month), ofItems(language), items);
    }

    private static List<TableColumn<MonthlyItem>> ofItems(Locale language) {
        return List.of(REGION.of(item -> item.matter().region()), REGION_NAME.of(item -> item.matter().regionName()),
                TableColumn.of(CellKind.INTEGER, "评价年度", "Cycle", item -> item.matter().cycle()),
                TableColumn.of(CellKind.TEXT, "评价要点", "Criterion", item -> item.matter().criterion()),
                TableColumn.of(CellKind.PROSE, "要点内容", "Title", item -> item.matter().title()),
                TableColumn.of(CellKind.PROSE, "存在问题", "Problem", item -> item.matter().problem()),
                TableColumn.of(CellKind.DECIMAL, "差距", "Gap", MonthlyItem::gap),
                TableColumn.of(CellKind.TEXT, "单位", "Unit", MonthlyItem::unit),
                TableColumn.of(CellKind.PROSE, "整改措施", "Measures", item -> item.task().measures()),
                TableColumn.of(CellKind.TEXT, "责任单位", "Owner", item -> item.task().owner()),
                TableColumn.of(CellKind.TEXT, "责任人", "Person", item -> item.task().person()),
                TableColumn.of(CellKind.DATE, "建账日期", "Opened", item -> item.task().openedOn()),
                TableColumn.of(CellKind.DATE, "整改时限", "Deadline", item -> item.task().deadline()),
                TableColumn.of(CellKind.TEXT, "月末状态", "Status", item -> item.status().title().in(language)),
                TableColumn.of(CellKind.INTEGER, "逾期天数", "Days late", MonthlyItem::daysLate),
                TableColumn.of(CellKind.PROSE, "本月进展", "Progress in the month", item -> item.reports().stream()
                        .map(MonthlyTables::print).collect(Collectors.joining("\n"))),
                TableColumn.of(CellKind.DATE, "报结日期", "Closed", MonthlyItem::closedOn));
    }

    private static String print(ProgressView report) {
        return report.date() + " " + report.report()
                + (report.percent() == null ? "" : " (" + report.percent().toPlainString() + "%)");
    }

    /** @param regions hands the counts of each region to its consumer */
    static Table<MonthlyPage.OfRegion> counts(YearMonth month, Consumer<Consumer<MonthlyPage.OfRegion>> regions) {
        return new Table<>(new Title("汇总 " + month, "Counts " + month), OF_COUNTS, regions);
    }
}
