package luzhi.core.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.expression.Formula;
import luzhi.core.expression.Term;

class UnitAlgebraTest {

    private static final Map<String, Quantity> NAMES = new HashMap<>();

    static {
        Map.of("students", "person", "teachers", "person", "schools", "school", "budget", "CNY", "norm", "CNY/student",
                "rate", "percent", "raise", "percentage-point", "disparity", "ratio", "squares", "m4/student")
                .forEach((name, unit) -> NAMES.put(name, Quantity.of(unit)));
        Map.of("area", "m2", "computers", "computer", "monthly", "CNY/month", "yearly", "CNY/year", "size",
                "student/school", "per-teacher", "student/teacher", "equipped", "computer/100-students")
                .forEach((name, unit) -> NAMES.put(name, Quantity.of(unit)));
    }

    private final List<UnitMismatch> discords = new ArrayList<>();
    private final UnitAlgebra algebra = new UnitAlgebra(NAMES, discords::add);

    private static Term term(String formula) {
        return Formula.parse(formula).term();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 * schools / schools                      | percent
            schools / schools                            | ratio
            100 * (students - teachers) / students       | percent
            students / 100                               | percent^-1*person
            rate / 100 * students                        | person
            students * rate * 0.01                       | person
            norm * students                              | CNY
            norm * students * 9 / 12                     | CNY
            budget / students                            | CNY/person
            students / per-teacher                       | person
            size * schools                               | person
            100 * computers / students                   | percent*computer/person
            100 * rate / rate                            | percent
            1 / disparity                                | ratio
            1 / schools                                  | 1/school
            rate + raise                                 | percent
            100 - rate                                   | percent
            raise + raise                                | percentage-point
            -budget + 5                                  | CNY
            (8 * students + 4 * students) / 12           | person
            MAX(0, budget, norm * students)              | CNY
            ABS(raise)                                   | percentage-point
            IF(students > 100, norm, 2 * norm)           | CNY/person
            SQRT(area * area)                            | m2
            SQRT(squares / students) * students          | m2
            SQRT(2)                                      | number
            100 * 9 / 12                                 | number
            students > 300000 && !STATED(rate)           | condition
            rate >= 95 && schools = 0                    | condition
            """)
    void everySoundFormulaHasItsUnit(String formula, String unit) {
        assertEquals(unit, algebra.of(term(formula)).toString());
        assertEquals(List.of(), discords);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            students + schools                           | units-differ [students, person, schools, school]
            rate > disparity                             | units-differ [rate, percent, disparity, ratio]
            100 * schools / schools > disparity          | units-differ [100 × schools ÷ schools, percent, disparity, ratio]
            rate >= raise                                | units-differ [rate, percent, raise, percentage-point]
            monthly * 12 > yearly                        | units-differ [monthly × 12, CNY/month, yearly, CNY/year]
            rate * students > teachers                   | units-differ [rate × students, percent*person, teachers, person]
            MAX(0, students, schools)                    | units-differ [students, person, schools, school]
            IF(students > 1, norm, budget)               | units-differ [norm, CNY/person, budget, CNY]
            IF(students, norm, norm)                     | condition-expected [students]
            students && schools > 1                      | condition-expected [students]
            !5                                           | condition-expected [5]
            budget + (students > 1)                      | number-expected [students > 1]
            2 * STATED(rate)                             | number-expected [STATED(rate)]
            SQRT(rate)                                   | no-root-of-unit [rate, percent]
            SQRT(budget)                                 | no-root-of-unit [budget, CNY]
            STATED(students + teachers)                  | name-expected [students + teachers]
            (students + schools) * 2 + budget            | units-differ [students, person, schools, school]
            """)
    void whatDoesNotGoTogetherIsToldOnce(String formula, String discord) {
        algebra.of(term(formula));
        assertEquals(List.of(discord), discords.stream().map(each -> each.code() + " " + each.arguments()).toList());
    }

    @Test
    void severalDiscordsInOneFormulaAreAllTold() {
        algebra.of(term("students + schools > 1 && budget > norm"));
        assertEquals(List.of("units-differ", "units-differ"), discords.stream().map(UnitMismatch::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"unheard-of + students", "unheard-of * 100 > rate", "SQRT(unheard-of)", "1 / unheard-of",
            "unheard-of || students > 1"})
    void whatIsNotKnownGoesWithAnything(String formula) {
        algebra.of(term(formula));
        assertEquals(List.of(), discords);
    }

    @Test
    void anExpectedUnitMeetsThatOfTheFormula() {
        algebra.requireAmount(term("100 * schools / schools"), Quantity.PERCENT);
        algebra.requireAmount(term("0"), Quantity.PERCENT);
        algebra.requireAmount(term("rate - rate"), Quantity.of("percentage-point"));
        assertEquals(List.of(), discords);
        algebra.requireAmount(term("schools / schools"), Quantity.PERCENT);
        algebra.requireCondition(term("rate"));
        algebra.requireAmount(term("rate > 5"), Quantity.PERCENT);
        assertEquals(
                List.of("unit-unexpected [schools ÷ schools, ratio, percent]", "condition-expected [rate]",
                        "number-expected [rate > 5]"),
                discords.stream().map(each -> each.code() + " " + each.arguments()).toList());
    }
}
