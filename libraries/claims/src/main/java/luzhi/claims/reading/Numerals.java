package luzhi.claims.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers: {@code 24.73亿}, {@code 1,234}, {@code 三千二百}, {@code 百分之八十五点三}, {@code 三成}. */
final class Numerals {

    private static final Pattern ARABIC = Pattern.compile(
            "[+-]?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d{1,16})(?:\\.\\d{1,10})?");
    private static final Pattern MULTIPLIER = Pattern
            .compile(" ?(万亿|百亿|千万|百万|十万|亿|万|千|百)(?![一二三四五六七八九分]|(?<=千)[克米瓦卡])");
    private static final Pattern CHINESE = Pattern.compile(
            "[一二两三四五六七八九十][零一二两三四五六七八九十百千万亿]{0,15}(?:点[零一二三四五六七八九]{1,6})?");

    private Numerals() {}

    static boolean mayBegin(char each) {
        return each >= '0' && each <= '9' || ChineseNumber.isDigit(each);
    }

    /** The number in Arabic digits that begins here, with its 万 or 亿. */
    static Optional<Numeral> readArabic(FoldedText text, int at) {
        Matcher number = text.at(ARABIC, at);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        BigDecimal value = readDigits(text, at).orElseThrow();
        Numeral plain = new Numeral(at, number.end(), value, BigDecimal.ONE.scaleByPowerOfTen(-value.scale()), false);
        Matcher multiplier = text.at(MULTIPLIER, number.end());
        return Optional.of(multiplier.lookingAt()
                ? plain.endingAt(multiplier.end(), ChineseNumber.times(multiplier.group(1)))
                : plain);
    }

    /** The same without its 万 or 亿. */
    static Optional<BigDecimal> readDigits(FoldedText text, int at) {
        Matcher number = text.at(ARABIC, at);
        return number.lookingAt() ? Optional.of(new BigDecimal(number.group().replace(",", ""))) : Optional.empty();
    }

    /** The number in Chinese numerals that begins here. */
    static Optional<Numeral> readChinese(FoldedText text, int at) {
        Matcher number = text.at(CHINESE, at);
        if (!number.lookingAt()) {
            return Optional.empty();
        }
        return ChineseNumber.parse(number.group()).map(value -> new Numeral(at, number.end(), value,
                ChineseNumber.step(number.group(), value), false));
    }
}
