package luzhi.claims.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.writtenreport.Block;
import luzhi.core.language.Magnitude;
import luzhi.relations.Interval;

/** Finds every number, date and unit of a block, one pass from left to right. */
final class Scan {

    private static final Pattern RANGE = Pattern
            .compile("(\\d{1,9}(?:\\.\\d{1,4})?)(%|万|亿|[一-龥]{1,2})? ?[-~至到] ?(\\d{1,9}(?:\\.\\d{1,4})?)");
    private static final Pattern VAGUE = Pattern.compile(" ?[余多来几](?! ?\\d)");
    private static final Pattern AFTER = Pattern.compile(" ?(?:以上|及以上|以下|及以下|以内|左右|上下|之内|不等|有余)");
    private static final Set<String> IN_CHINESE = Set.of("所", "名", "位", "人", "人次", "家", "间", "元", "台", "辆", "座", "栋",
            "幢",
            "户", "起", "例", "轮", "册", "县区", "县",
            "乡镇", "市州", "个百分点", "平方米", "亩", "公里", "倍", "省份", "项", "期", "场", "个班", "学位", "处");
    private static final String NO_NUMBER_BEHIND = "第其统唯同单专之每逐初万进首不任另某更十百千零";
    /** Named before a number, these say where things are, not what is counted: 城西区37个. */
    private static final Set<String> PLACES = Set.of("县", "区", "市", "村", "乡镇", "社区", "街道", "部门", "单位", "学校", "幼儿园",
            "教学点");
    private static final Set<String> TOGETHER = Set.of("项", "类", "科", "组", "批", "门", "件", "方面", "次", "年");
    private static final Pattern COUNTED_BEFORE = Pattern
            .compile(
                    "(?:共|计|合计|分|分为|分成|全部|前|后|含|包括|下列|上述|以上|以下|下设|增至|增到|达|达到|减至|减到|增加|减少|余下|剩下|其余|另|还有|共有|多|少|归为|设|历时|[校班人生园]均)$|、[一-龥]{1,8}$");
    private static final Pattern YEARS_TOGETHER = Pattern
            .compile("(?:来|间|里)?(?:累计|合计|共计|总计|平均|净增|共(?![同享建])|翻)|间|[，]?年均");
    private static final Pattern LISTED_OF = Pattern.compile("的[一-龥]{0,4}有$|的$");
    private static final String BEFORE_MONTHS = "近头每最足";
    private static final Pattern COUNTED_BEHIND = Pattern
            .compile("^[一-龥]{0,6}?(?:指标|分别|依次|均|都|全部|达标|未达标|合计|共计|累计|总计|之和|相加|平均|共(?![同享建])|净增|中[，有])"
                    // what is counted follows: 三件事：一是…
                    + "|^[一-龥]{0,10}(?:，[^，。;:\\n]{1,18})?:|^[一-龥]{0,6}，即");
    private static final int FARTHEST_LIST = 32;
    private static final int LONGEST_TITLE = 80;

    private final FoldedText text;
    private final UnitWords units = UnitWords.standard();
    private final List<PrintedFigure> figures = new ArrayList<>();
    private final List<Dates.Date> dates = new ArrayList<>();

    private Scan(FoldedText text) {
        this.text = text;
    }

    static Scan of(FoldedText text, Block block) {
        Scan scan = new Scan(text);
        int at = block.start();
        while (at < block.end()) {
            at = Math.max(at + 1, scan.read(at, at == block.start()));
        }
        return scan;
    }

    List<PrintedFigure> figures() {
        return figures;
    }

    List<Dates.Date> dates() {
        return dates;
    }

    /** Reads what begins here and answers where to go on. */
    private int read(int at, boolean beginsBlock) {
        char each = text.charAt(at);
        if (each == '《') {
            return behindTitle(at);
        }
        if (StatedWords.mayBegin(each)) {
            StatedWords.Found word = StatedWords.find(text, at);
            if (word != null) {
                figures.add(new PrintedFigure(at, word.end(), word.value(), Interval.of(word.value()), List.of(), null,
                        word.unit(), Precision.EXACT, Role.WORD));
                return word.end();
            }
        }
        if (each == '百' || each == '千' || ChineseNumber.isDigit(each)) {
            return readChinese(at);
        }
        if (Labels.isLetter(each)) {
            return behindLetters(at);
        }
        boolean signed = (each == '-' || each == '+') && text.charOrNul(at - 1) != each
                && Character.isDigit(text.charOrNul(at + 1)) && isSign(at);
        return signed || each >= '0' && each <= '9' ? readArabic(at, beginsBlock) : at + 1;
    }

    private boolean isSign(int at) {
        char before = text.charOrNul(at - 1);
        return !Character.isDigit(before) && !Labels.isLetter(before) && "年月日号%".indexOf(before) < 0;
    }

    private int behindTitle(int at) {
        for (int end = at + 1; end < Math.min(text.length(), at + LONGEST_TITLE); end++) {
            if (text.charAt(end) == '》') {
                return end + 1;
            }
        }
        return at + 1;
    }

    private int behindLetters(int at) {
        int end = at;
        while (Labels.isLetter(text.charOrNul(end)) || Character.isDigit(text.charOrNul(end))
                || "-_./".indexOf(text.charOrNul(end)) >= 0
                        && (Labels.isLetter(text.charOrNul(end + 1)) || Character.isDigit(text.charOrNul(end + 1)))) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    private int readArabic(int at, boolean beginsBlock) {
        int label = Labels.end(text, at, beginsBlock);
        if (label > at) {
            return label;
        }
        Optional<Dates.Date> date = Dates.read(text, at);
        if (date.isPresent()) {
            dates.add(date.get());
            return date.get().end();
        }
        Optional<Fractions.Read> ratio = Fractions.readArabic(text, at);
        if (ratio.isPresent()) {
            return add(ratio.get());
        }
        Matcher range = text.at(RANGE, at);
        // 由41.2%到44.7% is no range
        if ("由从".indexOf(text.charOrNul(at - 1)) < 0 && range.lookingAt()) {
            return addRange(at, range);
        }
        return Numerals.readArabic(text, at).map(number -> add(number, false)).orElse(at + 1);
    }

    private int readChinese(int at) {
        Optional<Fractions.Read> fraction = isInWord(at) ? Optional.empty() : Fractions.readChinese(text, at);
        if (fraction.isPresent()) {
            return add(fraction.get());
        }
        Optional<Dates.Date> date = Dates.read(text, at);
        if (date.isPresent()) {
            dates.add(date.get());
            return date.get().end();
        }
        if (!ChineseNumber.isDigit(text.charAt(at)) || isInWord(at)) {
            return behindChinese(at);
        }
        return Numerals.readChinese(text, at).map(number -> add(number, true)).orElseGet(() -> behindChinese(at));
    }

    private int behindChinese(int at) {
        int end = at + 1;
        while (ChineseNumber.isDigit(text.charOrNul(end)) || "百千".indexOf(text.charOrNul(end)) >= 0) {
            end++;
        }
        return end;
    }

    private boolean isInWord(int at) {
        char before = text.charOrNul(at - 1);
        return NO_NUMBER_BEHIND.indexOf(before) >= 0
                || "点分".indexOf(before) >= 0 && ChineseNumber.isDigit(text.charOrNul(at - 2));
    }

    private int addRange(int at, Matcher range) {
        Optional<Numeral> last = Numerals.readArabic(text, range.start(3));
        if (last.isEmpty()) {
            return range.end();
        }
        Optional<UnitWord> word = units.find(text, text.skipBlanks(last.get().end()));
        String inFirst = range.group(2);
        if (word.isEmpty() || inFirst != null && !inFirst.equals("%") && !isMagnitude(inFirst)
                && !inFirst.equals(word.get().word())) {
            return Numerals.readArabic(text, at).map(number -> add(number, false)).orElse(at + 1);
        }
        int end = text.skipBlanks(last.get().end()) + word.get().word().length();
        BigDecimal times = word.get().times();
        BigDecimal low = new BigDecimal(range.group(1)).multiply(times);
        BigDecimal high = last.get().value().multiply(times);
        if (low.compareTo(high) <= 0) {
            figures.add(
                    new PrintedFigure(at, end, low, new Interval(low, high), List.of(), word.get(),
                            unit(word.get(), end, at),
                            Precision.ABOUT, Role.LEVEL));
        }
        return end;
    }

    private static boolean isMagnitude(String word) {
        return word.length() == 1 && Magnitude.find(word.charAt(0)).isPresent();
    }

    private int add(Fractions.Read fraction) {
        if (fraction.figure() != null) {
            figures.add(fraction.figure());
        }
        return fraction.end();
    }

    private int add(Numeral number, boolean chinese) {
        int behind = number.end();
        Matcher vague = text.at(VAGUE, behind);
        Precision precision = Precision.EXACT;
        Numeral whole = number;
        if (vague.lookingAt()) {
            precision = Precision.ABOUT;
            behind = vague.end();
            Optional<Numeral> scaled = scaledBehind(number, behind);
            whole = scaled.orElse(number);
            behind = scaled.map(Numeral::end).orElse(behind);
        }
        int at = text.skipBlanks(behind);
        Optional<UnitWord> word = units.find(text, at).filter(found -> fits(found, at));
        if (chinese && !countsInChinese(whole, word, at)) {
            return Math.max(number.end(), behindChinese(number.start()));
        }
        if (word.isEmpty()) {
            if (precision == Precision.EXACT) {
                figures.add(bare(number));
            }
            return number.end();
        }
        int end = at + word.get().word().length();
        if (text.charOrNul(end) == '多' && !word.get().word().equals("%")) {
            precision = Precision.ABOUT;
        }
        precision = precision == Precision.EXACT ? bound(end, number.start()) : precision;
        String unit = unit(word.get(), end, number.start());
        Numeral measured = whole.endingAt(end, BigDecimal.ONE);
        BigDecimal times = word.get().times();
        figures.add(new PrintedFigure(number.start(), end, measured.value().multiply(times),
                measured.interval(units.isCount(unit, word.get())).times(Interval.of(times)), List.of(), word.get(),
                unit,
                precision, role(number, word.get(), chinese)));
        return end;
    }

    /** 两项合计 takes things together: it is none of them. */
    private static Role role(Numeral number, UnitWord word, boolean chinese) {
        boolean together = chinese && number.value().compareTo(BigDecimal.TEN) < 0 && TOGETHER.contains(word.word());
        return together ? Role.WORD : "倍".equals(word.word()) ? Role.MULTIPLE : Role.LEVEL;
    }

    /** 3余万: the multiplier behind the vague word. */
    private Optional<Numeral> scaledBehind(Numeral number, int at) {
        return Magnitude.find(text.charOrNul(at)).map(each -> number.endingAt(at + 1, each.times()));
    }

    private PrintedFigure bare(Numeral number) {
        return new PrintedFigure(number.start(), number.end(), number.value(), number.interval(true), List.of(), null,
                null,
                bound(number.end(), number.start()), Role.LEVEL);
    }

    /** No unit, though the words begin alike: 3年级, 人民, 元旦, 5分之一. */
    private boolean fits(UnitWord word, int at) {
        char behind = text.charOrNul(at + word.word().length());
        boolean letters = Labels.isLetter(word.word().charAt(0)) && Labels.isLetter(behind);
        boolean each = behind == '均' && "为已达在属是有".indexOf(text.charOrNul(at + word.word().length() + 1)) >= 0;
        return !letters && (each || word.notBefore().indexOf(behind) < 0);
    }

    private boolean countsInChinese(Numeral number, Optional<UnitWord> word, int at) {
        if (word.isEmpty()) {
            return false;
        }
        String unit = word.get().word();
        // 十分 is "very"
        if (unit.equals("分") && number.value().compareTo(BigDecimal.TEN) == 0) {
            return false;
        }
        if (number.value().compareTo(BigDecimal.ONE) <= 0) {
            return "所名家".contains(unit) && "、，。;".indexOf(text.charOrNul(at + unit.length())) >= 0
                    && Character.isIdeographic(text.charOrNul(number.start() - 1));
        }
        boolean small = number.value().compareTo(BigDecimal.TEN) < 0;
        char first = text.charAt(number.start());
        if (isQuoted(number.start()) || first == '两' && "级类地手头".indexOf(unit.charAt(0)) >= 0
                && !isCountedUp(number.start(), at + unit.length())) {
            return false;
        }
        if (unit.equals("个") && small && !isCountedUp(number.start(), at + unit.length())) {
            return word.get().counting().keySet().stream()
                    .anyMatch(noun -> text.between(at + 1, Math.min(text.length(), at + 5)).contains(noun)
                            || text.between(Math.max(0, number.start() - noun.length()), number.start()).equals(noun));
        }
        if (unit.equals("个月")) {
            return BEFORE_MONTHS.indexOf(text.charOrNul(number.start() - 1)) < 0
                    && "内来以前后".indexOf(text.charOrNul(at + unit.length())) < 0;
        }
        if (IN_CHINESE.contains(unit) && !(small && unit.equals("项"))) {
            return true;
        }
        int end = at + unit.length();
        return unit.equals("年") ? text.at(YEARS_TOGETHER, end).lookingAt() : !small || isCountedUp(number.start(), end);
    }

    /** Whether the words around say that things are counted, or taken together: 分三个阶段, 四类合计, 五年累计. */
    private boolean isCountedUp(int start, int end) {
        return COUNTED_BEFORE.matcher(text.excerpt(Math.max(0, start - 10), start)).find()
                || "，。;、".indexOf(text.charOrNul(end)) >= 0
                        && LISTED_OF.matcher(text.excerpt(Math.max(0, start - 10), start)).find()
                || COUNTED_BEHIND.matcher(text.excerpt(end, Math.min(text.length(), end + FARTHEST_LIST))).find();
    }

    private boolean isQuoted(int at) {
        for (int i = at - 1; i > Math.max(0, at - 8); i--) {
            char each = text.charAt(i);
            if (each == '“' || each == '‘' || each == '「') {
                return true;
            }
            if (each == '”' || each == '，' || each == '。') {
                return false;
            }
        }
        return false;
    }

    private Precision bound(int end, int start) {
        Matcher after = text.at(AFTER, end);
        if (after.lookingAt()) {
            String word = after.group().strip();
            return word.endsWith("上") && !word.equals("上下")
                    ? Precision.AT_LEAST
                    : word.endsWith("下") && !word.equals("上下") || word.endsWith("内")
                            ? Precision.AT_MOST
                            : Precision.ABOUT;
        }
        return Bounds.before(text, start);
    }

    private String unit(UnitWord word, int end, int start) {
        if (word.countsThings()) {
            String behind = text.between(end, Math.min(text.length(), end + 8));
            String before = text.between(Math.max(0, start - 8), start);
            Optional<String> counted = word.counting().keySet().stream().filter(behind::startsWith)
                    .max((a, b) -> Integer.compare(a.length(), b.length()))
                    .or(() -> word.counting().keySet().stream().filter(noun -> !PLACES.contains(noun))
                            .filter(before::endsWith)
                            .max((a, b) -> Integer.compare(a.length(), b.length())));
            return counted.map(word.counting()::get).orElse(word.unit() == null ? word.word() : word.unit());
        }
        return word.unit() == null ? word.word() : word.unit();
    }
}
