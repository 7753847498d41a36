package luzhi.report.assessment.gap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import luzhi.core.language.Title;
import luzhi.core.measure.Dimensions;
import luzhi.papers.table.CellKind;
import luzhi.papers.table.Table;
import luzhi.papers.table.TableColumn;
import luzhi.report.assessment.evaluation.VerdictWords;

/** Gaps as tables: a sheet of criteria, one of counties, one of totals. */
final class GapTables {

    private static final List<TableColumn> CRITERIA = List.of(
            TableColumn.of(CellKind.INTEGER, "重点任务", "Task"),
            TableColumn.of(CellKind.TEXT, "评价要点", "Criterion"),
            TableColumn.of(CellKind.PROSE, "要点名称", "Title"),
            TableColumn.of(CellKind.TEXT, "参考要点", "Advisory"),
            TableColumn.of(CellKind.TEXT, "结论", "Verdict"),
            TableColumn.of(CellKind.DECIMAL, "现值", "Value"),
            TableColumn.of(CellKind.DECIMAL, "目标", "Target"),
            TableColumn.of(CellKind.TEXT, "单位", "Unit"),
            TableColumn.of(CellKind.DECIMAL, "差距", "Gap"),
            TableColumn.of(CellKind.DATE, "期限", "Deadline"));
    private static final List<TableColumn> COUNTIES = List.of(
            TableColumn.of(CellKind.TEXT, "评价要点", "Criterion"),
            TableColumn.of(CellKind.TEXT, "行政区划代码", "Region"),
            TableColumn.of(CellKind.TEXT, "县区", "County"),
            TableColumn.of(CellKind.TEXT, "结论", "Verdict"),
            TableColumn.of(CellKind.DECIMAL, "现值", "Value"),
            TableColumn.of(CellKind.DECIMAL, "目标", "Target"),
            TableColumn.of(CellKind.DECIMAL, "差距", "Gap"));
    private static final List<TableColumn> REMEDY = List.of(
            TableColumn.of(CellKind.PROSE, "需改变的指标", "Figure to change"),
            TableColumn.of(CellKind.TEXT, "分组", "Breakdown"),
            TableColumn.of(CellKind.DECIMAL, "由", "From"),
            TableColumn.of(CellKind.DECIMAL, "至", "To"),
            TableColumn.of(CellKind.DECIMAL, "增减", "Change"),
            TableColumn.of(CellKind.TEXT, "增减单位", "Unit of change"));
    private static final List<TableColumn> WHY = List.of(TableColumn.of(CellKind.PROSE, "说明", "Because"));
    private static final List<TableColumn> TOTALS = List.of(
            TableColumn.of(CellKind.PROSE, "指标", "Figure"),
            TableColumn.of(CellKind.TEXT, "分组", "Breakdown"),
            TableColumn.of(CellKind.TEXT, "统计期", "Period"),
            TableColumn.of(CellKind.DECIMAL, "合计增减", "Change in all"),
            TableColumn.of(CellKind.TEXT, "单位", "Unit"),
            TableColumn.of(CellKind.TEXT, "评价要点", "Criteria"));

    private final VerdictWords words;
    private final Locale language;

    private GapTables(VerdictWords words, Locale language) {
        this.words = words;
        this.language = language;
    }

    /** @param words in the language */
    static List<Table> of(GapView gaps, VerdictWords words, Locale language) {
        return new GapTables(words, language).of(gaps);
    }

    private List<Table> of(GapView gaps) {
        return List.of(
                new Table(new Title("差距", "Gaps"), joined(List.of(CRITERIA, REMEDY, WHY)),
                        consumer -> gaps.gaps().forEach(gap -> consumer.accept(row(gap)))),
                new Table(new Title("分县区差距", "By county"), joined(List.of(COUNTIES, REMEDY, WHY)),
                        consumer -> gaps.gaps().forEach(gap -> gap.counties()
                                .forEach(county -> consumer.accept(row(gap.criterion(), county))))),
                new Table(new Title("合计", "Totals"), TOTALS, consumer -> gaps.totals()
                        .forEach(total -> consumer.accept(Arrays.asList(total.title(),
                                breakdown(total.measure(), Dimensions.parse(total.dimensions())),
                                total.period(), total.change(), total.unitTitle(),
                                String.join(" ", total.criteria()))))));
    }

    private static List<TableColumn> joined(List<List<TableColumn>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private List<?> row(GapView.OfCriterion gap) {
        return cells(Stream.of(gap.task(), gap.criterion(), gap.title(), gap.advisory() ? "✓" : null,
                gap.verdict().title().in(language), gap.value(), gap.target(), words.unit(gap.unit()), gap.gap(),
                gap.deadline()),
                gap.remedy(), gap.because());
    }

    private List<?> row(String criterion, GapView.OfCounty county) {
        return cells(Stream.of(criterion, county.region().text(), county.name(), county.verdict().title().in(language),
                county.value(), county.target(), county.gap()), county.remedy(), county.because());
    }

    private List<?> cells(Stream<?> first, GapView.MoveView remedy, String because) {
        Stream<?> moved = remedy == null
                ? Stream.of(null, null, null, null, null, null)
                : Stream.of(remedy.title(), breakdown(remedy.figure().measure(), remedy.figure().dimensions()),
                        remedy.from(), remedy.to(),
                        remedy.change(), remedy.unitTitle());
        return Stream.of(first, moved, Stream.of(because)).flatMap(each -> each).map(each -> (Object) each).toList();
    }

    private String breakdown(String measure, Dimensions dimensions) {
        return String.join(" ", words.names().breakdown(measure, dimensions));
    }
}
