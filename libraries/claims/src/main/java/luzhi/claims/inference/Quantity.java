package luzhi.claims.inference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Precision;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Interval;

/**
 * A figure as arithmetic and words see it.
 *
 * @param index its place among all figures of the text
 * @param place where it stands
 * @param words those around it
 * @param printed how it is printed
 * @param kind what can be done with it
 * @param numbers its value as far as probabilities go
 * @param direction 1 where its words say that something rose or is more, -1 for the contrary, 0 where they say neither
 * @param interval all that the printed number stands for
 * @param told what its words say of how it was calculated
 */
record Quantity(int index, Mention mention, Place place, Words words, Printed printed, Numbers numbers, UnitKind kind,
        int direction, Interval interval, Manner.Told told) {

    /** Groups of units as far as arithmetic goes. */
    enum UnitKind {
        PERCENT, POINTS, MONEY, PEOPLE, RATIO, MULTIPLE, THINGS, BARE
    }

    /**
     * Where a figure stands; each number counts up from the beginning of the text.
     *
     * @param bracket 0 outside of any
     * @param row of a table; -1 outside of tables
     * @param column -1 outside of tables
     */
    record Place(int block, int sentence, int segment, int clause, int bracket, int list, int inList, int table,
            int row,
            int column) {}

    /**
     * The words around a figure, folded.
     *
     * @param clause its own clause before it, without the figures in it
     * @param before the characters right before it
     * @param behind the characters right behind it
     * @param gap all between it and the figure before, or the beginning of the sentence
     */
    record Words(String clause, String before, String behind, String gap) {}

    /**
     * How a figure is printed; a ratio of one to many, how the many are.
     *
     * @param digits those of the number, without point
     * @param decimals how many of the digits stand behind the point
     * @param step what one in its last place is worth
     */
    record Printed(String digits, int decimals, BigDecimal step) {

        private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])(?!1 ?:)(\\d[\\d,]*)(?:\\.(\\d+))?");

        static Printed of(String text, BigDecimal value) {
            Matcher number = NUMBER.matcher(text);
            if (!number.find()) {
                BigDecimal plain = value.abs().stripTrailingZeros();
                int decimals = Math.max(0, plain.scale());
                return new Printed(plain.movePointRight(decimals).toBigInteger().toString(), decimals,
                        BigDecimal.ONE.movePointLeft(decimals));
            }
            String fraction = number.group(2) == null ? "" : number.group(2);
            String digits = number.group(1).replace(",", "") + fraction;
            BigDecimal units = new BigDecimal(digits);
            return new Printed(digits, fraction.length(), units.signum() == 0
                    ? BigDecimal.ONE.movePointLeft(fraction.length())
                    : value.abs().divide(units, MathContext.DECIMAL64).stripTrailingZeros());
        }
    }

    /**
     * A value, what it stands for and what one in its last printed place is worth, for probabilities.
     *
     * @param value without its sign
     * @param isOperand whether it can be calculated with: as it is, or as the limit that it is
     */
    record Numbers(double value, double low, double high, double step, boolean isOperand) {

        private static Numbers of(Mention mention, Interval interval, Printed printed) {
            return new Numbers(Math.abs(mention.value().doubleValue()), interval.low().doubleValue(),
                    interval.high().doubleValue(), printed.step().doubleValue(),
                    mention.precision() != Precision.ABOUT && mention.value().signum() >= 0);
        }
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int BEFORE = 24;
    private static final int BEHIND = 8;
    private static final String UP = "增加|增长|提高|上升|提升|净增|增收|扩大|增幅|增速|涨幅|高出|高于|多于|多出|超出|超过|递增|拉大|改善|(?<=[比较].{0,14})[高多快增升]|^[增升](?=[了至到]?$)";
    private static final String DOWN = "减少|下降|降低|回落|缩小|缩减|压缩|压减|核减|降幅|减幅|减收|节约|节省|净减|递减|低于|少于|收窄|落后|(?<=[比较].{0,14})[低少慢减降]|^[减降](?=[了至到]?$)";
    private static final Pattern DIRECTION = Pattern.compile("(" + UP + ")|(" + DOWN + ")");

    static Quantity of(int index, Sentence sentence, Mention mention, Place place) {
        String before = sentence.between(Math.max(sentence.start(), mention.start() - BEFORE), mention.start())
                .toString();
        String behind = sentence.between(mention.end(), Math.min(sentence.end(), mention.end() + BEHIND)).toString();
        String text = sentence.between(mention.start(), mention.end()).toString();
        Words words = new Words(clause(before), before, behind, mention.gap().toString());
        Printed printed = Printed.of(text, mention.value());
        Interval interval = mention.interval();
        return new Quantity(index, mention, place, words, printed, Numbers.of(mention, interval, printed),
                kind(mention), text.startsWith("-") ? -1 : direction(words.clause()), interval,
                Manner.Told.of(words));
    }

    private static String clause(String before) {
        int at = before.length();
        while (at > 0 && "，。;:,；：".indexOf(before.charAt(at - 1)) < 0) {
            at--;
        }
        return before.substring(at);
    }

    private static int direction(String clause) {
        Matcher words = DIRECTION.matcher(clause);
        int direction = 0;
        while (words.find()) {
            direction = words.group(1) == null ? -1 : 1;
        }
        return direction;
    }

    private static UnitKind kind(Mention mention) {
        String unit = mention.unit();
        if (mention.is(Role.RATIO) || "ratio".equals(unit)) {
            return UnitKind.RATIO;
        }
        if (mention.is(Role.MULTIPLE) || "倍".equals(unit)) {
            return UnitKind.MULTIPLE;
        }
        if (unit == null) {
            return UnitKind.BARE;
        }
        return switch (unit) {
            case "percent", "per-mille" -> UnitKind.PERCENT;
            case "percentage-point" -> UnitKind.POINTS;
            case "person", "student", "person-time", "人", "名", "位" -> UnitKind.PEOPLE;
            default -> unit.toUpperCase(Locale.ROOT).startsWith("CNY") ? UnitKind.MONEY : UnitKind.THINGS;
        };
    }

    boolean is(UnitKind other) {
        return kind == other;
    }

    /** Whether both count or measure the same kind of thing, or one counts what the other may be. */
    boolean isLike(Quantity other) {
        if (kind == other.kind) {
            return kind != UnitKind.THINGS || mention.isLike(other.mention) || isAnything() || other.isAnything();
        }
        return isAnything() && other.is(UnitKind.PEOPLE) || is(UnitKind.PEOPLE) && other.isAnything();
    }

    /** Whether its unit counts things of many kinds: 个, and places and posts, of which each is for somebody. */
    private boolean isAnything() {
        return kind == UnitKind.THINGS && ("个".equals(mention.word()) || "place".equals(mention.unit())
                || "post".equals(mention.unit()));
    }

    /** Whether it can be calculated with: as it is, or as the limit that it is. */
    boolean isOperand() {
        return numbers.isOperand();
    }

    double value() {
        return numbers.value();
    }

    double low() {
        return numbers.low();
    }

    double high() {
        return numbers.high();
    }

    /** With its sign. */
    double signed() {
        return direction < 0 ? -value() : value();
    }

    /** All that it stands for as something that was calculated: half a step to both sides, whatever it counts. */
    Interval asDerived() {
        return Interval.around(mention.value().abs(), printed.step().multiply(HALF));
    }

    /** What one in its last printed place is worth. */
    double step() {
        return numbers.step();
    }

    /** Year it is of; 0 if unknown. */
    int year() {
        return mention.period() == null ? 0 : mention.period().last().getYear();
    }

    /** Of one text, every figure is another. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
