package luzhi.report.assessment.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleFixtures;

/** The composite of 2020 is the mean of eight coefficients, as in rows that counties published. */
class CompositeDisparityTest {

    private static final String COUNTY = "620702";
    private static final List<String> MEASURES = List.of("infrastructure.teaching-area-disparity",
            "infrastructure.sports-area-disparity", "infrastructure.equipment-value-disparity",
            "infrastructure.computers-disparity", "infrastructure.books-disparity",
            "staffing.teacher-student-ratio-disparity", "staffing.higher-qualified-teachers-disparity",
            "staffing.titled-teachers-disparity");

    private final FactFixtures facts = new FactFixtures();

    private void give(String stage, String... coefficients) {
        for (int i = 0; i < coefficients.length; i++) {
            facts.figure(MEASURES.get(i) + "{stage=" + stage + "}", COUNTY, "2020", coefficients[i]);
        }
    }

    private Judgement judge(String criterion) {
        Cycle cycle = CycleFixtures.read(CycleFixtures.shipped(2020));
        return new Judge(EvaluationInputFixtures.of(cycle, facts.answers(), List.of(), new RegionCode(COUNTY),
                LocalDate.of(2020, 10, 31))).judge(Rule.of(cycle.findCriterion(criterion).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({"9.11, primary, 0.437 0.419 0.255 0.188 0.171 0.263 0.263 0.420, 0.302, MET",
            "9.11, primary, 0.881 1.299 0.977 0.379 0.170 0.334 0.286 0.408, 0.592, MET",
            "9.11, primary, 0.65 0.65 0.65 0.65 0.65 0.65 0.65 0.65, 0.650, MET",
            "9.11, primary, 0.65 0.65 0.65 0.65 0.65 0.65 0.65 0.66, 0.651, NOT_MET",
            "9.12, junior-secondary, 0.808 0.445 0.537 0.472 0.492 0.243 0.272 0.265, 0.442, MET",
            "9.12, junior-secondary, 0.505 0.484 0.325 0.275 0.199 0.715 0.421 1.021, 0.493, MET",
            "9.12, junior-secondary, 0.881 1.299 0.977 0.379 0.170 0.334 0.286 0.408, 0.592, NOT_MET"})
    void theMeanOfTheEightIsJudged(String criterion, String stage, String coefficients, BigDecimal printed,
            Verdict verdict) {
        give(stage, coefficients.split(" "));
        Judgement judgement = judge(criterion);
        assertEquals(printed, judgement.value().setScale(3, RoundingMode.HALF_UP));
        assertEquals(verdict, judgement.verdict());
    }

    @Test
    void withoutOneOfTheEightItIsNotJudged() {
        give("primary", "0.4", "0.4", "0.4", "0.4", "0.4", "0.4", "0.4");
        Judgement judgement = judge("9.11");
        assertEquals(Verdict.NOT_EVALUABLE, judgement.verdict());
        assertTrue(judgement.because().toString().contains("staffing.titled-teachers-disparity"));
    }
}
