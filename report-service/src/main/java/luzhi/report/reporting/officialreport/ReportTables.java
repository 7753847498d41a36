package luzhi.report.reporting.officialreport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import luzhi.core.figure.FigureKey;
import luzhi.core.language.Title;
import luzhi.core.region.Region;
import luzhi.papers.table.CellKind;
import luzhi.papers.table.Table;
import luzhi.papers.table.TableColumn;
import luzhi.relations.Range;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.discrepancy.Discrepancy;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.SourceState;

/** An evaluation as a workbook: figures, criteria, findings and sources, each on a sheet of its own. */
final class ReportTables {

    private final Report report;

    ReportTables(Report report) {
        this.report = report;
    }

    List<Table<?>> write() {
        return List.of(new Table<>(new Title("数值", "Figures"), ofFigures(), this::figures),
                new Table<>(new Title("评价要点", "Criteria"), ofCriteria(), this::criteria),
                new Table<>(new Title("核查发现", "Findings"), ofFindings(), content().evaluation().findings()::forEach),
                new Table<>(new Title("数据来源", "Sources"), ofSources(), content().evaluation().sources()::forEach));
    }

    private ReportContent content() {
        return report.content();
    }

    private record Stated(FigureKey key, KnownFigure figure) {}

    private record Judged(int task, Criterion criterion, Region region, Judgement judgement) {}

    private List<TableColumn<Stated>> ofFigures() {
        return List.of(
                TableColumn.of(CellKind.TEXT, "行政区划代码", "Region", row -> row.key().region().text()),
                TableColumn.of(CellKind.TEXT, "行政区划", "Name", row -> content().region(row.key().region())),
                TableColumn.of(CellKind.PROSE, "指标", "Measure", row -> content().title(row.key().measure())),
                TableColumn.of(CellKind.TEXT, "指标代码", "Code", row -> row.key().measure()),
                TableColumn.of(CellKind.TEXT, "分组", "Breakdown", row -> content().breakdown(row.key())),
                TableColumn.of(CellKind.TEXT, "统计期", "Period", row -> ChineseWords.period(row.key().period())),
                TableColumn.of(CellKind.DECIMAL, "数值", "Value", row -> row.figure().value()),
                TableColumn.of(CellKind.TEXT, "缺失原因", "Missing", row -> row.figure().missing() == null
                        ? null
                        : ChineseWords.missing(row.figure().missing())),
                TableColumn.of(CellKind.TEXT, "单位", "Unit", row -> content().names().unit(row.figure().unit())),
                TableColumn.of(CellKind.PROSE, "来源", "Source", row -> Annexes.source(row.figure().source())),
                TableColumn.of(CellKind.TEXT, "性质", "Origin", row -> ChineseWords.origin(row.figure())),
                TableColumn.of(CellKind.INTEGER, "版本", "Revision", row -> row.figure().revision()),
                TableColumn.of(CellKind.PROSE, "追溯地址", "Trace",
                        row -> report.addresses().of(row.key()).toString()));
    }

    /** What the report states and what criteria are judged by, of the region and of its counties. */
    private void figures(Consumer<Stated> rows) {
        Map<FigureKey, KnownFigure> all = new TreeMap<>();
        Stream.concat(report.figures().stream().map(ReportFigure::figure).filter(key -> key != null),
                Annexes.judged(content().evaluation())).distinct().forEach(key -> {
                    KnownFigure figure = content().figures().get(key);
                    if (figure != null) {
                        all.put(key, figure);
                    }
                });
        all.forEach((key, figure) -> rows.accept(new Stated(key, figure)));
    }

    private List<TableColumn<Judged>> ofCriteria() {
        return List.of(
                TableColumn.of(CellKind.INTEGER, "重点任务", "Task", Judged::task),
                TableColumn.of(CellKind.TEXT, "评价要点", "Criterion", row -> row.criterion().id()),
                TableColumn.of(CellKind.PROSE, "要点名称", "Title", row -> CriterionWords.title(row.criterion())),
                TableColumn.of(CellKind.TEXT, "参考要点", "Advisory", row -> row.criterion().advisory() ? "✓" : null),
                TableColumn.of(CellKind.TEXT, "行政区划代码", "Region", row -> row.region().code().text()),
                TableColumn.of(CellKind.TEXT, "行政区划", "Name", row -> row.region().name()),
                TableColumn.of(CellKind.TEXT, "结论", "Verdict", row -> ChineseWords.of(row.judgement().verdict())),
                TableColumn.of(CellKind.DECIMAL, "现值", "Value", row -> row.judgement().value()),
                TableColumn.of(CellKind.DECIMAL, "标准", "Target", row -> row.judgement().target()),
                TableColumn.of(CellKind.DECIMAL, "差距", "Gap", row -> row.judgement().gap()),
                TableColumn.of(CellKind.TEXT, "单位", "Unit", row -> content().names().unit(row.criterion().unit())),
                TableColumn.of(CellKind.DATE, "期限", "Deadline", row -> row.judgement().deadline()),
                TableColumn.of(CellKind.PROSE, "依据", "Basis", row -> row.criterion().legalBasis().text()),
                TableColumn.of(CellKind.PROSE, "追溯地址", "Trace",
                        row -> report.addresses().of(content().evaluation(), row.criterion().id()).toString()));
    }

    private void criteria(Consumer<Judged> rows) {
        for (Evaluation.OfTask task : content().evaluation().tasks()) {
            for (Evaluation.OfCriterion judged : task.criteria()) {
                rows.accept(new Judged(task.task().number(), judged.criterion(), content().evaluation().region(),
                        judged.judgement()));
                judged.judgement().counties().forEach(county -> rows.accept(new Judged(task.task().number(),
                        judged.criterion(), county.county(), county.judgement())));
            }
        }
    }

    private List<TableColumn<Discrepancy>> ofFindings() {
        return List.of(
                TableColumn.of(CellKind.TEXT, "程度", "Severity", row -> ChineseWords.of(row.finding().severity())),
                TableColumn.of(CellKind.TEXT, "类别", "Kind", row -> ChineseWords.of(row.finding().kind())),
                TableColumn.of(CellKind.TEXT, "行政区划", "Region",
                        row -> content().region(row.finding().subject().region())),
                TableColumn.of(CellKind.PROSE, "指标", "Measure",
                        row -> content().title(row.finding().subject().measure())),
                TableColumn.of(CellKind.TEXT, "统计期", "Period",
                        row -> ChineseWords.period(row.finding().subject().period())),
                TableColumn.of(CellKind.DECIMAL, "填报值", "Stated", row -> value(row.finding().stated())),
                TableColumn.of(CellKind.DECIMAL, "计算值", "Computed", row -> value(row.finding().computed())),
                TableColumn.of(CellKind.PROSE, "发现", "Finding", row -> content().words().message(row.finding())),
                TableColumn.of(CellKind.PROSE, "答复", "Answer", Annexes::answer));
    }

    private static BigDecimal value(Range range) {
        return range == null ? null : range.value();
    }

    private static List<TableColumn<SourceState>> ofSources() {
        return List.of(
                TableColumn.of(CellKind.TEXT, "服务", "Service", source -> ChineseWords.service(source.service())),
                TableColumn.of(CellKind.TEXT, "状态", "Status", source -> ChineseWords.of(source.status())),
                TableColumn.of(CellKind.TEXT, "取数时间", "Fetched at",
                        source -> source.fetchedAt() == null ? null : ChineseWords.moment(source.fetchedAt())));
    }
}
