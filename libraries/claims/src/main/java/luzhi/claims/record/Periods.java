package luzhi.claims.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.core.period.Period;

/** Which periods a figure may be of, each with what speaks against it. */
final class Periods {

    private static final int YEAR = 12;

    /** What was, before it became what is: 由113个压缩到28个. */
    private static final Pattern FROM = Pattern.compile("[由从](?:上年|去年|年初|原来)?$");
    private static final Pattern TO = Pattern.compile("[^，。；]{0,8}[到至]");

    private Periods() {}

    /** @param year that the text reports on */
    static Map<Period, Double> of(Mention figure, int year) {
        Map<Period, Double> periods = new LinkedHashMap<>();
        Period report = Period.ofYear(year);
        Period said = figure.period();
        if (said != null) {
            boolean carriedRate = !figure.dated() && figure.isPercent() && said.months() > YEAR;
            add(periods, said, figure.dated()
                    ? 0
                    : (said.months() < YEAR ? Trait.PART_OF_YEAR_CARRIED : Trait.PERIOD_CARRIED).times(1)
                            + (carriedRate ? Trait.RATE_OF_YEARS.times(1) : 0));
            Period last = Period.ofYear(said.last().getYear());
            add(periods, last, (figure.dated() ? Trait.PERIOD_AROUND : Trait.CARRIED_AROUND).times(1));
            add(periods, said.previousYear(), (isFrom(figure) ? Trait.PERIOD_FROM : Trait.PERIOD_BEFORE).times(1));
        }
        add(periods, report,
                said == null ? 0 : (figure.dated() ? Trait.PERIOD_OF_REPORT : Trait.CARRIED_OF_REPORT).times(1));
        return periods;
    }

    private static boolean isFrom(Mention figure) {
        return FROM.matcher(figure.lead()).find() && TO.matcher(figure.rest()).lookingAt();
    }

    private static void add(Map<Period, Double> periods, Period period, double against) {
        if (period.canBeStated()) {
            periods.putIfAbsent(period, against);
        }
    }
}
