package luzhi.report.assessment.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.expression.Formula;
import luzhi.core.expression.NoResult;
import luzhi.report.assessment.cycle.Comparison;

class AdjustableFigureTest {

    private static Map<String, BigDecimal> values(String text) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (String pair : text.split(" ")) {
            values.put(pair.split("=")[0], new BigDecimal(pair.split("=")[1]));
        }
        return values;
    }

    private static AdjustableFigure lever(String value, Comparison comparison, String target, String unknown,
            int decimals) {
        return new AdjustableFigure(Formula.parse(value), Formula.parse(target), comparison, unknown, decimals);
    }

    @ParameterizedTest
    @CsvSource({
            // children in public kindergartens behind a share of 60 %
            "100 * public / all, AT_LEAST, 60, public, 0, public=500 all=1000, 600",
            "100 * public / all, AT_LEAST, least, public, 0, public=500 all=999 least=60, 600",
            // the child moves from private to public: numerator and denominator both
            "100 * public / (public + private), AT_LEAST, 60, public, 0, public=500 private=500, 750",
            "100 * public / (public + private), AT_LEAST, 60, private, 0, public=500 private=500, 333",
            // whole teachers behind a ratio, and in the divisor
            "staff, AT_LEAST, pupils / per-staff, staff, 0, staff=100 pupils=2000 per-staff=19, 106",
            "students / teachers, AT_MOST, 20, teachers, 0, students=2001 teachers=90, 101",
            // yuan and fen
            "allocated, AT_LEAST, least * students * 9 / 12, allocated, 2, allocated=1 least=1000.01 students=3, 2250.03",
            "large, AT_MOST, 0, large, 0, large=7, 0",
            "have, EQUALS, due, have, 0, have=3 due=5, 5",
            "100 * (now - before) / before, AT_LEAST, 0, now, 2, now=90 before=100, 100.00"})
    void theNearestValueThatKeepsTheRuleIsFound(String value, Comparison comparison, String target, String unknown,
            int decimals, String values, BigDecimal nearest) {
        assertEquals(Optional.of(nearest),
                lever(value, comparison, target, unknown, decimals).nearest(values(values)));
    }

    @ParameterizedTest
    @CsvSource({
            // nothing of this figure alone would do
            "100 * public / (public + private), AT_LEAST, 100, public, 0, public=500 private=500",
            "a - b, AT_LEAST, 10, b, 0, a=5 b=2",
            "a, EQUALS, 1 / 3, a, 0, a=2",
            // not of a form that is solved
            "a * a, AT_LEAST, 4, a, 0, a=1",
            "'MAX(a, b)', AT_LEAST, 4, a, 0, a=1 b=2",
            // not known
            "a + b, AT_LEAST, 4, a, 0, a=1"})
    void whereNoneIsThereNoneIsNamed(String value, Comparison comparison, String target, String unknown, int decimals,
            String values) {
        assertEquals(Optional.empty(),
                lever(value, comparison, target, unknown, decimals).nearest(values(values)));
    }

    @Test
    void whatIsFoundKeepsTheRuleAndOneUnitLessDoesNot() throws NoResult {
        long seed = Long.getLong("lever.seed", 20201031L);
        Random random = new Random(seed);
        int found = 0;
        for (int round = 0; round < 2000; round++) {
            Map<String, BigDecimal> values = new HashMap<>();
            for (String name : new String[]{"x", "y", "z"}) {
                values.put(name, BigDecimal.valueOf(1 + random.nextInt(5000)));
            }
            String[] forms = {"100 * x / y", "100 * x / (x + y)", "z / x", "x - y", "(x + y) / z", "y - x",
                    "100 * (x - y) / y"};
            String form = forms[random.nextInt(forms.length)];
            BigDecimal bound = BigDecimal.valueOf(random.nextInt(120));
            Comparison comparison = random.nextBoolean() ? Comparison.AT_LEAST : Comparison.AT_MOST;
            Formula formula = Formula.parse(form);
            if (comparison.holds(formula.calculate(values), bound)) {
                continue;
            }
            AdjustableFigure lever = new AdjustableFigure(formula, Formula.ofNumber(bound), comparison, "x", 0);
            Optional<BigDecimal> nearest = lever.nearest(values);
            if (nearest.isPresent()) {
                found++;
                String which = "seed " + seed + ": " + form + " " + comparison + " " + bound + " " + values;
                Map<String, BigDecimal> changed = new HashMap<>(values);
                changed.put("x", nearest.get());
                assertTrue(comparison.holds(formula.calculate(changed), bound), which);
                BigDecimal back = BigDecimal.valueOf(values.get("x").compareTo(nearest.get()));
                changed.put("x", nearest.get().add(back));
                assertTrue(!comparison.holds(formula.calculate(changed), bound), which);
            }
        }
        assertTrue(found > 500, "found " + found);
    }
}
