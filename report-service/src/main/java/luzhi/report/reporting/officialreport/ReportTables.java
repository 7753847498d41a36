package luzhi.report.reporting.officialreport;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import luzhi.core.figure.FigureKey;
import luzhi.core.language.Title;
import luzhi.papers.table.CellKind;
import luzhi.papers.table.Table;
import luzhi.papers.table.TableColumn;
import luzhi.report.assessment.discrepancy.Discrepancy;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.source.KnownFigure;

/** An evaluation as a workbook: figures, criteria, findings and sources, each on a sheet of its own. */
final class ReportTables {

    private static final List<TableColumn> FIGURES = List.of(
            TableColumn.of(CellKind.TEXT, "行政区划代码", "Region"),
            TableColumn.of(CellKind.PROSE, "指标", "Measure"),
            TableColumn.of(CellKind.TEXT, "指标代码", "Code"),
            TableColumn.of(CellKind.TEXT, "分组", "Breakdown"),
            TableColumn.of(CellKind.TEXT, "统计期", "Period"),
            TableColumn.of(CellKind.DECIMAL, "数值", "Value"),
            TableColumn.of(CellKind.TEXT, "缺失原因", "Missing"),
            TableColumn.of(CellKind.TEXT, "单位", "Unit"),
            TableColumn.of(CellKind.PROSE, "来源", "Source"),
            TableColumn.of(CellKind.TEXT, "性质", "Origin"),
            TableColumn.of(CellKind.INTEGER, "版本", "Revision"),
            TableColumn.of(CellKind.PROSE, "追溯地址", "Trace"));
    private static final List<TableColumn> CRITERIA = List.of(
            TableColumn.of(CellKind.INTEGER, "重点任务", "Task"),
            TableColumn.of(CellKind.TEXT, "评价要点", "Criterion"),
            TableColumn.of(CellKind.PROSE, "要点名称", "Title"),
            TableColumn.of(CellKind.TEXT, "参考要点", "Advisory"),
            TableColumn.of(CellKind.TEXT, "行政区划代码", "Region"),
            TableColumn.of(CellKind.TEXT, "行政区划", "Name"),
            TableColumn.of(CellKind.TEXT, "结论", "Verdict"),
            TableColumn.of(CellKind.DECIMAL, "现值", "Value"),
            TableColumn.of(CellKind.DECIMAL, "标准", "Target"),
            TableColumn.of(CellKind.DECIMAL, "差距", "Gap"),
            TableColumn.of(CellKind.TEXT, "单位", "Unit"),
            TableColumn.of(CellKind.DATE, "期限", "Deadline"),
            TableColumn.of(CellKind.PROSE, "依据", "Basis"),
            TableColumn.of(CellKind.PROSE, "追溯地址", "Trace"));
    private static final List<TableColumn> FINDINGS = List.of(
            TableColumn.of(CellKind.TEXT, "编号", "Id"),
            TableColumn.of(CellKind.TEXT, "程度", "Severity"),
            TableColumn.of(CellKind.TEXT, "类别", "Kind"),
            TableColumn.of(CellKind.TEXT, "行政区划代码", "Region"),
            TableColumn.of(CellKind.TEXT, "指标代码", "Measure"),
            TableColumn.of(CellKind.TEXT, "统计期", "Period"),
            TableColumn.of(CellKind.DECIMAL, "填报值", "Stated"),
            TableColumn.of(CellKind.DECIMAL, "计算值", "Computed"),
            TableColumn.of(CellKind.PROSE, "发现", "Finding"),
            TableColumn.of(CellKind.PROSE, "答复", "Answer"));
    private static final List<TableColumn> SOURCES = List.of(
            TableColumn.of(CellKind.TEXT, "服务", "Service"),
            TableColumn.of(CellKind.TEXT, "状态", "Status"),
            TableColumn.of(CellKind.TEXT, "取数时间", "Fetched at"));

    private final Report report;

    ReportTables(Report report) {
        this.report = report;
    }

    List<Table> write() {
        return List.of(new Table(new Title("数值", "Figures"), FIGURES, this::figures),
                new Table(new Title("评价要点", "Criteria"), CRITERIA, this::criteria),
                new Table(new Title("核查发现", "Findings"), FINDINGS, this::findings),
                new Table(new Title("数据来源", "Sources"), SOURCES, this::sources));
    }

    private ReportContent content() {
        return report.content();
    }

    /** What the report states and what criteria are judged by, of the region and of its counties. */
    private void figures(Consumer<List<?>> rows) {
        Map<FigureKey, KnownFigure> all = new TreeMap<>();
        Stream.concat(report.figures().stream().map(ReportFigure::figure).filter(key -> key != null),
                Annexes.judged(content().evaluation())).distinct().forEach(key -> {
                    KnownFigure figure = content().figures().get(key);
                    if (figure != null) {
                        all.put(key, figure);
                    }
                });
        all.forEach((key, figure) -> rows.accept(Arrays.asList(key.region().text(), content().title(key.measure()),
                key.measure(), content().breakdown(key), key.period().toString(), figure.value(),
                figure.missing() == null ? null : ChineseWords.missing(figure.missing()),
                content().names().unit(figure.unit()), Annexes.source(figure.source()), ChineseWords.origin(figure),
                figure.revision(), report.addresses().of(key).toString())));
    }

    private void criteria(Consumer<List<?>> rows) {
        for (Evaluation.OfTask task : content().evaluation().tasks()) {
            for (Evaluation.OfCriterion judged : task.criteria()) {
                rows.accept(row(task, judged, content().evaluation().region().code().text(),
                        content().evaluation().region().name(), judged.judgement()));
                judged.judgement().counties().forEach(county -> rows.accept(row(task, judged,
                        county.county().code().text(), county.county().name(), county.judgement())));
            }
        }
    }

    private List<?> row(Evaluation.OfTask task, Evaluation.OfCriterion judged, String region, String name,
            Judgement judgement) {
        return Arrays.asList(task.task().number(), judged.criterion().id(), CriterionWords.title(judged.criterion()),
                judged.criterion().advisory() ? "✓" : null, region, name, ChineseWords.of(judgement.verdict()),
                judgement.value(),
                judgement.target(), judgement.gap(), content().names().unit(judged.criterion().unit()),
                judgement.deadline(),
                judged.criterion().basis(),
                report.addresses().of(content().evaluation(), judged.criterion().id()).toString());
    }

    private void findings(Consumer<List<?>> rows) {
        for (Discrepancy found : content().evaluation().findings()) {
            FigureKey subject = found.finding().subject();
            rows.accept(Arrays.asList(found.id(), ChineseWords.of(found.finding().severity()),
                    ChineseWords.of(found.finding().kind()),
                    subject.region().text(), subject.measure(), subject.period().toString(),
                    found.finding().stated() == null ? null : found.finding().stated().value(),
                    found.finding().computed() == null ? null : found.finding().computed().value(),
                    content().words().message(found.finding()), Annexes.answer(found)));
        }
    }

    private void sources(Consumer<List<?>> rows) {
        content().evaluation().sources()
                .forEach(source -> rows.accept(Arrays.asList(ChineseWords.service(source.service()),
                        ChineseWords.of(source.status()),
                        source.fetchedAt() == null ? null : source.fetchedAt().toString())));
    }
}
