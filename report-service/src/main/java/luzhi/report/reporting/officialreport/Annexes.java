package luzhi.report.reporting.officialreport;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Provenance;
import luzhi.papers.Block;
import luzhi.papers.Paper;
import luzhi.report.assessment.discrepancy.Discrepancy;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.Fact;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.workflow.rectification.Finding;
import luzhi.report.workflow.rectification.Plan;
import luzhi.report.workflow.rectification.RectificationView;
import luzhi.report.workflow.rectification.Status;

/** 附件: every verdict, what is done about the open ones, every figure behind the report, what is contradictory, the sources. */
final class Annexes {

    private static final String NOTHING = "没有此类事项。";

    private final ReportContent content;
    private final BookmarkIndex bookmarks;
    private final CriterionWords words;

    Annexes(ReportContent content, BookmarkIndex bookmarks) {
        this.content = content;
        this.bookmarks = bookmarks;
        this.words = new CriterionWords(content, bookmarks);
    }

    /** @param stated the numbers stated so far, whose figures belong into the table of figures */
    List<Paper.Annex> write(List<ReportFigure> stated) {
        return List.of(new Paper.Annex("评价要点评价结果", List.of(criteria())),
                new Paper.Annex("整改台账", items()), new Paper.Annex("数值表", figures(stated)),
                new Paper.Annex("核查发现", findings()), new Paper.Annex("数据来源", List.of(sources())));
    }

    private static Block.GridColumn column(String title, int weight) {
        return new Block.GridColumn(title, weight);
    }

    private static Block.Cell cell(String text) {
        return Block.Cell.of(text);
    }

    private Block criteria() {
        List<List<Block.Cell>> rows = new ArrayList<>();
        VerdictCounts.criteria(content.evaluation()).forEach(judged -> {
            List<Block.Cell> row = new ArrayList<>();
            row.add(cell(judged.criterion().id() + (judged.criterion().advisory() ? "*" : "")));
            row.add(cell(CriterionWords.title(judged.criterion())));
            row.add(cell(ChineseWords.of(judged.judgement().verdict())));
            row.addAll(words.cells(judged));
            row.add(cell(judged.judgement().deadline() == null
                    ? ""
                    : ChineseWords.date(judged.judgement().deadline())));
            rows.add(row);
        });
        return new Block.Grid(List.of(column("编号（*为参考）", 3), column("评价要点", 8), column("结论", 4), column("现值", 4),
                column("标准", 4), column("差距", 4), column("期限", 4)), rows);
    }

    private List<Block> items() {
        if (content.items().isEmpty()) {
            return List.of(Block.Paragraph.of(NOTHING));
        }
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (RectificationView item : content.items()) {
            Finding finding = item.finding();
            Plan plan = item.plan();
            Status status = item.stage().status();
            rows.add(List.of(cell(finding.criterion()), cell(finding.region()), cell(finding.problem()),
                    cell(plan.measures()), cell(plan.owner()), cell(ChineseWords.date(plan.deadline())),
                    cell(status == null ? "" : ChineseWords.of(status))));
        }
        return List
                .of(new Block.Grid(List.of(column("评价要点", 2), column("行政区划", 3), column("存在问题", 6), column("整改措施", 6),
                        column("责任单位", 4), column("整改时限", 4), column("状态", 3)), rows));
    }

    /** The region's own; those of its counties are in the workbook, and behind the trace of each criterion. */
    private List<Block> figures(List<ReportFigure> stated) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        own(stated).forEach((key, figure) -> rows.add(row(key, figure)));
        if (rows.isEmpty()) {
            return List.of(Block.Paragraph.of("没有可列出的数值。"));
        }
        return List.of(Block.Paragraph.of("下表列出本报告正文引用和评价所依据的本级数值；最多保留四位小数；准确值和县区数值见同名工作簿。"),
                new Block.Grid(
                        List.of(column("指标", 8), column("行政区划", 3), column("分组", 4), column("统计期", 4),
                                column("数值", 4), column("单位", 2), column("来源", 5), column("性质", 2), column("版本", 2)),
                        rows));
    }

    private Map<FigureKey, KnownFigure> own(List<ReportFigure> stated) {
        Map<FigureKey, KnownFigure> own = new TreeMap<>();
        Stream<FigureKey> keys = Stream.concat(stated.stream().map(ReportFigure::figure).filter(key -> key != null),
                judged(content.evaluation()).filter(key -> key.region().equals(content.evaluation().region().code())));
        keys.distinct().forEach(key -> own.put(key, content.figures().get(key)));
        own.values().removeIf(figure -> figure == null);
        return own;
    }

    /** Every figure that some criterion is judged by, in the region and in its counties. */
    static Stream<FigureKey> judged(Evaluation evaluation) {
        return VerdictCounts.criteria(evaluation).map(Evaluation.OfCriterion::judgement)
                .flatMap(judgement -> Stream.concat(Stream.of(judgement),
                        judgement.counties().stream().map(county -> county.judgement())))
                .flatMap(judgement -> Stream.of(judgement.facts(), judgement.factsOfPreviousYear()))
                .flatMap(Collection::stream).filter(Fact.OfFigure.class::isInstance)
                .map(fact -> ((Fact.OfFigure) fact).key());
    }

    private List<Block.Cell> row(FigureKey key, KnownFigure figure) {
        return List.of(cell(content.title(key.measure())), cell(key.region().text()),
                cell(content.breakdown(key)),
                cell(ChineseWords.period(key.period())),
                figure.value() == null
                        ? cell(ChineseWords.missing(figure.missing()))
                        : Block.Cell.of(bookmarks.figure(PrintedNumber.inTable(figure.value()), key, figure.value(),
                                figure.unit())),
                cell(PrintedNumber.word(figure.unit())), cell(source(figure.source())),
                cell(ChineseWords.origin(figure)),
                cell(figure.revision() == null ? "" : String.valueOf(figure.revision())));
    }

    static String source(Provenance source) {
        return source == null
                ? ""
                : Stream.of(source.document(), source.table(), source.row()).filter(part -> part != null)
                        .collect(Collectors.joining("，"));
    }

    private List<Block> findings() {
        List<Discrepancy> found = content.evaluation().findings();
        if (found.isEmpty()) {
            return List.of(Block.Paragraph.of(NOTHING));
        }
        List<List<Block.Cell>> rows = found.stream().map(one -> List.of(
                cell(ChineseWords.of(one.finding().severity())), cell(content.words().message(one.finding())),
                cell(answer(one)))).toList();
        return List.of(new Block.Grid(List.of(column("程度", 2), column("发现", 14), column("答复", 8)), rows));
    }

    static String answer(Discrepancy found) {
        if (found.answer() == null) {
            return "尚未答复";
        }
        return ChineseWords.of(found.answer().kind()) + (found.hasPresentAnswer() ? "" : "（答复后数值已变）") + "："
                + found.answer().explanation();
    }

    private Block sources() {
        List<List<Block.Cell>> rows = content.evaluation().sources().stream().map(source -> List.of(
                cell(ChineseWords.service(source.service())),
                cell(ChineseWords.of(source.status())),
                cell(source.fetchedAt() == null ? "" : ChineseWords.moment(source.fetchedAt())))).toList();
        return new Block.Grid(List.of(column("数据来源", 8), column("状态", 4), column("取数时间", 9)), rows);
    }
}
