package luzhi.claims.reading;

import java.math.BigDecimal;
import java.util.Optional;

/** The value of Chinese numerals: 三千二百, 十二, 一万零五十, 八十五点三. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String SMALL = "十百千";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.TEN.pow(4);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.TEN.pow(8);

    private ChineseNumber() {}

    static boolean isDigit(char each) {
        return each == '两' || each == '十' || DIGITS.indexOf(each) > 0;
    }

    /** Nothing if it is no number, as in 二三 (two or three). */
    static Optional<BigDecimal> parse(String text) {
        int point = text.indexOf('点');
        Optional<BigDecimal> whole = parseWhole(point < 0 ? text : text.substring(0, point));
        return point < 0 ? whole : whole.map(value -> value.add(fraction(text.substring(point + 1))));
    }

    /** What one in the last place is worth: 二十万 may well be a rounded number. */
    static BigDecimal step(String text, BigDecimal value) {
        char last = text.charAt(text.length() - 1);
        if (last == '万') {
            return TEN_THOUSAND;
        }
        return last == '亿' ? HUNDRED_MILLION : BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, value.scale()));
    }

    private static BigDecimal fraction(String digits) {
        StringBuilder decimals = new StringBuilder("0.");
        digits.chars().forEach(each -> decimals.append(DIGITS.indexOf(each)));
        return new BigDecimal(decimals.toString());
    }

    private static Optional<BigDecimal> parseWhole(String text) {
        long total = 0;
        long section = 0;
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            int small = SMALL.indexOf(each);
            if (each == '万' || each == '亿') {
                section += Math.max(digit, 0);
                total = (total + section) * (each == '万' ? 10_000L : 100_000_000L);
                section = 0;
                digit = -1;
            } else if (small >= 0) {
                if (digit < 0 && (each != '十' || section % 100 != 0)) {
                    return Optional.empty();
                }
                section += (digit < 0 ? 1 : digit) * power(small + 1);
                digit = -1;
            } else {
                if (digit > 0) {
                    return Optional.empty();
                }
                digit = each == '两' ? 2 : DIGITS.indexOf(each);
            }
        }
        return Optional.of(BigDecimal.valueOf(total + section + Math.max(digit, 0)));
    }

    private static long power(int tens) {
        return BigDecimal.TEN.pow(tens).longValueExact();
    }
}
