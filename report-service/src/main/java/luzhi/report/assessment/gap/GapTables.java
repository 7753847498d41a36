package luzhi.report.assessment.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import luzhi.core.language.Title;
import luzhi.core.measure.Dimensions;
import luzhi.papers.table.CellKind;
import luzhi.papers.table.Table;
import luzhi.papers.table.TableColumn;
import luzhi.report.assessment.evaluation.VerdictWords;

/** Gaps as tables: a sheet of criteria, one of counties, one of totals. */
final class GapTables {

    private final VerdictWords words;
    private final Locale language;

    private GapTables(VerdictWords words, Locale language) {
        this.words = words;
        this.language = language;
    }

    /** @param words in the language */
    static List<Table<?>> of(GapView gaps, VerdictWords words, Locale language) {
        return new GapTables(words, language).of(gaps);
    }

    private List<Table<?>> of(GapView gaps) {
        return List.of(
                new Table<>(new Title("差距", "Gaps"), ofCriteria(), gaps.gaps()::forEach),
                new Table<>(new Title("分县区差距", "By county"), ofCounties(),
                        rows -> gaps.gaps().forEach(gap -> gap.counties()
                                .forEach(county -> rows.accept(new CountyOfCriterion(gap.criterion(), county))))),
                new Table<>(new Title("合计", "Totals"), ofTotals(), gaps.totals()::forEach));
    }

    private record CountyOfCriterion(String criterion, GapView.OfCounty county) {}

    private List<TableColumn<GapView.OfCriterion>> ofCriteria() {
        List<TableColumn<GapView.OfCriterion>> columns = new ArrayList<>(List.of(
                TableColumn.of(CellKind.INTEGER, "重点任务", "Task", GapView.OfCriterion::task),
                TableColumn.of(CellKind.TEXT, "评价要点", "Criterion", GapView.OfCriterion::criterion),
                TableColumn.of(CellKind.PROSE, "要点名称", "Title", GapView.OfCriterion::title),
                TableColumn.of(CellKind.TEXT, "参考要点", "Advisory", gap -> gap.advisory() ? "✓" : null),
                TableColumn.of(CellKind.TEXT, "结论", "Verdict", gap -> gap.verdict().title().in(language)),
                TableColumn.of(CellKind.DECIMAL, "现值", "Value", GapView.OfCriterion::value),
                TableColumn.of(CellKind.DECIMAL, "目标", "Target", GapView.OfCriterion::target),
                TableColumn.of(CellKind.TEXT, "单位", "Unit", gap -> words.unit(gap.unit())),
                TableColumn.of(CellKind.DECIMAL, "差距", "Gap", GapView.OfCriterion::gap),
                TableColumn.of(CellKind.DATE, "期限", "Deadline", GapView.OfCriterion::deadline)));
        columns.addAll(remedyOf(GapView.OfCriterion::remedy));
        columns.add(becauseOf(GapView.OfCriterion::because));
        return columns;
    }

    private List<TableColumn<CountyOfCriterion>> ofCounties() {
        List<TableColumn<CountyOfCriterion>> columns = new ArrayList<>(List.of(
                TableColumn.of(CellKind.TEXT, "评价要点", "Criterion", CountyOfCriterion::criterion),
                TableColumn.of(CellKind.TEXT, "行政区划代码", "Region", row -> row.county().region().text()),
                TableColumn.of(CellKind.TEXT, "县区", "County", row -> row.county().name()),
                TableColumn.of(CellKind.TEXT, "结论", "Verdict",
                        row -> row.county().verdict().title().in(language)),
                TableColumn.of(CellKind.DECIMAL, "现值", "Value", row -> row.county().value()),
                TableColumn.of(CellKind.DECIMAL, "目标", "Target", row -> row.county().target()),
                TableColumn.of(CellKind.DECIMAL, "差距", "Gap", row -> row.county().gap())));
        columns.addAll(remedyOf(row -> row.county().remedy()));
        columns.add(becauseOf(row -> row.county().because()));
        return columns;
    }

    private <R> List<TableColumn<R>> remedyOf(Function<R, GapView.MoveView> remedy) {
        List<TableColumn<GapView.MoveView>> columns = List.of(
                TableColumn.of(CellKind.PROSE, "需改变的指标", "Figure to change", GapView.MoveView::title),
                TableColumn.of(CellKind.TEXT, "分组", "Breakdown",
                        move -> breakdown(move.figure().measure(), move.figure().dimensions())),
                TableColumn.of(CellKind.DECIMAL, "由", "From", GapView.MoveView::from),
                TableColumn.of(CellKind.DECIMAL, "至", "To", GapView.MoveView::to),
                TableColumn.of(CellKind.DECIMAL, "增减", "Change", GapView.MoveView::change),
                TableColumn.of(CellKind.TEXT, "增减单位", "Unit of change", GapView.MoveView::unitTitle));
        return columns.stream().map(column -> column.of(remedy)).toList();
    }

    private static <R> TableColumn<R> becauseOf(Function<R, String> because) {
        return TableColumn.of(CellKind.PROSE, "说明", "Because", because);
    }

    private List<TableColumn<GapView.Total>> ofTotals() {
        return List.of(
                TableColumn.of(CellKind.PROSE, "指标", "Figure", GapView.Total::title),
                TableColumn.of(CellKind.TEXT, "分组", "Breakdown",
                        total -> breakdown(total.measure(), Dimensions.parse(total.dimensions()))),
                TableColumn.of(CellKind.TEXT, "统计期", "Period", GapView.Total::period),
                TableColumn.of(CellKind.DECIMAL, "合计增减", "Change in all", GapView.Total::change),
                TableColumn.of(CellKind.TEXT, "单位", "Unit", GapView.Total::unitTitle),
                TableColumn.of(CellKind.TEXT, "评价要点", "Criteria", total -> String.join(" ", total.criteria())));
    }

    private String breakdown(String measure, Dimensions dimensions) {
        return String.join(" ", words.names().breakdown(measure, dimensions));
    }
}
