package luzhi.claims.reading;

import java.math.BigDecimal;
import java.util.Optional;

import luzhi.core.language.Magnitude;

/** The value of Chinese numerals: 三千二百, 十二, 一万零五十, 八十五点三. */
public final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String SMALL = "十百千";

    private ChineseNumber() {}

    static boolean isDigit(char each) {
        return each == '两' || each == '十' || DIGITS.indexOf(each) > 0;
    }

    /** Nothing if it is no number, as in 二三 (two or three). */
    public static Optional<BigDecimal> parse(String text) {
        int point = text.indexOf('点');
        Optional<BigDecimal> whole = parseWhole(point < 0 ? text : text.substring(0, point));
        return point < 0 ? whole : whole.map(value -> value.add(fraction(text.substring(point + 1))));
    }

    /** What numerals multiply by that are nothing but powers of ten: 百 by 100, 千万 by 10000000. */
    static BigDecimal times(String powers) {
        return powers.chars().mapToObj(each -> powerOfTen((char) each)).reduce(BigDecimal.ONE, BigDecimal::multiply);
    }

    private static BigDecimal powerOfTen(char each) {
        return Magnitude.find(each).map(Magnitude::times)
                .orElseGet(() -> BigDecimal.TEN.pow(SMALL.indexOf(each) + 1));
    }

    /** What one in the last place is worth: 二十万 may well be a rounded number. */
    static BigDecimal step(String text, BigDecimal value) {
        return Magnitude.find(text.charAt(text.length() - 1)).map(Magnitude::times)
                .orElseGet(() -> BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, value.scale())));
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
            if (Magnitude.find(each).isPresent()) {
                section += Math.max(digit, 0);
                total = (total + section) * powerOfTen(each).longValueExact();
                section = 0;
                digit = -1;
            } else if (small >= 0) {
                if (digit < 0 && (each != '十' || section % 100 != 0)) {
                    return Optional.empty();
                }
                section += (digit < 0 ? 1 : digit) * powerOfTen(each).longValueExact();
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
}
