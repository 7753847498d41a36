package luzhi.report.assessment.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Cycle;

/** Single rules of 2020 at their edges and by published figures: whom they concern, and what they make of a figure. */
class RulesOf2020Test {

    private static final String CITY = "620700";
    private static final String OTHER_CITY = "620800";
    private static final String COUNTY = "620702";

    private static Cycle cycle;

    private final FactFixtures facts = new FactFixtures();

    @BeforeAll
    static void readCycle() throws IOException {
        cycle = SampleCity.in2020().cycle();
    }

    private Verdict judge(String criterion, String region) {
        return new Judge(EvaluationInputFixtures.of(cycle, facts.answers(), List.of(), new RegionCode(region),
                cycle.reportingDate())).judge(Rule.of(cycle.findCriterion(criterion).orElseThrow())).verdict();
    }

    @ParameterizedTest
    @CsvSource({"300000, 0, NOT_APPLICABLE", "300001, 0, NOT_MET", "300001, 1, MET"})
    void aCountyOfMoreThan300000PeopleNeedsASpecialSchool(String population, String schools, Verdict verdict) {
        facts.figure("governance.population", COUNTY, "2020", population);
        facts.figure("infrastructure.schools{stage=special-education}", COUNTY, "2020", schools);
        assertEquals(verdict, judge("12.9", COUNTY));
    }

    @Test
    void theLivingSubsidyIsOwedInTheCountiesOfTheGroup() {
        assertEquals(Verdict.NOT_EVALUABLE, judge("5.4", COUNTY));
        assertEquals(Verdict.NOT_APPLICABLE, judge("5.4", OTHER_CITY));
    }

    @Test
    void theLivingSubsidyIsLookedAtWhereverItIsPaid() {
        facts.figure("staffing.rural-teacher-living-subsidy", "620802", "2020-01/2020-09", "299");
        assertEquals(Verdict.NOT_MET, judge("5.4", OTHER_CITY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.2", "11.4", "12.5", "13.2", "13.14", "14.5"})
    void whatConcernsACityDoesNotConcernACountyByItself(String criterion) {
        assertEquals(Verdict.NOT_EVALUABLE, judge(criterion, CITY));
        assertEquals(Verdict.NOT_APPLICABLE, judge(criterion, COUNTY));
    }

    @ParameterizedTest
    @CsvSource({"4.7, primary, 9300.15, 8547.85, NOT_MET", "4.8, junior-secondary, 12554.94, 13678.39, MET",
            "4.9, general-senior-secondary, 7469.66, 10233.19, MET", "4.6, kindergarten, 8000, 8000, MET"})
    void expenditurePerStudentMayNotFallInAnyStage(String criterion, String stage, String before, String now,
            Verdict verdict) {
        String perStudent = "finance.per-student-general-public-budget-education-expenditure{stage=" + stage + "}";
        facts.figure(perStudent, CITY, "2018", before).figure(perStudent, CITY, "2019", now);
        assertEquals(verdict, judge(criterion, CITY));
    }

    @ParameterizedTest
    @CsvSource({"6.78, MET", "0.005, MET", "0.004, NOT_MET", "0, NOT_MET", "-2.50, NOT_MET"})
    void expenditureGrowsMoreThanRevenueWhereTheDifferenceIsPrintedAboveZero(String points, Verdict verdict) {
        facts.figure("finance.education-expenditure-growth-above-revenue", CITY, "2019", points);
        assertEquals(verdict, judge("4.37", CITY));
    }

    @ParameterizedTest
    @CsvSource({"30000000, MET", "29999999.99, NOT_MET"})
    void theSurchargeIsThreePercentOfTheTaxesPaid(String collected, Verdict verdict) {
        facts.figure("finance.value-added-and-consumption-tax-paid", CITY, "2019", "1000000000");
        facts.figure("finance.education-surcharges-collected{surcharge-kind=education-surcharge}", CITY, "2019",
                collected);
        assertEquals(verdict, judge("4.42", CITY));
    }

    @Test
    void everyDisparityOfHighQualityBalanceHasItsOwnLimit() {
        facts.figure("infrastructure.sports-area-disparity{stage=primary}", COUNTY, "2020", "0.50");
        facts.figure("infrastructure.sports-area-disparity{stage=junior-secondary}", COUNTY, "2020", "0.50");
        assertEquals(Verdict.MET, judge("9.39", COUNTY));
        assertEquals(Verdict.NOT_MET, judge("9.40", COUNTY));
    }

    @Test
    void theFourPlacementsStandForAnEnrolmentRateNobodyStated() {
        facts.figure("infrastructure.disabled-children", CITY, "2020", "200")
                .figure("infrastructure.disabled-children{placement=special-school}", CITY, "2020", "60")
                .figure("infrastructure.disabled-children{placement=attached-class}", CITY, "2020", "0")
                .figure("infrastructure.disabled-children{placement=regular-class}", CITY, "2020", "110")
                .figure("infrastructure.disabled-children{placement=home-teaching}", CITY, "2020", "20");
        assertEquals(Verdict.MET, judge("12.11", CITY));
        assertEquals(Verdict.NOT_EVALUABLE, judge("12.2", CITY));
    }
}
