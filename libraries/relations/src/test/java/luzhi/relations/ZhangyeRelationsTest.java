package luzhi.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import luzhi.core.figure.FigureKey;

/**
 * The sample city's report against its own arithmetic. Its 65 relations, R01 to R65, were found by hand with exact fractions;
 * each of them is declared, or it is said here why it does not lie in recorded figures.
 */
class ZhangyeRelationsTest {

    private static final List<Check> CHECKS = new ArrayList<>();

    /** Relations that do not hold, by what they are declared as. */
    private static final Map<String, String> BROKEN = Map.ofEntries(
            Map.entry("R01", "stages-make-the-total"),
            Map.entry("R08", "growth-over-previous-year/finance.general-public-budget-education-expenditure"),
            Map.entry("R10", "expenditure-per-student"),
            Map.entry("R11", "students-behind-expenditure-per-student"),
            Map.entry("R17", "inspected-share-of-kindergartens"),
            Map.entry("R23", "whole-public-and-inclusive-kindergartens"),
            Map.entry("R24", "children-outside-public-kindergartens"),
            Map.entry("R25", "private-kindergartens-behind-shares"),
            Map.entry("R26", "private-kindergartens-behind-recognitions"),
            Map.entry("R30", "rural-teachers-behind-training"),
            Map.entry("R32", "bandwidth-per-school"),
            Map.entry("R33", "bandwidth-per-classroom"),
            Map.entry("R34", "bandwidth-per-school-and-classroom"),
            Map.entry("R35", "bandwidth-of-all-schools-within-contract"),
            Map.entry("R36", "least-bandwidth-of-all-schools-within-contract"),
            Map.entry("R43", "public-funds-need-students-on-the-highest-standard"),
            Map.entry("R50", "vocational-students-per-teacher"));

    /** Worth a look only. */
    private static final Map<String, String> FLAGGED = Map.of(
            "R40", "one-rate-for-different-measures",
            "R44", "public-funds-disbursed-in-step-with-the-year",
            "R52", "admissions-and-enrolment");

    /** Relations that hold. */
    private static final Map<String, String> KEPT = Map.ofEntries(
            Map.entry("R02", "stages-make-the-total"),
            Map.entry("R03", "stages-make-the-total"),
            Map.entry("R04", "districts-and-counties-make-the-units"),
            Map.entry("R05", "no-part-exceeds-its-whole"),
            Map.entry("R07", "increase-over-previous-year"),
            Map.entry("R09",
                    "growth-over-previous-year/finance.per-student-general-public-budget-education-expenditure"),
            Map.entry("R12",
                    "growth-in-the-direction-of-its-years/finance.general-public-budget-education-expenditure"),
            Map.entry("R13", "salary-premium"),
            Map.entry("R16", "supervision-staff-within-posts"),
            Map.entry("R17b", "whole-kindergartens-planned-for-inspection"),
            Map.entry("R18", "two-types-of-schools-make-the-programme"),
            Map.entry("R20", "no-part-exceeds-its-whole"),
            Map.entry("R21", "coverage-above-target"),
            Map.entry("R22", "public-share-above-target"),
            Map.entry("R27", "coverage-includes-public-share"),
            Map.entry("R29", "large-class-places-within-weak-schools"),
            Map.entry("R37", "bandwidth-used-within-contract"),
            Map.entry("R38", "whole-classrooms"),
            Map.entry("R39", "network-schools-include-all-schools"),
            Map.entry("R42", "public-funds-between-their-standards"),
            Map.entry("R45", "training-reaches-all-senior-secondary-staff"),
            Map.entry("R46", "share-of-fully-compliant-schools"),
            Map.entry("R47", "compliant-schools-among-schools"),
            Map.entry("R48", "average-school-size"),
            Map.entry("R53", "demonstration-schools-among-schools"),
            Map.entry("R54", "key-schools-among-schools"),
            Map.entry("R55", "key-majors-among-majors"),
            Map.entry("R58", "vocational-expenditure-within-the-total"));

    /** What does not lie in recorded figures, and why. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("R06", "tasks done are no figure: the evaluation counts them itself"),
            Map.entry("R08b", "not a relation but the diagnosis of R08"),
            Map.entry("R14", "of 7:3 only the 70 per cent is a figure"),
            Map.entry("R15", "counties in words; the figure is each county's own"),
            Map.entry("R19", "declared; without registers the city's own figures for two of its parts are missing"),
            Map.entry("R28", "a derived number with nothing to compare it with"),
            Map.entry("R31", "two different things: dropouts of a year, retention of a cohort"),
            Map.entry("R41", "a figure against a threshold: a criterion judges it"),
            Map.entry("R49", "a derived number; the enrolment of 2015 is not stated"),
            Map.entry("R51", "of 4.2:5.8 only the vocational side is a figure"),
            Map.entry("R56", "one figure stated twice in the text: a matter of the claims check"),
            Map.entry("R57", "what each county has is no figure of the city"),
            Map.entry("R59", "supports the diagnosis of R10; an average may well be below one of its parts"),
            Map.entry("R60", "a derived number with nothing to compare it with"),
            Map.entry("R61", "figures against thresholds: criteria judge them"),
            Map.entry("R62", "deadlines are declared, not figures"),
            Map.entry("R63", "declared; the values of 2018 are not in the sample, see below"),
            Map.entry("R64", "takes a figure from outside of the sample"),
            Map.entry("R65", "takes a figure from outside of the sample"));

    @BeforeAll
    static void check() {
        CHECKS.addAll(StatementFixtures.sample().check());
    }

    private static List<Finding> findings() {
        return CHECKS.stream().flatMap(check -> check.finding().stream()).toList();
    }

    private static Finding finding(String relation) {
        return findings().stream().filter(one -> one.relation().equals(relation)).findFirst().orElseThrow();
    }

    @Test
    void everyRelationOfTheReportHasItsPlace() {
        Set<String> placed = new TreeSet<>();
        Stream.of(BROKEN, FLAGGED, KEPT, ELSEWHERE)
                .forEach(group -> group.keySet().forEach(id -> placed.add(id.substring(0, 3))));
        assertEquals(IntStream.rangeClosed(1, 65).mapToObj("R%02d"::formatted).collect(Collectors.toSet()), placed);
    }

    @Test
    void everyContradictionIsFoundAndNothingElse() {
        Set<String> expected = new TreeSet<>(BROKEN.values());
        expected.addAll(FLAGGED.values());
        assertEquals(expected,
                findings().stream().map(Finding::relation).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(expected.size(), findings().size());
    }

    @Test
    void whatIsWorthALookOnlyIsANotice() {
        assertEquals(Set.copyOf(FLAGGED.values()),
                findings().stream().filter(one -> one.severity() == Severity.NOTICE).map(Finding::relation)
                        .collect(Collectors.toSet()));
    }

    static Stream<String> kept() {
        return KEPT.values().stream().filter(relation -> !BROKEN.containsValue(relation)).distinct();
    }

    @ParameterizedTest
    @MethodSource("kept")
    void aRelationThatHoldsWasCheckedAndIsNotFound(String relation) {
        assertTrue(CHECKS.stream().anyMatch(
                check -> check.relation().id().equals(relation) && check.outcome() == Outcome.HOLDS), relation);
    }

    /** Low and high of what is computed, as exact fractions give them. */
    @ParameterizedTest
    @CsvSource({
            "stages-make-the-total, 668, 668",
            "growth-over-previous-year/finance.general-public-budget-education-expenditure, 7.3832, 7.4734",
            "inspected-share-of-kindergartens, 71.428, 71.429",
            "whole-public-and-inclusive-kindergartens, 97.994, 97.995",
            "children-outside-public-kindergartens, 11498.095, 11532.885",
            "private-kindergartens-behind-shares, 72.06, 76.26",
            "private-kindergartens-behind-recognitions, 151.26, 153.85",
            "rural-teachers-behind-training, 27826.08, 30476.2",
            "bandwidth-per-school, 35.180, 35.207",
            "bandwidth-per-classroom, 3.417, 3.420",
            "bandwidth-per-school-and-classroom, 31.720, 31.731",
            "bandwidth-of-all-schools-within-contract, 126374.85, 126413.55",
            "least-bandwidth-of-all-schools-within-contract, 38506.5, 38893.5",
            "public-funds-need-students-on-the-highest-standard, 31.3, 31.9",
            "vocational-students-per-teacher, 11.541, 11.542"})
    void whatIsComputedLiesWhereExactFractionsPutIt(String relation, BigDecimal low, BigDecimal high) {
        Range computed = finding(relation).computed();
        assertTrue(low.compareTo(computed.low()) <= 0 && high.compareTo(computed.high()) >= 0, computed::toString);
    }

    @Test
    void aGrowthRateDividedByTheNewYearIsSaidToBe() {
        Diagnosis diagnosis = finding("growth-over-previous-year/finance.general-public-budget-education-expenditure")
                .diagnoses().get(0);
        assertEquals("wrong-base-year", diagnosis.code());
        Amount wrong = (Amount) diagnosis.arguments().get(0);
        assertEquals("6.914", wrong.range().value().toString().substring(0, 5));
        assertEquals("percent", wrong.unit());
    }

    @Test
    void anAverageThatIsASumOfFivePartsIsSaidToBe() {
        Diagnosis diagnosis = finding("expenditure-per-student").diagnoses().get(0);
        assertEquals("sum-of-parts", diagnosis.code());
        assertEquals(List.of(new BigDecimal("5.05"), new BigDecimal(5)), diagnosis.arguments());
    }

    @ParameterizedTest
    @CsvSource({"inspected-share-of-kindergartens, 317, 317", "bandwidth-per-school-and-classroom, 3660, 3661",
            "vocational-students-per-teacher, 849, 855"})
    void theBaseThatWouldFitIsNamed(String relation, BigDecimal first, BigDecimal last) {
        Diagnosis diagnosis = finding(relation).diagnoses().get(0);
        assertEquals("other-base", diagnosis.code());
        assertEquals(new Interval(first, last), ((Amount) diagnosis.arguments().get(2)).range().interval());
    }

    @Test
    void digitsThatWereCutOffInPlaceOfRoundedAreSaidToBe() {
        Finding share = finding("whole-public-and-inclusive-kindergartens");
        assertEquals(Contrast.NO_WHOLE_NUMBER, share.contrast());
        assertEquals("cut-off", share.diagnoses().get(0).code());
    }

    @Test
    void aTotalThatIsOffByAnotherStageIsAWarningThatNamesIt() {
        Finding total = finding("stages-make-the-total");
        assertEquals("another-part", total.diagnoses().get(0).code());
        FigureKey college = StatementFixtures.key("620700", "infrastructure.schools{stage=higher-vocational}", "2020");
        assertEquals(college, total.diagnoses().get(0).arguments().get(0));
        assertEquals(Severity.WARNING, total.severity());
    }

    @Test
    void kindergartensAtEachStepMakeThoseOutstanding() {
        StatementFixtures sample = StatementFixtures.sample()
                .derived("infrastructure.residential-kindergartens{status=buyback-approved}", "2020", "12");
        assertTrue(sample.check().stream().anyMatch(check -> check.relation().id()
                .equals("outstanding-kindergartens-by-step") && check.outcome() == Outcome.HOLDS));
    }

    /** A newspaper of 2019 prints these for 2018. */
    @Test
    void stocksThatAreThoseOfTwoYearsBeforeAreFound() {
        StatementFixtures sample = StatementFixtures.sample()
                .stated("infrastructure.enrolment{stage=kindergarten}", "2018", "34790")
                .stated("infrastructure.enrolment{stage=primary}", "2018", "77025")
                .stated("infrastructure.enrolment{stage=junior-secondary}", "2018", "37293")
                .stated("infrastructure.enrolment{stage=special-education}", "2018", "192")
                .stated("infrastructure.enrolment{stage=general-senior-secondary}", "2018", "22747")
                .stated("infrastructure.enrolment{stage=vocational-secondary}", "2018", "9972")
                .stated("governance.population", "2018", "1300000");
        Finding stale = sample.findings().get("stocks-of-an-earlier-year").get(0);
        assertEquals(14, stale.figures().size());
        assertEquals(List.of("2018", 7), List.of(stale.diagnoses().get(0).arguments().get(0).toString(),
                stale.diagnoses().get(0).arguments().get(1)));
        sample.stated("governance.population", "2018", "1300001");
        assertTrue(!sample.findings().containsKey("stocks-of-an-earlier-year"));
    }
}
