package luzhi.report.workflow.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;

import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.page.PageParameters;

class MonthQueryTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2020-12-05T09:00:00+08:00[Asia/Shanghai]");

    private static MonthQuery month(String text) {
        return MonthQuery.of(List.of(new RegionCode("620700")), List.of(), text == null ? null : YearMonth.parse(text),
                null, new PageParameters(), NOW);
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

    @Test
    void aMonthThatHasNotBegunIsRefused() {
        assertThrows(RuleBroken.class, () -> month("2021-01"));
    }

    @Test
    void withinIsWhatLiesBelow() {
        assertEquals(List.of(new RegionSpan("620001", "629999")),
                MonthQuery.of(List.of(), List.of(new RegionCode("620000")), null, null, new PageParameters(), NOW)
                        .spans());
    }
}
