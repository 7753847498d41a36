package luzhi.report.workflow.seal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.CycleFixtures;
import luzhi.report.assessment.declaration.DeclarationView;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationInput;
import luzhi.report.assessment.evaluation.EvaluationInputFixtures;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.OwnerFixtures;
import luzhi.report.assessment.source.SourceAnswer;
import luzhi.report.assessment.source.SourceState;
import luzhi.report.assessment.source.SourceStatus;

/** A city judged by two criteria, without any service. */
final class JudgedCity {

    private static final LocalDate DAY = LocalDate.of(2020, 10, 31);
    private static final OffsetDateTime RECORDED = OffsetDateTime.of(2020, 10, 12, 1, 30, 0, 0, ZoneOffset.UTC);
    private static final String RATE_OF_EACH_COUNTY = """
            - id: "1.1"
              title: {zh: 比例, en: Rate}
              basis: 依据
              basis-verified: true
              applies-to: each-county
              let: {connected: finance.connected, all: finance.all, least: threshold.rate}
              value: 100 * connected / all
              at-least: least
              unit: percent
            - id: "1.2"
              title: {zh: 声明, en: Declared}
              basis: 依据
              basis-verified: true
              is-declared: true
              deadline: 2020-12-31
            """;

    private JudgedCity() {}

    /** Every county has 19 of 20 and the first as many as said. */
    static Evaluation evaluation(String city, String connectedInFirst, boolean declared) {
        List<String> counties = EvaluationInputFixtures.of(CycleFixtures.withCriteria(RATE_OF_EACH_COUNTY), List.of(),
                List.of(), new RegionCode(city), DAY).counties().stream().map(county -> county.code().text()).toList();
        List<KnownFigure> figures = counties.stream().flatMap(county -> Stream.of(
                figure("finance.all", county, "20"),
                figure("finance.connected", county, county.equals(counties.get(0)) ? connectedInFirst : "19")))
                .toList();
        List<SourceAnswer> answers = OwnerFixtures.ALL.stream().map(owner -> new SourceAnswer(owner,
                SourceStatus.AVAILABLE, null, RECORDED, owner.code().equals("finance") ? figures : List.of())).toList();
        DeclarationView declaration = new DeclarationView(2020, new RegionCode(city), "1.2", declared, "办理中", null,
                null, 1,
                RECORDED, "city");
        EvaluationInput input = EvaluationInputFixtures.of(CycleFixtures.withCriteria(RATE_OF_EACH_COUNTY), answers,
                List.of(declaration), new RegionCode(city), DAY);
        return new Evaluation(input.rules().cycle(), input.region(), DAY, input.judge(), List.of(),
                answers.stream().map(SourceState::of).toList());
    }

    private static KnownFigure figure(String measure, String region, String value) {
        return new KnownFigure(measure, Dimensions.NONE, new RegionCode(region), Period.ofYear(2020),
                new BigDecimal(value), null, "classroom", null, null);
    }
}
