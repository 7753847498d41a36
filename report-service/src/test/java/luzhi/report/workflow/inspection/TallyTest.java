package luzhi.report.workflow.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.expression.Formula;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.evaluation.Verdict;

class TallyTest {

    private static final Formula AGREED = Formula.parse(Cycle.DEFAULT_CREDIBILITY);

    private static InspectionView found(String criterion, Verdict verdict) {
        return new InspectionView(2020, new RegionCode("620700"), criterion, verdict, "seen", null, 1,
                OffsetDateTime.MIN,
                "inspector");
    }

    @ParameterizedTest
    @CsvSource({"MET, MET, AGREED", "MET, NOT_APPLICABLE, AGREED", "NOT_APPLICABLE, MET, AGREED",
            "MET, IN_PROGRESS, OVERSTATED", "MET, NOT_EVALUABLE, OVERSTATED", "MET, NOT_MET, OVERSTATED",
            "NOT_APPLICABLE, NOT_MET, OVERSTATED", "IN_PROGRESS, NOT_MET, OVERSTATED",
            "IN_PROGRESS, NOT_EVALUABLE, OVERSTATED", "NOT_EVALUABLE, NOT_MET, OVERSTATED",
            "NOT_MET, NOT_MET, AGREED", "NOT_MET, NOT_EVALUABLE, UNDERSTATED", "NOT_MET, MET, UNDERSTATED",
            "NOT_EVALUABLE, MET, UNDERSTATED", "IN_PROGRESS, NOT_APPLICABLE, UNDERSTATED"})
    void aRegionOverstatesWhatItSaysBetterOfItselfThanTheInspectorFound(Verdict self, Verdict inspected,
            Agreement agreement) {
        assertEquals(agreement, Agreement.of(self, inspected));
    }

    @Test
    void whatTheRegionWasNotJudgedByIsNotCounted() {
        SelfVerdicts self = new SelfVerdicts(3, AGREED,
                Map.of("1.1", Verdict.MET, "1.2", Verdict.NOT_MET, "1.3", Verdict.MET));
        Tally tally = Tally.of(self, List.of(found("1.1", Verdict.MET), found("1.2", Verdict.MET),
                found("1.3", Verdict.NOT_MET), found("9.9", Verdict.MET)));
        assertEquals(new Tally(1, 1, 1), tally);
        assertEquals(3, tally.inspected());
    }

    @Test
    void theFormulaSeesAllFourCountsAndIsExact() throws Exception {
        Tally tally = new Tally(57, 2, 1);
        assertEquals(Optional.of(new BigDecimal("95")), tally.value(AGREED));
        assertEquals(Optional.of(new BigDecimal("54")),
                tally.value(Formula.parse("agreed - overstated - understated")));
        assertEquals(Optional.of(new BigDecimal("66.66666666666666666666666666666667")),
                new Tally(2, 1, 0).value(AGREED));
    }

    @Test
    void nothingInspectedIsNoCredibilityRatherThanNone() {
        assertEquals(Optional.empty(), new Tally(0, 0, 0).value(AGREED));
    }
}
