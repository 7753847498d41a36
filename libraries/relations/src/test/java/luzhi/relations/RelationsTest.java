package luzhi.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How relations behave, on figures made up for it. */
class RelationsTest {

    private static final String EXPENDITURE = "finance.general-public-budget-education-expenditure";
    private static final String GROWTH_RELATION = "growth-over-previous-year/" + EXPENDITURE;
    private static final String DIRECTION_RELATION = "growth-in-the-direction-of-its-years/" + EXPENDITURE;

    private static StatementFixtures growth(String growth, String now, String before) {
        return StatementFixtures.nothing().stated(EXPENDITURE + "-growth", "2019", growth)
                .stated(EXPENDITURE, "2019", now).stated(EXPENDITURE, "2018", before);
    }

    private static List<String> codes(Finding finding) {
        return finding.diagnoses().stream().map(Diagnosis::code).toList();
    }

    @Test
    void roundingAlwaysSpeaksForWhoeverRounded() {
        assertTrue(growth("7.43", "2473000000", "2302000000").findings().isEmpty());
        assertTrue(growth("7.39", "2473000000", "2302000000").findings().isEmpty());
        assertFalse(growth("7.39", "2473000000.00", "2302000000.00").findings().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"74.3, too-large", "743, too-large", "0.743, too-small", "107.43, index-for-growth",
            "-7.43, wrong-sign", "6.91, wrong-base-year"})
    void theProbableErrorIsFoundByCalculating(String stated, String diagnosis) {
        Finding found = growth(stated, "2473000000", "2302000000").findings().get(GROWTH_RELATION).get(0);
        assertTrue(codes(found).contains(diagnosis), codes(found).toString());
    }

    @Test
    void anErrorThatNobodyKnowsHasNoDiagnosis() {
        assertEquals(List.of(), codes(growth("5", "2473000000", "2302000000").findings().get(GROWTH_RELATION).get(0)));
    }

    @Test
    void aRateOfDeclineContradictsARise() {
        assertEquals(Contrast.OPPOSITE, growth("-7.43", "2473000000", "2302000000").findings().get(DIRECTION_RELATION)
                .get(0).contrast());
        assertFalse(growth("0", "2473000000", "2302000000").findings().containsKey(DIRECTION_RELATION));
    }

    @Test
    void aRelationHoldsOfEachBreakdownThatIsStated() {
        StatementFixtures figures = growth("7.43", "2473000000", "2302000000")
                .stated(EXPENDITURE + "-growth{stage=primary}", "2019", "50")
                .stated(EXPENDITURE + "{stage=primary}", "2019", "1300000000.00")
                .stated(EXPENDITURE + "{stage=primary}", "2018", "1000000000.00");
        Finding found = figures.findings().get(GROWTH_RELATION).get(0);
        assertEquals("stage=primary", found.subject().dimensions().toString());
        assertEquals(0, new BigDecimal(30).compareTo(found.computed().value()));
    }

    @Test
    void whatIsMissingIsSaidAndNotFound() {
        Check check = StatementFixtures.nothing().stated(EXPENDITURE + "-growth", "2019", "7.43")
                .stated(EXPENDITURE, "2019", "2473000000").check().stream()
                .filter(one -> one.relation().id().equals(GROWTH_RELATION)).findFirst().orElseThrow();
        assertEquals(Outcome.UNCHECKED, check.outcome());
        assertEquals(List.of(StatementFixtures.key("620700", EXPENDITURE, "2018")), check.missing());
    }

    @Test
    void aDivisorThatMayBeZeroLeavesARelationUnchecked() {
        Check check = growth("7.43", "2473000000", "0").check().stream()
                .filter(one -> one.relation().id().equals(GROWTH_RELATION)).findFirst().orElseThrow();
        assertEquals("no-result", check.because());
    }

    @Test
    void whatNobodyStatedContradictsNobody() {
        String size = "infrastructure.average-school-size";
        StatementFixtures derived = StatementFixtures.nothing().derived("infrastructure.enrolment", "2020", "1000")
                .derived("infrastructure.schools", "2020", "10").derived(size, "2020", "7");
        assertTrue(derived.findings().isEmpty());
        derived.derived("infrastructure.school-bandwidth-used", "2020", "500")
                .derived("infrastructure.county-network-contracted-bandwidth", "2020", "400");
        assertTrue(derived.check().stream().anyMatch(check -> "only-derived".equals(check.because())));
        assertTrue(derived.findings().isEmpty());
        assertFalse(derived.stated("infrastructure.school-bandwidth-used", "2020", "500").findings().isEmpty());
    }

    @Test
    void registersStandInForWhatIsNotStated() {
        assertEquals(1, StatementFixtures.nothing().stated("infrastructure.average-school-size", "2020", "7.0")
                .derived("infrastructure.enrolment", "2020", "1000").derived("infrastructure.schools", "2020", "10")
                .findings().size());
    }

    @Test
    void aSumOfPartsNeedsAllOfThem() {
        StatementFixtures parts = StatementFixtures.nothing().stated("staffing.staff", "2020", "100")
                .stated("staffing.staff{ownership=public}", "2020", "70");
        assertTrue(parts.check().stream().anyMatch(check -> check.relation().id().equals("ownerships-make-the-total")
                && check.missing().equals(List.of(
                        StatementFixtures.key("620700", "staffing.staff{ownership=private}", "2020")))));
        Finding found = parts.stated("staffing.staff{ownership=private}", "2020", "40").findings()
                .get("ownerships-make-the-total").get(0);
        assertEquals(new BigDecimal(110), found.computed().value());
        assertEquals(Severity.ERROR, found.severity());
    }

    @ParameterizedTest
    @CsvSource({"70, part-left-out", "140, part-twice", "1100, too-small"})
    void aSumThatIsOffByAPartSaysWhich(String total, String diagnosis) {
        String relation = "private-is-inclusive-and-other";
        StatementFixtures figures = StatementFixtures.nothing()
                .stated("infrastructure.enrolment{ownership=inclusive-private}", "2020", "70")
                .stated("infrastructure.enrolment{ownership=other-private}", "2020", "40")
                .stated("infrastructure.enrolment{ownership=private}", "2020",
                        diagnosis.equals("part-twice") ? "150" : total);
        List<String> codes = codes(figures.findings().get(relation).get(0));
        assertTrue(codes.contains(diagnosis.equals("too-small") ? "too-large" : diagnosis), codes.toString());
    }

    @Test
    void ratesAreNoSumsOfTheirParts() {
        assertTrue(StatementFixtures.nothing().stated("staffing.students-per-staff", "2020", "11.4")
                .stated("staffing.students-per-staff{ownership=public}", "2020", "12.1")
                .stated("staffing.students-per-staff{ownership=private}", "2020", "8.3").findings().isEmpty());
    }

    @Test
    void noPartExceedsItsWholeInAnyDimension() {
        Finding found = StatementFixtures.nothing().stated("infrastructure.schools{stage=primary}", "2020", "10")
                .stated("infrastructure.schools{stage=primary;location=rural}", "2020", "12").findings()
                .get("no-part-exceeds-its-whole").get(0);
        assertEquals("location=rural;stage=primary", found.subject().dimensions().toString());
    }

    @Test
    void countiesMayHaveLessThanTheirCityButNotMore() {
        StatementFixtures figures = StatementFixtures.nothing().stated("staffing.staff", "2020", "100")
                .stated("620702", "staffing.staff", "2020", "60");
        assertTrue(figures.findings().isEmpty());
        Finding found = figures.stated("620721", "staffing.staff", "2020", "60").findings()
                .get("counties-stay-within-their-region").get(0);
        assertEquals(3, found.figures().size());
        assertEquals(new BigDecimal(120), found.computed().value());
    }

    @Test
    void ratesWithFewDecimalsAgreeByChance() {
        String one = "infrastructure.classroom-connection-rate";
        String other = "infrastructure.disabled-children-compulsory-enrolment-rate";
        assertTrue(StatementFixtures.nothing().stated(one, "2020", "98.1").stated(other, "2020", "98.1").findings()
                .isEmpty());
        assertEquals(1, StatementFixtures.nothing().stated(one, "2020", "98.08").stated(other, "2020", "98.080")
                .findings().size());
        assertTrue(StatementFixtures.nothing().stated(one, "2020", "98.08").stated(other, "2019", "98.08").findings()
                .isEmpty());
    }

    @Test
    void averagesOfCountiesWithOneStandardNeedNobodyOnAHigherOne() {
        StatementFixtures even = StatementFixtures.sample();
        for (String county : List.of("620702", "620721", "620722", "620723", "620724", "620725")) {
            even.stated(county, "finance.public-funds-standard{stage=general-senior-secondary}", "2020", "1600");
        }
        assertFalse(even.findings().containsKey("public-funds-need-students-on-the-highest-standard"));
    }
}
