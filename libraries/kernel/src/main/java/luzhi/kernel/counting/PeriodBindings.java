package luzhi.kernel.counting;

import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import luzhi.core.period.Period;

/** What the condition on periods in {@link TallySql} needs. */
final class PeriodBindings {

    private static final int MONTHS_BEFORE_DECEMBER = 11;

    private PeriodBindings() {}

    static Map<String, Object> of(TimeColumn time, Collection<Period> periods) {
        return time == TimeColumn.YEAR
                ? Map.of("years", wholeYears(periods))
                : Map.of("firstMonths", periods.stream().map(each -> each.first().toString()).toArray(String[]::new),
                        "lastMonths", periods.stream().map(each -> each.last().toString()).toArray(String[]::new));
    }

    /** The years that lie wholly in one of the periods. */
    private static Integer[] wholeYears(Collection<Period> periods) {
        TreeSet<Integer> years = new TreeSet<>();
        periods.forEach(period -> IntStream
                .rangeClosed(period.first().plusMonths(MONTHS_BEFORE_DECEMBER).getYear(),
                        period.last().minusMonths(MONTHS_BEFORE_DECEMBER).getYear())
                .forEach(years::add));
        return years.toArray(Integer[]::new);
    }
}
