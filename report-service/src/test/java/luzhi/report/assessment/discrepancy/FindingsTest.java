package luzhi.report.assessment.discrepancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import luzhi.core.figure.FigureKey;
import luzhi.relations.Check;
import luzhi.relations.Finding;
import luzhi.relations.Printed;
import luzhi.relations.Statement;
import luzhi.relations.StatementFixtures;

class FindingsTest {

    private static final String SIZE = "infrastructure.average-school-size";

    /** 669 schools, of which every breakdown and the registers make 668. */
    private static StatementFixtures schools() {
        StatementFixtures figures = StatementFixtures.nothing().stated("infrastructure.schools", "2020", "669");
        List<String> stages = List.of("kindergarten", "primary", "junior-secondary", "general-senior-secondary",
                "vocational-secondary", "special-education");
        List<String> counts = List.of("399", "199", "53", "9", "7", "1");
        for (int i = 0; i < stages.size(); i++) {
            figures.stated("infrastructure.schools{stage=" + stages.get(i) + "}", "2020", counts.get(i));
        }
        return figures.derived("infrastructure.schools{ownership=public}", "2020", "600")
                .derived("infrastructure.schools{ownership=private}", "2020", "68");
    }

    private static Contradiction contradiction(String measure, String stated, String computed) {
        FigureKey key = StatementFixtures.key("620700", measure, "2020");
        BigDecimal value = new BigDecimal(stated);
        return new Contradiction(new Statement(key, value, null, Printed.standsFor(value, null), true, null),
                new BigDecimal(computed));
    }

    private static List<String> relations(List<Check> checks, Contradiction... contradictions) {
        return Findings.unite(checks, Arrays.asList(contradictions)).stream().map(Finding::relation).toList();
    }

    @Test
    void oneNumberThatContradictsAFigureInSeveralWaysIsOneFinding() {
        assertEquals(List.of("stages-make-the-total"),
                relations(schools().check(), contradiction("infrastructure.schools", "669", "668")));
    }

    @Test
    void whatIsNotToldByItselfIsToldByTheOneThatSaysTheSame() {
        List<Check> checks = schools().check();
        List<Finding> told = Findings.unite(checks, List.of());
        Finding untold = checks.stream().flatMap(check -> check.finding().stream())
                .filter(found -> found.relation().equals("ownerships-make-the-total")).findFirst().orElseThrow();
        assertEquals(told.get(0), Findings.telling(untold, told));
    }

    @Test
    void anotherNumberIsAnotherFinding() {
        List<Finding> found = Findings.unite(schools().check(),
                List.of(contradiction("infrastructure.schools", "669", "700")));
        assertEquals(2, found.size());
        assertEquals(2, found.stream().map(DiscrepancyId::of).distinct().count());
    }

    @Test
    void withoutARelationTheDerivedFigureSpeaks() {
        assertEquals(Arrays.asList((String) null),
                relations(List.of(), contradiction("infrastructure.schools", "669", "668")));
    }

    @Test
    void whatComesFromRoundedFiguresIsAllowedTheirRounding() {
        List<Check> holds = StatementFixtures.nothing().stated(SIZE, "2020", "1425")
                .stated("infrastructure.enrolment", "2020", "9972").stated("infrastructure.schools", "2020", "7")
                .check();
        assertTrue(relations(holds).isEmpty());
        assertEquals(1, relations(holds, contradiction(SIZE, "1425", "1500")).size());
        BigDecimal same = new BigDecimal(9972).divide(new BigDecimal(7), java.math.MathContext.DECIMAL128);
        assertTrue(relations(holds, contradiction(SIZE, "1425.00", same.toPlainString())).isEmpty());
    }
}
