package luzhi.claims.inference;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.ChineseNumber;

/**
 * What the words of a figure say of how it was calculated.
 *
 * @param isFall whether it is said to have fallen
 * @param periods over how many years or months something is spread evenly; 1 where nobody says
 */
record Manner(boolean isFall, int periods) {

    private static final Pattern SPREAD = Pattern.compile("年均|月均|平均每[年月]|平均一(?:年|个月)|每[年月]平均");
    private static final Pattern SPAN = Pattern
            .compile("(?<![0-9.:])([二两三四五六七八九十]{1,3}|[1-9][0-9]?) ?(?:年|个?月)(?:来|间|里|内|共|累计|合计|总|年均|平均|[,，])");
    private static final int LONGEST = 60;

    static Manner of(Quantity derived, Form form, List<Quantity> operands) {
        boolean isYearly = form == Form.YEARLY_GROWTH || form == Form.YEARLY_CHANGE;
        return new Manner(derived.direction() < 0,
                isYearly ? Math.max(1, derived.span().periods(operands.get(0), operands.get(1))) : 1);
    }

    /**
     * Over how many years or months the words of a figure say that something is spread, whatever it follows from.
     *
     * @param isSaid whether they say that it is spread at all
     * @param inClause over how many, in its own clause; 0 where it does not say
     * @param before the same in all words right before it
     */
    record Span(boolean isSaid, int inClause, int before) {

        private static final Span NONE = new Span(false, 0, 0);

        static Span of(Quantity.Words words) {
            return SPREAD.matcher(words.clause()).find()
                    ? new Span(true, Manner.periods(words.clause()), Manner.periods(words.before()))
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

    private static int number(String numeral) {
        return Character.isDigit(numeral.charAt(0))
                ? Integer.parseInt(numeral)
                : ChineseNumber.parse(numeral).map(BigDecimal::intValue).orElse(0);
    }

    private static int periods(String words) {
        Matcher spans = SPAN.matcher(words);
        int last = 0;
        while (spans.find()) {
            last = number(spans.group(1));
        }
        return last <= LONGEST ? last : 0;
    }
}
