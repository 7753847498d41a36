package luzhi.claims.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.relations.Interval;

/** Reads numbers that stand to one another: {@code 4.2:5.8}, {@code 1：11.7}, {@code 百分之八十五}, {@code 三分之二}, {@code 七成}. */
final class Fractions {

    private static final Pattern RATIO = Pattern.compile(
            "(\\d{1,6}(?:\\.\\d{1,4})?) ?: ?(\\d{1,6}(?:\\.\\d{1,4})?)(?: ?: ?(\\d{1,6}(?:\\.\\d{1,4})?))?(?![\\d:])");
    private static final Pattern PARTS = Pattern.compile("(百|千|万|[一二三四五六七八九十])分之([零一二三四五六七八九十百点]{1,12})");
    private static final Pattern TENTHS = Pattern
            .compile("([一二三四五六七八九两])成([一二三四五六七八九半])?(?![为立人员就长果套品绩功都本千交批效因份熟对分型活色堆方天])");
    private static final String PERCENT = "percent";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Fractions() {}

    /**
     * What begins here.
     *
     * @param figure null where it states nothing, as a ratio to zero
     */
    record Read(int end, PrintedFigure figure) {}

    /** The ratio of Arabic numbers that begins here. */
    static Optional<Read> readArabic(FoldedText text, int at) {
        Matcher ratio = text.at(RATIO, at);
        return ratio.lookingAt() ? Optional.of(new Read(ratio.end(), ratio(at, ratio))) : Optional.empty();
    }

    /** The fraction in Chinese numerals that begins here. */
    static Optional<Read> readChinese(FoldedText text, int at) {
        Matcher parts = text.at(PARTS, at);
        if (parts.lookingAt()) {
            return Optional.of(new Read(parts.end(), parts(at, parts)));
        }
        Matcher tenths = text.at(TENTHS, at);
        return tenths.lookingAt() ? Optional.of(new Read(tenths.end(), tenths(at, tenths))) : Optional.empty();
    }

    private static PrintedFigure parts(int at, Matcher parts) {
        Optional<BigDecimal> part = ChineseNumber.parse(parts.group(2));
        Optional<BigDecimal> whole = "百千万".contains(parts.group(1))
                ? Optional.of(ChineseNumber.times(parts.group(1)))
                : ChineseNumber.parse(parts.group(1));
        if (part.isEmpty() || whole.isEmpty()) {
            return null;
        }
        BigDecimal value = whole(part.get().multiply(HUNDRED).divide(whole.get(), MathContext.DECIMAL128));
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, part.get().scale()));
        boolean percent = "百".equals(parts.group(1));
        return new PrintedFigure(at, parts.end(), value,
                Interval.around(value, percent ? step.multiply(HALF) : BigDecimal.ONE), List.of(), null, PERCENT,
                percent ? Precision.EXACT : Precision.ABOUT, Role.LEVEL);
    }

    /** 七成, 八成五: said roughly. */
    private static PrintedFigure tenths(int at, Matcher tenths) {
        BigDecimal tens = ChineseNumber.parse(tenths.group(1)).orElseThrow().multiply(BigDecimal.TEN);
        String more = tenths.group(2);
        BigDecimal value = more == null
                ? tens
                : tens.add(more.equals("半") ? BigDecimal.valueOf(5) : ChineseNumber.parse(more).orElseThrow());
        return new PrintedFigure(at, tenths.end(), value, Interval.around(value, BigDecimal.valueOf(5)), List.of(),
                null,
                PERCENT, Precision.ABOUT, Role.LEVEL);
    }

    private static PrintedFigure ratio(int at, Matcher ratio) {
        List<Interval> terms = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (int group = 1; group <= ratio.groupCount() && ratio.group(group) != null; group++) {
            BigDecimal value = new BigDecimal(ratio.group(group));
            values.add(value);
            BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(-value.scale()).multiply(HALF);
            terms.add(value.compareTo(BigDecimal.ONE) == 0 ? Interval.of(value) : Interval.around(value, half));
        }
        if (values.stream().anyMatch(value -> value.signum() == 0)) {
            return null;
        }
        BigDecimal value = ratioValue(values);
        return new PrintedFigure(at, ratio.end(), value, Interval.of(value), terms, null,
                isSplit(values) ? PERCENT : "ratio", Precision.EXACT, Role.RATIO);
    }

    /** 11.7 for 1:11.7 and 11.7:1, 42 per cent for 4.2:5.8; the quotient for anything else. */
    private static BigDecimal ratioValue(List<BigDecimal> values) {
        BigDecimal left = values.get(0);
        BigDecimal right = values.get(values.size() - 1);
        if (isSplit(values)) {
            return whole(left.multiply(HUNDRED).divide(left.add(right), MathContext.DECIMAL128));
        }
        return left.compareTo(BigDecimal.ONE) == 0
                ? right
                : left.divide(right, MathContext.DECIMAL128).stripTrailingZeros();
    }

    private static boolean isSplit(List<BigDecimal> values) {
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        // 9:1 is nine to one
        return values.stream().noneMatch(value -> value.compareTo(BigDecimal.ONE) == 0) && values.size() == 2
                && (sum.compareTo(BigDecimal.TEN) == 0 || sum.compareTo(HUNDRED) == 0);
    }

    /** Without zeros at the end, but for those before the point. */
    private static BigDecimal whole(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
