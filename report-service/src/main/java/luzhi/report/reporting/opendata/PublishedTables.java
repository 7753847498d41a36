package luzhi.report.reporting.opendata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.language.Title;
import luzhi.core.language.Titled;
import luzhi.core.measure.Definitions;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.measure.Unit;
import luzhi.core.measure.Vocabularies;
import luzhi.core.region.RegionLevel;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.evaluation.Verdict;

/** The tables of a publication, from its seal. What the catalogues do not tell at the moment has no title. */
final class PublishedTables {

    private static final DataField TITLE_ZH = DataField.text("title_zh", "中文名称", "title in Chinese");
    private static final DataField TITLE_EN = DataField.text("title_en", "英文名称", "title in English");
    private static final Title TOTAL = new Title("合计", "total");

    private final JsonNode document;
    private final Definitions known;
    private final Breakdowns breakdowns;

    /** @param document of the format {@code luzhi-seal-1} */
    PublishedTables(JsonNode document, Definitions known) {
        this.document = document;
        this.known = known;
        this.breakdowns = new Breakdowns(figures());
    }

    /** What the figures are broken down by. */
    Breakdowns breakdowns() {
        return breakdowns;
    }

    Stream<PublishedFigure> figures() {
        return items(document.path("figures")).map(PublishedFigure::of);
    }

    DataTable get(PublishedTable table) {
        return switch (table) {
            case FIGURES -> figureTable();
            case VERDICTS -> verdicts();
            case TASKS -> tasks();
            case CRITERIA -> criteria();
            case REGIONS -> regions();
            case MEASURES -> codes(table, "measure", figures().map(PublishedFigure::measure),
                    code -> known.find(code).map(Measure::title));
            case UNITS -> codes(table, "unit", units(), code -> Vocabularies.findUnit(code).map(Unit::title));
            case DIMENSIONS -> dimensions();
            case TERMS -> terms();
        };
    }

    private DataTable figureTable() {
        List<DataField> fields = new ArrayList<>(List.of(
                DataField.text("measure", "指标", "measure").always().listedIn(PublishedTable.MEASURES),
                DataField.text("region", "行政区划", "region").always().listedIn(PublishedTable.REGIONS),
                DataField.text("period", "统计期（ISO 8601，两端均含）", "period (ISO 8601, both ends included)").always()));
        breakdowns.dimensions().forEach(dimension -> fields.add(DataField.text(dimension,
                "分组；_T 为合计", "breakdown; _T for the total").always().oneOf(breakdowns.codes(dimension))));
        List<String> key = fields.stream().map(DataField::name).toList();
        fields.addAll(List.of(
                DataField.number("value", "数值；缺失时为空", "value; empty where it is missing"),
                DataField.text("missing", "缺失原因", "why it is missing"),
                DataField.text("unit", "计量单位", "unit").listedIn(PublishedTable.UNITS),
                DataField.of("complete", "boolean", "所依据台账是否均已声明完整",
                        "whether every register behind it was declared complete")));
        return new DataTable(PublishedTable.FIGURES, fields, key, () -> figures().map(this::row));
    }

    private List<?> row(PublishedFigure figure) {
        List<Object> cells = new ArrayList<>(List.of(figure.measure(), figure.region(), figure.period()));
        cells.addAll(breakdowns.cells(figure));
        Collections.addAll(cells, figure.value(), figure.missing(), figure.unit(), figure.complete());
        return cells;
    }

    private DataTable verdicts() {
        List<DataField> fields = List.of(
                DataField.text("criterion", "评价要点", "criterion").always().listedIn(PublishedTable.CRITERIA),
                DataField.text("region", "行政区划", "region").always().listedIn(PublishedTable.REGIONS),
                DataField.text("verdict", "结论", "verdict").always().oneOf(codesOf(Verdict.values())),
                DataField.number("value", "现值", "value"), DataField.number("target", "目标", "target"),
                DataField.number("gap", "差距", "gap"), DataField.of("deadline", "date", "期限", "deadline"));
        String whole = document.path("region").path("code").textValue();
        return new DataTable(PublishedTable.VERDICTS, fields, List.of("criterion", "region"),
                () -> criteriaJudged().flatMap(judged -> Stream.concat(Stream.of(verdict(judged, whole, judged)),
                        items(judged.path("regions")).map(of -> verdict(judged, of.path("region").textValue(), of)))));
    }

    private static List<?> verdict(JsonNode criterion, String region, JsonNode judged) {
        JsonNode outcome = judged.path("outcome");
        return Arrays.asList(criterion.path("id").textValue(), region, outcome.path("verdict").textValue(),
                PublishedFigure.decimal(outcome.path("value")), PublishedFigure.decimal(outcome.path("target")),
                PublishedFigure.decimal(outcome.path("gap")),
                Optional.ofNullable(outcome.path("deadline").textValue()).map(LocalDate::parse).orElse(null));
    }

    private Stream<JsonNode> criteriaJudged() {
        return items(document.path("tasks")).flatMap(task -> items(task.path("criteria")));
    }

    private DataTable tasks() {
        List<DataField> fields = List.of(DataField.of("task", "integer", "序号", "number").always(), TITLE_ZH.always(),
                TITLE_EN.always(),
                DataField.text("status", "完成情况", "status").always().oneOf(codesOf(TaskStatus.values())));
        JsonNode rules = document.path("rules").path("tasks");
        return new DataTable(PublishedTable.TASKS, fields, List.of("task"), () -> items(document.path("tasks"))
                .<List<?>>map(task -> {
                    JsonNode title = items(rules).filter(rule -> rule.path("number").equals(task.path("number")))
                            .findFirst().orElseThrow().path("title");
                    return List.of(task.path("number").intValue(), title.path("zh").textValue(),
                            title.path("en").textValue(), task.path("status").textValue());
                }));
    }

    private DataTable criteria() {
        List<DataField> fields = List.of(DataField.text("criterion", "评价要点", "criterion").always(),
                DataField.of("task", "integer", "重点任务", "task").always().listedIn(PublishedTable.TASKS),
                TITLE_ZH.always(), TITLE_EN.always(), DataField.text("basis", "依据", "basis"),
                DataField.text("unit", "现值、目标和差距的计量单位", "unit of value, target and gap")
                        .listedIn(PublishedTable.UNITS),
                DataField.of("advisory", "boolean", "参考要点，不影响任务结论", "judged and shown, without effect on the task")
                        .always());
        return new DataTable(PublishedTable.CRITERIA, fields, List.of("criterion"),
                () -> items(document.path("rules").path("tasks")).flatMap(task -> items(task.path("criteria"))
                        .<List<?>>map(criterion -> Arrays.asList(criterion.path("id").textValue(),
                                task.path("number").intValue(), criterion.path("title").path("zh").textValue(),
                                criterion.path("title").path("en").textValue(), criterion.path("basis").textValue(),
                                criterion.path("unit").textValue(), criterion.path("advisory").booleanValue()))));
    }

    private DataTable regions() {
        List<DataField> fields = List.of(DataField.text("region", "行政区划代码", "code of GB/T 2260").always(),
                DataField.text("name", "名称", "name").always(),
                DataField.text("level", "级别", "level").always().oneOf(codesOf(RegionLevel.values())));
        return new DataTable(PublishedTable.REGIONS, fields, List.of("region"),
                () -> Stream.concat(Stream.of(document.path("region")), items(document.path("counties")))
                        .<List<?>>map(
                                region -> List.of(region.path("code").textValue(), region.path("name").textValue(),
                                        region.path("level").textValue()))
                        .distinct());
    }

    private Stream<String> units() {
        return Stream.concat(figures().map(PublishedFigure::unit),
                items(document.path("rules").path("tasks")).flatMap(task -> items(task.path("criteria")))
                        .map(criterion -> criterion.path("unit").textValue()))
                .filter(unit -> unit != null);
    }

    private static DataTable codes(PublishedTable table, String field, Stream<String> codes,
            Function<String, Optional<Title>> titles) {
        List<DataField> fields = List.of(DataField.text(field, "代码", "code").always(), TITLE_ZH, TITLE_EN);
        return new DataTable(table, fields, List.of(field),
                () -> codes.distinct().sorted().map(code -> titled(titles.apply(code), code)));
    }

    private static List<?> titled(Optional<Title> title, String... codes) {
        List<Object> cells = new ArrayList<>(List.of(codes));
        cells.add(title.map(Title::zh).orElse(null));
        cells.add(title.map(Title::en).orElse(null));
        return cells;
    }

    private DataTable dimensions() {
        List<DataField> fields = List.of(DataField.text("dimension", "数值表中的列", "column of the figures").always(),
                DataField.text("code", "代码", "code").always(), TITLE_ZH, TITLE_EN);
        return new DataTable(PublishedTable.DIMENSIONS, fields, List.of("dimension", "code"),
                () -> breakdowns.dimensions().stream().flatMap(dimension -> Stream.concat(
                        Stream.of(titled(Optional.of(TOTAL), dimension, Breakdowns.TOTAL)),
                        breakdowns.values(dimension).entrySet().stream().map(value -> titled(
                                known.findDimension(value.getValue(), dimension)
                                        .flatMap(found -> found.find(value.getKey())).map(Dimension.Value::title),
                                dimension, value.getKey())))));
    }

    private DataTable terms() {
        List<DataField> fields = List.of(DataField.text("kind", "类别", "of what it is one").always(),
                DataField.text("code", "代码", "code").always(), TITLE_ZH.always(), TITLE_EN.always());
        return new DataTable(PublishedTable.TERMS, fields, List.of("kind", "code"), () -> Stream.of(
                terms("verdict", Verdict.values()), terms("task-status", TaskStatus.values()),
                terms("region-level", RegionLevel.values()),
                figures().map(PublishedFigure::missing).filter(why -> why != null).distinct().sorted()
                        .<List<?>>map(why -> titled(Optional.of(MissingReasons.title(why)), "missing", why)))
                .flatMap(Function.identity()));
    }

    private static Stream<List<?>> terms(String kind, Titled... constants) {
        return Arrays.stream(constants).map(term -> titled(Optional.of(term.title()), kind, term.code()));
    }

    private static List<String> codesOf(Titled... constants) {
        return Arrays.stream(constants).map(Titled::code).toList();
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
