package luzhi.report.reporting.officialreport;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.PrintedNumber;
import luzhi.core.figure.Provenance;
import luzhi.papers.Block;
import luzhi.papers.GridColumn;
import luzhi.papers.Paper;
import luzhi.report.assessment.discrepancy.Discrepancy;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.Fact;
import luzhi.report.assessment.source.KnownFigure;

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

    private static <R> GridColumn<R> column(String title, int weight, Function<R, String> text) {
        return new GridColumn<>(title, weight, row -> Block.Cell.of(text.apply(row)));
    }

    private record Compared(Evaluation.OfCriterion judged, CriterionWords.Comparison comparison) {}

    private Block criteria() {
        List<Compared> rows = VerdictCounts.criteria(content.evaluation())
                .map(judged -> new Compared(judged, words.compare(judged))).toList();
        return GridColumn.grid(rows, List.of(
                column("编号（*为参考）", 3, row -> row.judged().criterion().id()
                        + (row.judged().criterion().advisory() ? "*" : "")),
                column("评价要点", 8, row -> CriterionWords.title(row.judged().criterion())),
                column("结论", 4, row -> ChineseWords.of(row.judged().judgement().verdict())),
                new GridColumn<>("现值", 4, row -> row.comparison().value()),
                new GridColumn<>("标准", 4, row -> row.comparison().target()),
                new GridColumn<>("差距", 4, row -> row.comparison().gap()),
                column("期限", 4, row -> row.judged().judgement().deadline() == null
                        ? ""
                        : ChineseWords.date(row.judged().judgement().deadline()))));
    }

    private List<Block> items() {
        if (content.items().isEmpty()) {
            return List.of(Block.Paragraph.of(NOTHING));
        }
        return List.of(GridColumn.grid(content.items(), List.of(
                column("评价要点", 2, item -> item.finding().criterion()),
                column("行政区划", 3, item -> content.region(item.finding().responsible())),
                column("存在问题", 6, item -> item.finding().problem()),
                column("整改措施", 6, item -> item.plan().measures()),
                column("责任单位", 4, item -> item.plan().owner()),
                column("整改时限", 4, item -> ChineseWords.date(item.plan().deadline())),
                column("状态", 3, item -> item.stage().status() == null
                        ? ""
                        : ChineseWords.of(item.stage().status())))));
    }

    /** The region's own; those of its counties are in the workbook, and behind the trace of each criterion. */
    private List<Block> figures(List<ReportFigure> stated) {
        List<Map.Entry<FigureKey, KnownFigure>> rows = List.copyOf(own(stated).entrySet());
        if (rows.isEmpty()) {
            return List.of(Block.Paragraph.of("没有可列出的数值。"));
        }
        return List.of(Block.Paragraph.of("下表列出本报告正文引用和评价所依据的本级数值；最多保留四位小数；准确值和县区数值见同名工作簿。"),
                GridColumn.grid(rows, List.of(
                        column("指标", 8, row -> content.title(row.getKey().measure())),
                        column("行政区划", 3, row -> content.region(row.getKey().region())),
                        column("分组", 4, row -> content.breakdown(row.getKey())),
                        column("统计期", 4, row -> ChineseWords.period(row.getKey().period())),
                        new GridColumn<>("数值", 4, row -> value(row.getKey(), row.getValue())),
                        column("单位", 2, row -> PrintedNumber.word(row.getValue().unit(), Locale.CHINESE)),
                        column("来源", 5, row -> source(row.getValue().source())),
                        column("性质", 2, row -> ChineseWords.origin(row.getValue())),
                        column("版本", 2, row -> row.getValue().revision() == null
                                ? ""
                                : String.valueOf(row.getValue().revision())))));
    }

    private Block.Cell value(FigureKey key, KnownFigure figure) {
        return figure.value() == null
                ? Block.Cell.of(ChineseWords.missing(figure.missing()))
                : Block.Cell.of(bookmarks.figure(PrintedNumber.inTable(figure.value()), key, figure.value(),
                        figure.unit()));
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
        return List.of(GridColumn.grid(found, List.of(
                column("程度", 2, one -> ChineseWords.of(one.finding().severity())),
                column("发现", 14, one -> content.words().message(one.finding())),
                column("答复", 8, Annexes::answer))));
    }

    static String answer(Discrepancy found) {
        if (found.answer() == null) {
            return "尚未答复";
        }
        return ChineseWords.of(found.answer().kind()) + (found.hasPresentAnswer() ? "" : "（答复后数值已变）") + "："
                + found.answer().explanation();
    }

    private Block sources() {
        return GridColumn.grid(content.evaluation().sources(), List.of(
                column("数据来源", 8, source -> ChineseWords.service(source.service())),
                column("状态", 4, source -> ChineseWords.of(source.status())),
                column("取数时间", 9,
                        source -> source.fetchedAt() == null ? "" : ChineseWords.moment(source.fetchedAt()))));
    }
}
