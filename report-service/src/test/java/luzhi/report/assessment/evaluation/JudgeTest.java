package luzhi.report.assessment.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Missing;
import luzhi.core.figure.Provenance;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.Region;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionLevel;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleFixtures;
import luzhi.report.assessment.declaration.DeclarationView;
import luzhi.report.assessment.source.SourceStatus;

class JudgeTest {

    private static final String CITY = "620700";
    private static final LocalDate REPORTING_DATE = LocalDate.of(2020, 10, 31);

    private final FactFixtures facts = new FactFixtures();
    private final List<DeclarationView> declarations = new ArrayList<>();
    private LocalDate asOf = REPORTING_DATE;

    private Judgement judge(String criterion, Region... counties) {
        Cycle cycle = CycleFixtures.withCriteria("""
                - id: "1.1"
                  title: {zh: 要点, en: Point}
                  basis: 某法
                """ + criterion.indent(2));
        Criterion only = cycle.findCriterion("1.1").orElseThrow();
        return new Judge(
                EvaluationInputFixtures.of(cycle, Facts.of(facts.answers()), declarations, new RegionCode(CITY), asOf,
                        List.of(counties)))
                .judge(Rule.of(only));
    }

    private void declare(String region, boolean declared, LocalDate deadline) {
        declarations.add(new DeclarationView(2020, new RegionCode(region), "1.1", declared, "said", deadline,
                new Provenance("document", null, null), 1, OffsetDateTime.MIN, "somebody"));
    }

    private static FigureKey key(String measure) {
        return new FigureKey(new RegionCode(CITY), measure, Period.ofYear(2020), Dimensions.NONE);
    }

    private static Region county(String code) {
        return new Region(new RegionCode(code), code, RegionLevel.COUNTY, LocalDate.of(2000, 1, 1), null);
    }

    private static String compare(String comparison) {
        return """
                let: {have: finance.have, want: finance.want}
                value: have
                %s: want
                unit: CNY
                """.formatted(comparison);
    }

    @ParameterizedTest
    @CsvSource({
            "at-least, 5, 5,   MET,     ",
            "at-least, 5, 4.9, MET,     ",
            "at-least, 5, 5.1, NOT_MET, 0.1",
            "at-most,  5, 5,   MET,     ",
            "at-most,  5, 4.9, NOT_MET, 0.1",
            "equals,   5, 5.0, MET,     ",
            "equals,   5, 7,   NOT_MET, 2"})
    void aValueIsComparedWithItsTargetAndTheGapIsTheDifference(String comparison, String have, String want,
            Verdict verdict, BigDecimal gap) {
        facts.figure("finance.have", CITY, "2020", have).figure("finance.want", CITY, "2020", want);
        Judgement judgement = judge(compare(comparison));
        assertEquals(verdict, judgement.verdict());
        assertEquals(gap, judgement.gap());
    }

    @ParameterizedTest
    @CsvSource({"381552, 384188, NOT_MET", "384188, 384188, MET", "384189, 384188, MET"})
    void whatMayNotFallIsComparedWithTheYearBefore(String now, String before, Verdict verdict) {
        facts.figure("finance.have", CITY, "2019", now).figure("finance.have", CITY, "2018", before);
        assertEquals(verdict, judge("""
                period: previous-year
                let: {have: finance.have}
                value: have
                not-below-previous-year: true
                unit: CNY
                """).verdict());
    }

    @Test
    void aThresholdIsThatOfThePeriodJudged() {
        facts.figure("finance.have", CITY, "2019", "92").figure("finance.have", CITY, "2020", "92");
        String rule = """
                let: {have: finance.have, rate: threshold.rate}
                value: have
                at-least: rate
                unit: percent
                """;
        assertEquals(Verdict.MET, judge("period: previous-year\n" + rule).verdict());
        assertEquals(Verdict.NOT_MET, judge(rule).verdict());
    }

    private Judgement judgeCounties(String kind) {
        facts.figure("finance.have", "620702", "2020", "1").figure("finance.have", "620722", "2020", "1");
        return judge("""
                applies-to: each-county
                where: kind = 1
                let: {kind: %s, have: finance.have}
                value: have
                at-least: 2
                unit: CNY
                """.formatted(kind), county("620702"), county("620722"));
    }

    private static List<Verdict> verdicts(Judgement ofCounties) {
        return ofCounties.counties().stream().map(one -> one.judgement().verdict()).toList();
    }

    @Test
    void aRuleAboutAGroupOfRegionsConcernsThemAlone() {
        Judgement judged = judgeCounties("group.poor");
        assertEquals(List.of(Verdict.NOT_MET, Verdict.NOT_APPLICABLE), verdicts(judged));
        assertEquals(new Fact.OfGroup("kind", "poor", false),
                judged.counties().get(1).judgement().facts().get(0));
    }

    @ParameterizedTest
    @CsvSource({"region.county, NOT_MET", "region.prefecture, NOT_APPLICABLE", "region.province, NOT_APPLICABLE"})
    void aRuleAboutALevelConcernsRegionsOfThatLevel(String level, Verdict verdict) {
        Judgement judged = judgeCounties(level);
        assertEquals(List.of(verdict, verdict), verdicts(judged));
        assertEquals(level, ((Fact.OfGroup) judged.counties().get(0).judgement().facts().get(0)).id());
    }

    @Test
    void zeroIsAValueAndAMissingFigureIsNone() {
        facts.figure("finance.have", CITY, "2020", "0").figure("finance.want", CITY, "2020", "0");
        assertEquals(Verdict.MET, judge(compare("at-least")).verdict());
        assertEquals(List.of(Reason.of("not-stated", key("staffing.have"))), judge("""
                let: {have: staffing.have}
                value: have
                at-least: 0
                unit: CNY
                """).because());
    }

    @Test
    void everyMissingFigureIsNamedWithItsReason() {
        facts.missing("finance.have", CITY, "2020", "not-reported");
        Judgement judgement = judge("""
                let: {have: finance.have, more: finance.more}
                value: have + more
                at-least: 0
                unit: CNY
                """);
        assertEquals(Verdict.NOT_EVALUABLE, judgement.verdict());
        assertEquals(List.of(Reason.of("missing", key("finance.have"), Missing.NOT_REPORTED),
                Reason.of("not-stated", key("finance.more"))), judgement.because());
    }

    @ParameterizedTest
    @EnumSource(value = SourceStatus.class, mode = EnumSource.Mode.EXCLUDE, names = "AVAILABLE")
    void aServiceThatIsDownMakesItsCriteriaNotEvaluableNeverMet(SourceStatus status) {
        facts.figure("finance.have", CITY, "2020", "9").figure("finance.want", CITY, "2020", "5").financeIs(status);
        Judgement judgement = judge(compare("at-least"));
        assertEquals(Verdict.NOT_EVALUABLE, judgement.verdict());
        assertEquals("source-" + status.code(), judgement.because().get(0).code());
    }

    @Test
    void aDivisionByZeroIsNoVerdict() {
        facts.figure("finance.have", CITY, "2020", "9").figure("finance.want", CITY, "2020", "0");
        assertEquals(Verdict.NOT_EVALUABLE, judge("""
                let: {have: finance.have, want: finance.want}
                value: have / want
                at-least: 1
                unit: ratio
                """).verdict());
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, IN_PROGRESS", "2021-01-01, NOT_MET"})
    void aDeadlineAheadMakesWhatIsOpenInProgressAndAPastOneNotMet(LocalDate day, Verdict verdict) {
        asOf = day;
        facts.figure("finance.have", CITY, "2020", "1").figure("finance.want", CITY, "2020", "5");
        Judgement judgement = judge(compare("at-least") + "deadline: 2020-12-31\n");
        assertEquals(verdict, judgement.verdict());
        assertEquals(new BigDecimal("4"), judgement.gap());
        assertEquals(LocalDate.of(2020, 12, 31), judgement.deadline());
    }

    @ParameterizedTest
    @CsvSource({"2020-11-30, 2020-11-30", "2021-06-30, 2020-12-31"})
    void aRegionMayOnlyBringItsDeadlineForward(LocalDate undertaken, LocalDate effective) {
        facts.figure("finance.have", CITY, "2020", "1").figure("finance.want", CITY, "2020", "5");
        declare(CITY, false, undertaken);
        assertEquals(effective, judge(compare("at-least") + "deadline: 2020-12-31\n").deadline());
    }

    @Test
    void aDeclaredDeadlineGrantsNothingWhereTheCriterionHasNone() {
        facts.figure("finance.have", CITY, "2020", "1").figure("finance.want", CITY, "2020", "5");
        declare(CITY, false, LocalDate.of(2020, 12, 31));
        Judgement judgement = judge(compare("at-least"));
        assertEquals(Verdict.NOT_MET, judgement.verdict());
        assertNull(judgement.deadline());
    }

    @Test
    void aDeclarationNeverOutweighsFigures() {
        facts.figure("finance.have", CITY, "2020", "1").figure("finance.want", CITY, "2020", "5");
        declare(CITY, true, null);
        assertEquals(Verdict.NOT_MET, judge(compare("at-least")).verdict());
    }

    @Test
    void whatOnlyTheRegionCanTellIsMetWhenDeclared() {
        assertEquals(Verdict.NOT_EVALUABLE, judge("is-declared: true").verdict());
        declare(CITY, true, null);
        assertEquals(Verdict.MET, judge("is-declared: true").verdict());
    }

    @Test
    void aDeclarationOfTheCityDoesNotStandForItsCounties() {
        declare(CITY, true, null);
        assertEquals(Verdict.NOT_EVALUABLE,
                judge("applies-to: each-county\nis-declared: true", county("620702")).verdict());
    }

    @Test
    void theWorstCountyDecidesForTheCityAndIsNamed() {
        facts.figure("finance.have", "620702", "2020", "1").figure("finance.want", "620702", "2020", "5")
                .figure("finance.have", "620721", "2020", "9").figure("finance.want", "620721", "2020", "5");
        Judgement judgement = judge("applies-to: each-county\n" + compare("at-least"), county("620702"),
                county("620721"), county("620722"));
        assertEquals(Verdict.NOT_MET, judgement.verdict());
        assertEquals(List.of(Reason.of("counties", Verdict.NOT_MET, "620702")), judgement.because());
        assertEquals(List.of(Verdict.NOT_MET, Verdict.MET, Verdict.NOT_EVALUABLE),
                judgement.counties().stream().map(each -> each.judgement().verdict()).toList());
    }

    @Test
    void aCountyWithoutCountiesIsJudgedItself() {
        facts.figure("finance.have", CITY, "2020", "9").figure("finance.want", CITY, "2020", "5");
        assertEquals(Verdict.MET, judge("applies-to: each-county\n" + compare("at-least")).verdict());
    }

    @Test
    void aConditionDecidesWhomARuleConcernsAndItsOwnFiguresAreNeededToo() {
        String rule = "where: people > 300000\n"
                + compare("at-least").replace("let: {", "let: {people: governance.population, ");
        assertEquals(Verdict.NOT_EVALUABLE, judge(rule).verdict());
        facts.figure("governance.population", CITY, "2020", "300000");
        assertEquals(Verdict.NOT_APPLICABLE, judge(rule).verdict());
    }

    @Test
    void aConditionMayAskWhetherAFigureIsStatedAtAll() {
        String rule = "where: STATED(have)\n" + compare("at-least");
        assertEquals(Verdict.NOT_APPLICABLE, judge(rule).verdict());
        facts.figure("finance.have", CITY, "2020", "9");
        assertEquals(Verdict.NOT_EVALUABLE, judge(rule).verdict());
        facts.figure("finance.want", CITY, "2020", "5");
        assertEquals(Verdict.MET, judge(rule).verdict());
    }
}
