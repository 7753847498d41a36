package luzhi.kernel.register;

import java.util.Map;

import luzhi.core.period.Period;

/** The rows of a register that are about a period: whose year, day or own period lies wholly in it. */
public final class TimeScope {

    private static final int MONTHS_BEFORE_DECEMBER = 11;

    private TimeScope() {}

    /**
     * The condition in SQL over {@code present}, with its {@code and}; nothing where the rows are about no time.
     *
     * @param period null for any
     */
    public static String condition(RegisterDefinition register, Period period) {
        if (period == null || register.time() == null) {
            return "";
        }
        String column = "present." + register.time().sqlName();
        return switch (register.time().type()) {
            case INTEGER -> " and " + column + " between :firstYear and :lastYear";
            case DATE -> " and " + column + " between :firstDay and :lastDay";
            default -> " and first_month(" + column + ") >= :firstMonth and last_month(" + column + ") <= :lastMonth";
        };
    }

    /** What {@link #condition} may need, whatever the register. */
    public static Map<String, Object> bindings(Period period) {
        // whole years only: of a shorter period no row of a year is
        return Map.of("firstYear", period.first().plusMonths(MONTHS_BEFORE_DECEMBER).getYear(), "lastYear",
                period.last().minusMonths(MONTHS_BEFORE_DECEMBER).getYear(), "firstDay", period.firstDay(), "lastDay",
                period.lastDay(), "firstMonth", period.first().toString(), "lastMonth", period.last().toString());
    }
}
