package luzhi.report.assessment.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.source.KnownFigure;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.SourceAnswer;
import luzhi.report.assessment.source.SourceStatus;

class ContradictionTest {

    /** The growth rates of the sample: 6.91 was divided by the new year's total, 6.97 is right to its last decimal. */
    @ParameterizedTest
    @CsvSource({"6.91, 7.4283, true", "6.97, 6.9719, false",
            "6.91, 6.905, false", "6.91, 6.915, false", "6.91, 6.9049999, true", "6.91, 6.9150001, true",
            "6.9, 6.915, false", "6.910, 6.9106, true", "7, 6.91, false", "-0.3, -0.36, true", "-0.3, -0.35, false"})
    void aStatedNumberStandsForWhateverRoundsToIt(String stated, String computed, boolean contradict) {
        assertEquals(contradict, contradiction(stated, computed, "percent").isReal());
    }

    @ParameterizedTest
    @CsvSource({"12, 12, false", "12, 13, true", "0, 1, true", "0, 0, false", "1425, 1424.57, false",
            "1424, 1424.57, true", "1.2E+3, 1200, false", "1.2E+3, 1201, true"})
    void aCountIsExactUnlessWhatIsComputedIsNotWhole(String stated, String computed, boolean contradict) {
        assertEquals(contradict, contradiction(stated, computed, "person").isReal());
    }

    @ParameterizedTest
    @CsvSource({"2473000000, 2473499999.37, false", "2473000000, 2473500000.01, true",
            "2473000000.00, 2473499999.37, true"})
    void moneyPrintedInHundredsOfMillionsIsNotHeldAgainstTheCent(String stated, String computed, boolean contradict) {
        assertEquals(contradict, contradiction(stated, computed, "CNY").isReal());
    }

    @Test
    void onlyWhatIsBothReportedAndDerivedCanContradict() {
        List<Contradiction> found = Contradiction.among(
                answer(figure("finance.b", "1"), figure("finance.a", "1"), figure("finance.only-reported", "1"),
                        missing("finance.missing"), figure("finance.agrees", "1"), figure("finance.a", "1")),
                answer(figure("finance.a", "2"), figure("finance.b", "2"), figure("finance.only-derived", "2"),
                        figure("finance.missing", "2"), figure("finance.agrees", "1.0"), figure("finance.a", "3")));
        assertEquals(List.of("finance.a", "finance.b"), found.stream().map(one -> one.key().measure()).toList());
        assertEquals(new BigDecimal("2"), found.get(0).computed());
    }

    @Test
    void theIdIsThatOfTheFigureAndNotOfItsValues() {
        assertEquals(id("finance.a", "1", "2"), id("finance.a", "5", "7"));
        assertNotEquals(id("finance.a", "1", "2"), id("finance.b", "1", "2"));
        assertTrue(DiscrepancyId.isOne(id("finance.a", "1", "2")));
    }

    private static String id(String measure, String stated, String computed) {
        return DiscrepancyId
                .of(new Contradiction(RecordedStatements.reported(figure(measure, stated)), new BigDecimal(computed))
                        .finding());
    }

    private static Contradiction contradiction(String stated, String computed, String unit) {
        return new Contradiction(RecordedStatements.reported(figure("finance.a", stated, unit)),
                new BigDecimal(computed));
    }

    private static KnownFigure figure(String measure, String value) {
        return figure(measure, value, "CNY");
    }

    private static KnownFigure figure(String measure, String value, String unit) {
        return new KnownFigure(measure, Dimensions.NONE, new RegionCode("620700"), Period.ofYear(2019),
                new BigDecimal(value), null, unit, null, null);
    }

    private static KnownFigure missing(String measure) {
        return new KnownFigure(measure, Dimensions.NONE, new RegionCode("620700"), Period.ofYear(2019), null,
                "not-reported", "CNY", null, null);
    }

    private static List<SourceAnswer> answer(KnownFigure... figures) {
        return List.of(new SourceAnswer(new Owner("finance"), SourceStatus.AVAILABLE, null, OffsetDateTime.MIN,
                Arrays.asList(figures)));
    }
}
