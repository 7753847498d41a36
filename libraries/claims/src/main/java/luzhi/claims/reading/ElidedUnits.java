package luzhi.claims.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import luzhi.relations.Interval;

/** Units that are not said again: 2019年31260万元，2020年33815; or not at all: 总人口89.02万, 投入3.92亿. */
final class ElidedUnits {

    /** Between two values of one series nothing stands but when they are of, and how they go on. */
    private static final Pattern GOES_ON = Pattern.compile(
            "^(?:[，、。; ]|(?:19|20)\\d{2} ?年|[上去前]一?年(?:同期|度)?|比|较|由|从|至|到|的|和|为|分别|依次|增加额?|减少额?|增长|提高|下降|[增减升降][至为]|达|上升|其中|小学|初中|高中|幼儿园|多|少|比上年|每年)*$");
    private static final Pattern LINKS = Pattern.compile("\\d{4}|[上去前]一?年|比|较|由|从|至|到|、");
    private static final Pattern PEOPLE = Pattern
            .compile("(?:人口|人数|学生|在校生|教师|幼儿|毕业生|招生|教职工|职工)(?:数|规模|总数)?(?:已|共|为|达到?|约|近|超过?|有)*$");
    private static final Pattern MONEY = Pattern
            .compile("(?:投入|资金|经费|支出|收入|预算|决算|投资|补助|拨款|总额|金额|债务|余额)(?:已|共|为|达到?|约|近|超过?)*$");
    private static final int LONGEST_GAP = 40;
    private static final int LONGEST_LEAD = 12;
    private static final BigDecimal LEAST = BigDecimal.valueOf(100);

    private ElidedUnits() {}

    /**
     * The figure with the unit it must have; nothing if none is plain.
     *
     * @param before the figure before it; null for the first of a block
     */
    static Optional<PrintedFigure> of(FoldedText text, PrintedFigure bare, PrintedFigure before) {
        Optional<Numeral> number = Numerals.readArabic(text, bare.start());
        boolean coarse = bare.value().abs().compareTo(LEAST) < 0 && bare.value().scale() <= 0;
        if (number.isEmpty() || coarse) {
            return Optional.empty();
        }
        boolean scaled = number.get().scaled();
        if (before != null && before.word() != null && before.role() == Role.LEVEL
                && bare.start() - before.end() <= LONGEST_GAP
                && bare.start() > before.end()
                && goesOn(text.excerpt(before.end(), bare.start()))) {
            return Optional.of(measured(bare, number.get(), before.word(), before.unit(),
                    scaled ? BigDecimal.ONE : magnitude(text, before)));
        }
        return scaled ? named(text, bare, number.get()) : Optional.empty();
    }

    private static boolean goesOn(Excerpt gap) {
        return GOES_ON.matcher(gap).matches() && LINKS.matcher(gap).find();
    }

    private static Optional<PrintedFigure> named(FoldedText text, PrintedFigure bare, Numeral number) {
        Excerpt lead = text.excerpt(Math.max(0, bare.start() - LONGEST_LEAD), bare.start());
        String word = PEOPLE.matcher(lead).find() ? "人" : MONEY.matcher(lead).find() ? "元" : "";
        return UnitWords.standard().named(word)
                .map(unit -> measured(bare, number, unit, unit.unit(), BigDecimal.ONE));
    }

    /** 10000 for 31260万元. */
    private static BigDecimal magnitude(FoldedText text, PrintedFigure figure) {
        return Numerals.readDigits(text, figure.start()).filter(digits -> digits.signum() != 0)
                .map(digits -> figure.value().divide(digits.multiply(figure.word().times()), MathContext.DECIMAL64)
                        .stripTrailingZeros())
                .orElse(BigDecimal.ONE);
    }

    private static PrintedFigure measured(PrintedFigure bare, Numeral number, UnitWord word, String unit,
            BigDecimal magnitude) {
        BigDecimal times = word.times().multiply(magnitude);
        boolean counts = UnitWords.standard().isCount(unit, word) && magnitude.compareTo(BigDecimal.ONE) == 0;
        return new PrintedFigure(bare.start(), number.end(), number.value().multiply(times),
                number.interval(counts).times(Interval.of(times)), List.of(), word, unit, bare.precision(),
                bare.role());
    }
}
