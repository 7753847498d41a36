package luzhi.report.workflow.seal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Provenance;
import luzhi.core.language.Title;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.relations.Compared;
import luzhi.relations.Contrast;
import luzhi.relations.Diagnosis;
import luzhi.relations.Finding;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;
import luzhi.relations.Statement;
import luzhi.report.assessment.discrepancy.AnswerKind;
import luzhi.report.assessment.discrepancy.AnswerView;
import luzhi.report.assessment.discrepancy.AnsweredFigure;
import luzhi.report.assessment.discrepancy.Discrepancy;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.SampleCity;
import luzhi.report.workflow.evidence.EvidenceFlag;
import luzhi.report.workflow.evidence.EvidenceView;
import luzhi.report.workflow.narrative.LiveFigure;
import luzhi.report.workflow.narrative.NarrativeTexts;
import luzhi.report.workflow.narrative.NarrativeView;
import luzhi.report.workflow.narrative.RenderedNarrative;

/** The sample city, sealed without a database, with something found, written and filed. */
final class SealedSample {

    private static final OffsetDateTime SEALED_AT = OffsetDateTime.parse("2020-10-31T09:30:00+08:00");
    private static final OffsetDateTime RECORDED = OffsetDateTime.parse("2020-10-20T16:00:00+08:00");
    private static final RegionCode CITY = new RegionCode("620700");
    private static final int CYCLE = 2020;
    private static final int TASK = 4;
    private static final FigureKey GROWTH = new FigureKey(CITY, "finance.growth", Period.ofYear(2019), Dimensions.NONE);

    private SealedSample() {}

    /** @param previous the SHA-256 of the seal before; null for the first */
    static byte[] seal(Evaluation evaluation, int number, String previous) {
        return SealedDocument.of(evaluation, new Sealing(number, previous, SEALED_AT, "city", "年度自评"),
                parts(evaluation)).write();
    }

    /** As judged on the reporting date. */
    static byte[] seal(int number, String previous) throws IOException {
        return seal(onReportingDate(SampleCity.in2020()), number, previous);
    }

    /** As it was sealed on the reporting date before seals were signed. */
    static byte[] beforeSignatures() throws IOException {
        try (InputStream file = new GZIPInputStream(
                SealedSample.class.getResourceAsStream("/seals/before-signatures.json.gz"))) {
            return file.readAllBytes();
        }
    }

    static Evaluation onReportingDate(SampleCity city) {
        return city.evaluate(city.cycle().reportingDate());
    }

    private static SortedMap<String, JsonNode> parts(Evaluation evaluation) {
        return new TreeMap<>(
                Map.of("findings", findings(evaluation), "narratives", narratives(), "evidence", evidence()));
    }

    private static JsonNode findings(Evaluation evaluation) {
        Provenance source = new Provenance("决算报表", "一般公共预算支出", "教育支出");
        Finding finding = new Finding("growth", new Title("增长率", "Growth"), Kind.GROWTH_MISMATCH, Severity.ERROR,
                Contrast.DIFFERS, GROWTH,
                List.of(new Statement(GROWTH, new BigDecimal("6.90"), "percent", null, true, source)),
                new Compared(Range.exactly(new BigDecimal("6.90")), Range.exactly(new BigDecimal("7.4")), "percent"),
                List.of(new Diagnosis("wrong-base-year", List.of(Period.ofYear(2019)))));
        AnswerView answer = new AnswerView(AnswerKind.EXPLAINED, "口径不同", new BigDecimal("6.90"), new BigDecimal("7.4"),
                List.of(new AnsweredFigure(GROWTH, new BigDecimal("6.90"))), 1, RECORDED, "city", false);
        return new SealedFindings().of(new Evaluation(evaluation.cycle(), evaluation.region(), evaluation.asOf(),
                evaluation.tasks(), List.of(new Discrepancy("5d0b6ef1a2c49387", finding, answer)),
                evaluation.sources()), List.of());
    }

    private static JsonNode narratives() {
        NarrativeTexts written = new NarrativeTexts("教育支出增长{{finance.growth@2019 | percent}}。", null, "继续增加投入。");
        NarrativeTexts read = new NarrativeTexts("教育支出增长6.90%。", null, "继续增加投入。");
        LiveFigure figure = new LiveFigure("achievements", 6, 40, "6.90%", GROWTH, new Title("增长率", "Growth"),
                new BigDecimal("6.90"), "percent", null);
        ObjectNode narratives = JsonNodeFactory.instance.objectNode();
        ObjectNode text = narratives.putObject(String.valueOf(TASK));
        text.set("written", SealJson.tree(new NarrativeView(CYCLE, CITY, TASK, written, null, 1, RECORDED, "city")));
        text.set("rendered", SealJson.tree(new RenderedNarrative(TASK, read, List.of(figure))));
        return narratives;
    }

    private static JsonNode evidence() {
        return JsonNodeFactory.instance.objectNode().set("7", SealJson.tree(new EvidenceView(7, CYCLE, CITY,
                "决算报表.pdf", "application/pdf", 52_100,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                LocalDate.of(2018, 3, 1), List.of("4.1"), List.of(MeasureReference.parse("finance.growth@2019")),
                List.of(new EvidenceFlag(EvidenceFlag.Kind.OLDER_THAN_PERIOD, "4.1", LocalDate.of(2020, 1, 1))), null,
                RECORDED, "city")));
    }
}
