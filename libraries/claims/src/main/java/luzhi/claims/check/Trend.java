package luzhi.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import luzhi.claims.reading.Excerpt;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;

/**
 * Words that say that something went one way, and never back: 逐年提高, 连续三年下降.
 *
 * @param start offset of the first of its words
 * @param end offset behind the last
 * @param rises or falls
 * @param steps how often in a row at least; 0 for each time
 * @param subject the words before it in its clause
 */
record Trend(int start, int end, boolean rises, int steps, String subject) {

    private static final String UP = "提高|上升|提升|增长|增加|递增|攀升|走高|扩大|上涨|增多|[往向]上走|还?得?[多高]|见?涨|加大|升高|增强|(?:升|增)(?![到至幅])";
    private static final String DOWN = "下降|减少|降低|递减|走低|回落|收窄|缩小|下滑|压减|压缩|减小|减轻|还?得?[少低]|(?:降|减)(?![到至幅])";
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?:逐(?:年|月|季|季度|期|次|级|学期|轮)|[连年]年|一([年月季届次期批轮])(?:比|高过|低过|多过|少过)一\\1|越来越|每年|节节|一路|依次"
                    + "|(?:已)?连续(?<steps>[二两三四五六七八九])?(?:多|几)?个?(?:学?年|月|季度|学期|次|轮)|[三四五六七八九]年间|稳步|持续|不断|逐步|逐渐))"
                    + "(?:都|均|在|有所|有|实现|保持|稳步|持续|不断|呈|更|要|往|地|的|了|略有|明显|小幅|大幅|[一-龥]{0,2}呈){0,3}(?:(?<up>(?<=[高多]过一[年月季届次期批轮])|"
                    + UP + ")|(?<down>(?<=[低少]过一[年月季届次期批轮])|" + DOWN
                    + "))");
    /** What is wished, or denied, or true of the whole time only. */
    private static final Pattern NOT_SAID = Pattern
            .compile("总体|将|今后|要求|确保|力争|计划|规划|预计|预测|如果|若|不是|并非|没有|未能|未|不再|打破|结束|改变|扭转|除|应|需|必须|目标");
    private static final Pattern EXCEPTED = Pattern
            .compile("除[^。;]{1,40}外|除外|(?:其余|其他|其它)(?:各)?年|受[^。;]{1,16}影响|先[升增降减]后[升增降减]|个别年");
    private static final Pattern OF_CHANGES = Pattern.compile("[增降减涨]幅|增速|增长率|下降率|增量|增加额|增加量|缺口|差距|差额|极差");
    private static final Pattern OF_ALL = Pattern.compile("总[量数额]|总投入|总体|累计|规模|存量|拥有量");
    private static final Pattern OF_EACH = Pattern.compile("[生人校师班户园]均|平均");
    private static final Pattern FLOWS = Pattern.compile("新增|净增|新建|招[聘收录]|补充|新购|添置");
    private static final Pattern OF_RATES = Pattern.compile("率|比例|占比|比重|系数");
    private static final Pattern OF_AMOUNTS = Pattern.compile("人数|金额|总额|绝对额|资金|投入|经费|支出|学生数?|教师数?|学位|招生");
    private static final String ENDS = "，。;:(";
    private static final int LONGEST_SUBJECT = 16;
    private static final String NUMERALS = "零一二三四五六七八九";

    static List<Trend> of(Sentence sentence) {
        List<Trend> found = new ArrayList<>();
        Excerpt text = sentence.text();
        Matcher words = WORDS.matcher(text);
        if (!words.find() || EXCEPTED.matcher(text).find()) {
            return found;
        }
        int from = 0;
        do {
            String subject = subject(text, from, words.start());
            from = words.end();
            if (!NOT_SAID.matcher(subject).find()) {
                found.add(new Trend(sentence.start() + words.start(), sentence.start() + words.end(),
                        words.group("up") != null, steps(words.group("steps")), subject));
            }
        } while (words.find());
        return found;
    }

    private static String subject(Excerpt text, int from, int end) {
        int start = end;
        while (start > from && end - start < LONGEST_SUBJECT && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.subSequence(start, end).toString();
    }

    private static int steps(@Nullable String numeral) {
        return numeral == null ? 0 : "两".equals(numeral) ? 2 : NUMERALS.indexOf(numeral);
    }

    /** Whether it may be said of figures like this one. */
    boolean isOf(Mention figure) {
        boolean change = figure.is(Role.CHANGE) || figure.is(Role.GROWTH);
        if (OF_CHANGES.matcher(subject).find() || change) {
            return change && OF_CHANGES.matcher(subject).find();
        }
        boolean each = OF_EACH.matcher(subject).find();
        if (OF_ALL.matcher(subject).find() && FLOWS.matcher(figure.label()).find()
                || each != (figure.is(Role.AVERAGE) || OF_EACH.matcher(figure.label()).find())
                        && (each || OF_ALL.matcher(subject).find())) {
            return false;
        }
        return figure.isPercent()
                ? !OF_AMOUNTS.matcher(subject).find() || OF_RATES.matcher(subject).find()
                : !OF_RATES.matcher(subject).find();
    }

    /** How far it stands from a series, in characters. */
    int distance(TimeSeries series) {
        return start >= series.end() ? start - series.end() : Math.max(0, series.start() - end);
    }
}
