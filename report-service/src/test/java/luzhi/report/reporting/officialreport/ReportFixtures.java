package luzhi.report.reporting.officialreport;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.papers.Paper;
import luzhi.report.assessment.cycle.Catalogues;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.SampleCity;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.assessment.evaluation.VerdictWords;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.OwnerFixtures;
import luzhi.report.workflow.narrative.LiveFigure;
import luzhi.report.workflow.narrative.NarrativeTexts;
import luzhi.report.workflow.narrative.NarrativeView;
import luzhi.report.workflow.narrative.RenderedNarrative;
import luzhi.report.workflow.rectification.Finding;
import luzhi.report.workflow.rectification.Opening;
import luzhi.report.workflow.rectification.Plan;
import luzhi.report.workflow.rectification.RectificationView;
import luzhi.report.workflow.rectification.StageView;

/** The report of the sample city, composed without a database. */
public final class ReportFixtures {

    static final RegionCode CITY = new RegionCode("620700");
    static final Addresses ADDRESSES = new Addresses(OwnerFixtures.ALL.stream()
            .collect(Collectors.toMap(Function.identity(), owner -> "https://" + owner.code() + ".example")));
    private static final Map<String, String> SERVICES = Map.of("finance", "教育经费", "governance", "综合治理");
    private static final OffsetDateTime RECORDED = OffsetDateTime.parse("2020-10-12T09:30:00+08:00");
    private static final int SURCHARGES = 4;
    private static final String PLACEHOLDER = "{{finance.education-surcharges-collected@2019 | 万元}}";

    private ReportFixtures() {}

    /** As judged on the reporting date; about the fourth task something is written. */
    static Report report() throws IOException {
        return Composer.compose(content(SampleCity.in2020()), ADDRESSES);
    }

    public static Paper paper() throws IOException {
        return report().paper();
    }

    static ReportContent content(SampleCity city) {
        Evaluation evaluation = city.evaluate(city.cycle().reportingDate());
        Map<FigureKey, KnownFigure> figures = new HashMap<>();
        city.answers().forEach(answer -> answer.figures().forEach(figure -> figures.put(figure.key(), figure)));
        return new ReportContent(evaluation, figures, List.of(narrative()), List.of(rendered()), List.of(item()),
                Catalogues.known(), words(Locale.CHINESE), null);
    }

    /** Of verdicts, by the real catalogues. */
    static VerdictWords words(Locale language) {
        RegionDirectory regions = new RegionDirectory();
        return new VerdictWords(language, Catalogues.known(),
                code -> regions.findLatest(code).map(Region::name).orElseGet(code::text));
    }

    private static NarrativeTexts texts() {
        return new NarrativeTexts("2019年征收教育费附加" + PLACEHOLDER + "，**全额**用于教育。\n\n- 分级落实责任\n- 按月核对入库",
                "财政、税务和教育部门按月对账。", null);
    }

    private static NarrativeView narrative() {
        return new NarrativeView(2020, CITY, SURCHARGES, texts(), null, 1, RECORDED, "city");
    }

    private static RenderedNarrative rendered() {
        int start = texts().achievements().indexOf(PLACEHOLDER);
        return new RenderedNarrative(SURCHARGES, texts(), List.of(new LiveFigure("achievements", start,
                start + PLACEHOLDER.length(), "6623万元",
                new FigureKey(CITY, "finance.education-surcharges-collected", Period.ofYear(2019), Dimensions.NONE),
                null, new BigDecimal("66230000"), "CNY", null)));
    }

    private static RectificationView item() {
        return new RectificationView(1, new Finding(2020, CITY.text(), CITY.text(), "10.3", null, "两所配套幼儿园尚在协商"),
                new Plan("逐园签订移交协议", "市教育局", null, LocalDate.of(2020, 11, 30)),
                new StageView(null, null, null, null, null, null), new Opening(LocalDate.of(2020, 10, 31), "city"), 1,
                RECORDED, "city", null);
    }

    /** Of one criterion of the report. */
    static Verdict verdict(Report report, String criterion) {
        return VerdictCounts.criteria(report.content().evaluation())
                .filter(judged -> judged.criterion().id().equals(criterion)).findFirst().orElseThrow().judgement()
                .verdict();
    }
}
