package luzhi.report.workflow.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionSpan;

class MonthQueryTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2020-12-05T09:00:00+08:00[Asia/Shanghai]");

    private static MonthQuery month(String text) {
        return MonthQuery.of(List.of("620700"), List.of(), text, null, null, null, NOW);
    }

    @Test
    void aMonthBeginsAndEndsAtMidnightInChina() {
        MonthQuery november = month("2020-11");
        assertEquals(OffsetDateTime.parse("2020-11-01T00:00+08:00"), november.begin());
        assertEquals(OffsetDateTime.parse("2020-12-01T00:00+08:00"), november.end());
        assertEquals(LocalDate.of(2020, 11, 30), november.on());
    }

    @Test
    void whileAMonthIsNotOverDeadlinesAreLookedAtToday() {
        assertEquals(LocalDate.of(2020, 12, 5), month(null).on());
        assertEquals(month("2020-12"), month(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01", "2020-13", "2020", "1948-12", "+999999-01", "", "2020-11-01"})
    void whatIsNoMonthOrHasNotBegunIsRefused(String text) {
        assertThrows(RuleBroken.class, () -> month(text));
    }

    @Test
    void everyParameterThatCannotBeReadIsNamed() {
        RuleBroken refused = assertThrows(RuleBroken.class,
                () -> MonthQuery.of(List.of(), List.of("620000"), "x", "late", "many", "y", NOW));
        assertEquals(List.of("month", "status", "limit", "after"),
                refused.faults().stream().map(fault -> fault.pointer()).toList());
    }

    @Test
    void withinIsWhatLiesBelow() {
        assertEquals(List.of(new RegionSpan("620001", "629999")),
                MonthQuery.of(List.of(), List.of("620000"), null, null, null, null, NOW).spans());
    }
}
