package luzhi.kernel.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;

import org.jboss.resteasy.reactive.RestQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionLevel;
import luzhi.kernel.page.PageParameters;

class DeclaredParameterTest {

    private record Place(
            @RestQuery @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(required = true) RegionCode region,
            @RestQuery List<Period> period) {}

    /** What an operation may declare. */
    @SuppressWarnings("unused")
    private static void operation(@BeanParam Place place, @BeanParam PageParameters pages, @RestQuery RegionLevel level,
            @RestQuery Boolean settled, @RestQuery LocalDate on, @RestQuery YearMonth month, @RestQuery Integer task,
            @RestQuery Dimensions dimensions, @RestQuery String search) {}

    private static final SortedMap<String, DeclaredParameter> DECLARED = DeclaredParameter.listQuery(
            Stream.of(DeclaredParameterTest.class.getDeclaredMethods())
                    .filter(each -> each.getName().equals("operation")).map(Method.class::cast).findFirst()
                    .orElseThrow());

    private static List<String> faults(String parameter, String text) {
        Faults faults = new Faults();
        DECLARED.get(parameter).check(text, faults);
        try {
            faults.throwIfAny();
            return List.of();
        } catch (RuleBroken wrong) {
            return wrong.faults().stream().map(Fault::code).toList();
        }
    }

    @Test
    void aMethodDeclaresItsOwnParametersAndThoseOfItsBeans() {
        assertEquals(List.of("after", "dimensions", "level", "limit", "month", "on", "period", "region", "search",
                "settled", "task"), List.copyOf(DECLARED.keySet()));
        assertTrue(DECLARED.get("region").required());
        assertTrue(DECLARED.get("period").repeatable());
        assertEquals(List.of("period"),
                DECLARED.values().stream().filter(DeclaredParameter::repeatable).map(DeclaredParameter::name).toList());
    }

    @ParameterizedTest
    @CsvSource({"region, 620700", "period, 2019", "period, 2019-09", "limit, 1", "limit, 10000", "level, county",
            "settled, true", "settled, false", "on, 2020-10-31", "month, 2020-11", "task, 4",
            "dimensions, stage:primary",
            "search, anything"})
    void whatIsOfItsTypeIsTaken(String parameter, String text) {
        assertEquals(List.of(), faults(parameter, text));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {"region, 62070, unknown-region", "region, '', unknown-region",
            "period, 2019-13, invalid-period", "limit, 0, limit-out-of-range", "limit, 10001, limit-out-of-range",
            "limit, '１', limit-out-of-range", "after, !, unknown-cursor", "level, town, unknown-level",
            "level, COUNTY, unknown-level", "settled, yes, neither-true-nor-false",
            "settled, '', neither-true-nor-false",
            "on, 2020-10-32, invalid-date", "on, +999999-01-01, invalid-date", "month, 2020, invalid-month",
            "month, 2020-13, invalid-month", "month, 2020-11-01, invalid-month", "month, 1948-12, invalid-month",
            "task, four, not-a-whole-number", "task, 4.0, not-a-whole-number", "task, 99999999999, not-a-whole-number",
            "dimensions, stage, invalid-dimensions", "search, '', empty-parameter"})
    void whatIsNotIsToldByItsOwnName(String parameter, String text, String complaint) {
        assertEquals(List.of(complaint), faults(parameter, text));
    }
}
