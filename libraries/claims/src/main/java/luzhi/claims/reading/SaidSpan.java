package luzhi.claims.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Over how many years, months, weeks or days words say that something went on. Up to sixty; what is longer is none. */
public final class SaidSpan {

    /** A number of them, in figures or characters, as a group of a pattern. */
    public static final String NUMERAL = "([二两三四五六七八九十]{1,3}|[1-9][0-9]?)";
    private static final Pattern COUNTED = Pattern
            .compile("(?<![0-9.:第每])" + NUMERAL
                    + " ?(?:个月|个?学年|个?学期|年|天|周)(?![0-9级前后初末底龄薪租制]|以[上下内])");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");
    private static final Pattern POWERS = Pattern.compile("[十百千万]+");
    private static final int LONGEST = 60;

    private SaidSpan() {}

    /** The last number of them that words tell: 五年增长, 36个月; 0 if they tell none. */
    public static int counted(CharSequence words) {
        return last(COUNTED, words);
    }

    /** The last number that a pattern finds as its first group, in figures or characters; 0 if there is none. */
    public static int last(Pattern pattern, CharSequence words) {
        Matcher spans = pattern.matcher(words);
        int last = 0;
        while (spans.find()) {
            last = number(spans.group(1));
        }
        return last <= LONGEST ? last : 0;
    }

    /** From the first to the last of the years that words name; 0 if they name less than two. */
    public static int betweenYears(CharSequence words) {
        Matcher years = YEAR.matcher(words);
        int first = Integer.MAX_VALUE;
        int last = 0;
        while (years.find()) {
            int year = Integer.parseInt(years.group(1));
            first = Math.min(first, year);
            last = Math.max(last, year);
        }
        return last > first && last - first <= LONGEST ? last - first : 0;
    }

    /** What a whole number of up to seven digits, or of a few characters, is worth: 百 is a hundred; 0 where it is none. */
    public static int number(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        return POWERS.matcher(numeral).matches()
                ? ChineseNumber.times(numeral).intValue()
                : ChineseNumber.parse(numeral).map(BigDecimal::intValue).orElse(0);
    }
}
