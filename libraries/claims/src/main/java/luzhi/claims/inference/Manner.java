package luzhi.claims.inference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.SaidSpan;

/**
 * What the words of a figure say of how it was calculated.
 *
 * @param isFall whether it is said to have fallen
 * @param periods over how many years, months or days something is spread evenly; 1 where nobody says
 * @param each of how many it is told: 100 of 每百名; 1 where nobody says
 */
record Manner(boolean isFall, int periods, int each) {

    private static final Pattern YEARLY = Pattern.compile("年均|月均|平均每[年月]|平均一(?:年|个月)|每[年月]平均");
    private static final Pattern IN_EACH = Pattern.compile("[日周]均|(?<![生人名])每(?:个?学年|个?学期|个?[年月周]|[天日])");
    private static final Pattern MONTHLY = Pattern.compile("月均|每个?月");
    private static final Pattern SPAN = Pattern
            .compile("(?<![0-9.:])" + SaidSpan.NUMERAL + " ?(?:年|个?月)(?:来|间|里|内|共|累计|合计|总|年均|平均|[,，])");
    private static final Pattern EACH = Pattern
            .compile("每 ?([十百千万两二三四五六七八九]{1,3}|[1-9][0-9]{0,6}) ?(万)?(?=[^0-9.,%年月日天元万])");
    private static final int LONGEST = 60;
    private static final int MOST_EACH = 1_000_000;
    private static final int MONTHS = 12;

    static Manner of(Quantity derived, Form form, List<Quantity> operands) {
        Span span = derived.told().span();
        int periods = switch (form) {
            case YEARLY_GROWTH, YEARLY_CHANGE -> span.periods(operands.get(0), operands.get(1));
            case IN_EACH -> derived.told().parts(operands.get(0).told());
            default -> 1;
        };
        return new Manner(derived.direction() < 0, Math.max(1, periods),
                form == Form.PER_MANY ? derived.told().each() : 1);
    }

    /**
     * What the words of a figure say of a calculation, whatever it follows from.
     *
     * @param each of how many it is told; 1 where they say nothing of it
     * @param counted in its own clause, over how many years, months or days something is told, in any way; 0 where it does not say
     * @param before the same in all words right before it
     * @param years from the first to the last of the years in these
     */
    record Told(Span span, int each, int counted, int before, int years) {

        static Told of(Quantity.Words words) {
            return new Told(Span.of(words), Manner.each(words.before()), SaidSpan.counted(words.clause()),
                    SaidSpan.counted(words.before()), SaidSpan.betweenYears(words.before()));
        }

        /** Over how many years, months or days it is said that a total is told, of which this is how much there is in each; 0 where nobody says. */
        int parts(Told total) {
            int said = said(total);
            if (said > 0) {
                return said;
            }
            if (span.isMonthly()) {
                return MONTHS;
            }
            int between = Math.max(years, total.years());
            return between > 0 ? between + 1 : 0;
        }

        private int said(Told total) {
            if (span.inClause() > 1) {
                return span.inClause();
            }
            if (total.counted() > 1) {
                return total.counted();
            }
            return before > 1 ? before : total.before();
        }
    }

    /**
     * Over how many years, months or days the words of a figure say that something is spread, whatever it follows from.
     *
     * @param isYearly whether they say that it is spread over years or months
     * @param isInEach whether they say that it is how much there is in each of some years, months or days
     * @param isMonthly whether these are months
     * @param inClause over how many, in its own clause; 0 where it does not say
     * @param before the same in all words right before it
     */
    record Span(boolean isYearly, boolean isInEach, boolean isMonthly, int inClause, int before) {

        private static final Span NONE = new Span(false, false, false, 0, 0);

        static Span of(Quantity.Words words) {
            boolean isYearly = YEARLY.matcher(words.clause()).find();
            boolean isInEach = isYearly || IN_EACH.matcher(words.clause()).find();
            return isInEach
                    ? new Span(isYearly, true, MONTHLY.matcher(words.clause()).find(),
                            SaidSpan.last(SPAN, words.clause()), SaidSpan.last(SPAN, words.before()))
                    : NONE;
        }

        /** Over how many, between two operands; 0 where neither words nor years say so. */
        int periods(Quantity later, Quantity earlier) {
            if (inClause > 1) {
                return inClause;
            }
            int years = later.year() == 0 || earlier.year() == 0 ? 0 : later.year() - earlier.year();
            return years > 1 && years <= LONGEST ? years : before;
        }
    }

    private static int each(String words) {
        int at = words.lastIndexOf('每');
        Matcher each = EACH.matcher(words);
        if (at < 0 || !each.find(at)) {
            return 1;
        }
        long number = (long) SaidSpan.number(each.group(1)) * (each.group(2) == null ? 1 : 10_000);
        return number > 0 && number <= MOST_EACH ? (int) number : 1;
    }
}
