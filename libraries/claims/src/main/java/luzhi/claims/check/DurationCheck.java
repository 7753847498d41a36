package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/**
 * How many months, or years, something is said to have taken, against the two dates told right before: 2021年3月开工，2022年9月竣工，工期18个月. The month of a
 * date may count or not, unless words say that it does.
 */
final class DurationCheck implements TextCheck {

    private static final int LONGEST = 80;
    private static final String DAY = "([0-9]{1,2}[日号]|[上中下]旬|初|底|末)?";
    /** Between the dates: what began at the first, and nothing that is told of a third. */
    private static final String BEGAN = "([^0-9。;比较]{0,16}?)";
    private static final String ENDS = "竣工|完工|完成|结束|交付|投用|投入使用|验收|期满|离职|调离|回城|停用|届满|到期|止";
    private static final String ENDED = "((?:前|之前)?(?:[^0-9。;，]{0,8}?(?:" + ENDS
            + "))?[^0-9，。;]{0,8}?[，,(]?)";
    private static final String TAKES = "(?:[^0-9。;从由自比较超延迟晚早缩]{0,6}?(?:共计?|历时|为期|前后|工期|周期|[总合]计|计|用时|耗时|时间|跨度?)"
            + "(?:为|是|达|了|约|满|已|整|有|:)?|[这的])?$";
    private static final Pattern MONTHS = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年([0-9]{1,2})月(?:份)?" + DAY
            + BEGAN + "(?:((?:19|20)[0-9]{2})年|(次年|翌年)|(同年|当年)?)([0-9]{1,2})月(?:份)?" + DAY + ENDED + TAKES);
    /** The second date is where it ended: the words before it lead there, or those behind it say so. */
    private static final Pattern LEADS_TO_END = Pattern.compile("(?:至|到|[-—~～–])于?$");
    private static final Pattern SAYS_END = Pattern.compile(ENDS);
    private static final Pattern YEARS = Pattern.compile(
            "(?<![0-9])((?:19|20)[0-9]{2})年?(?:至|到|[-—~～–])((?:19|20)[0-9]{2})年?(?:[，,(]?(?:这|的|共|历时|前后|为期)?)$");
    private static final Pattern WHOLE_MONTHS = Pattern.compile("起.*止");
    private static final int MONTHS_OF_YEAR = 12;

    /** How many months or years there may be between two dates. */
    private record Bounds(int least, int most) {

        Interval interval() {
            return new Interval(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        }

        Range range() {
            return Range.of(BigDecimal.valueOf(least), interval());
        }
    }

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (Sentence sentence : sentences) {
            for (Mention each : sentence.mentions()) {
                if (sentence.row() == null && each.isExact() && each.value().scale() <= 0) {
                    check(sentence, each, verdicts);
                }
            }
        }
    }

    private static void check(Sentence sentence, Mention said, Verdicts verdicts) {
        boolean isMonths = "个月".equals(said.word());
        if (!isMonths && !"年".equals(said.word())) {
            return;
        }
        said.spend(LONGEST);
        String before = sentence.between(Math.max(sentence.start(), said.start() - LONGEST), said.start()).toString();
        Matcher dates = (isMonths ? MONTHS : YEARS).matcher(before);
        if (dates.find() && (!isMonths || LEADS_TO_END.matcher(dates.group(4)).find()
                || SAYS_END.matcher(dates.group(10)).find())) {
            Bounds bounds = isMonths ? months(dates) : years(dates);
            if (isMonths && !(isMonth(dates, 2) && isMonth(dates, 8))) {
                return;
            }
            if (bounds.least() > 0) {
                compare(said, bounds, verdicts);
            } else if (isMonths && dates.group(5) != null && bounds.most() < 0) {
                verdicts.contradict(new Contradiction(Kind.DIRECTION_MISMATCH, Severity.ERROR, "dates-reversed",
                        List.of(said), ComparisonCheck.range(said), bounds.range(), List.of()));
            }
        }
    }

    private static Bounds years(Matcher dates) {
        int between = number(dates, 2) - number(dates, 1);
        return new Bounds(between, between + 1);
    }

    private static Bounds months(Matcher dates) {
        int first = number(dates, 1) * MONTHS_OF_YEAR + number(dates, 2);
        int year = dates.group(5) == null
                ? number(dates, 1) + (dates.group(6) == null ? 0 : 1)
                : number(dates, 5);
        int between = year * MONTHS_OF_YEAR + number(dates, 8) - first;
        String from = String.valueOf(dates.group(3));
        String to = String.valueOf(dates.group(9));
        boolean hasDays = dates.group(3) != null || dates.group(9) != null;
        if (!hasDays && WHOLE_MONTHS.matcher(dates.group(4) + dates.group(10)).find()) {
            return new Bounds(between + 1, between + 1);
        }
        boolean isLateStart = "底".equals(from) || "末".equals(from) || "下旬".equals(from);
        boolean isEarlyEnd = "初".equals(to) || "上旬".equals(to);
        return new Bounds(isLateStart || isEarlyEnd || hasDays && !isEdge(from, to) ? between - 1 : between,
                between + 1);
    }

    /** From the beginning of a month, or to the end of one. */
    private static boolean isEdge(String from, String to) {
        return "初".equals(from) || "底".equals(to) || "末".equals(to);
    }

    private static boolean isMonth(Matcher dates, int group) {
        int month = number(dates, group);
        return month > 0 && month <= MONTHS_OF_YEAR;
    }

    private static int number(Matcher dates, int group) {
        return Integer.parseInt(dates.group(group));
    }

    private static void compare(Mention said, Bounds bounds, Verdicts verdicts) {
        if (bounds.interval().overlaps(said.interval())) {
            verdicts.agree(List.of(said));
        } else {
            verdicts.contradict(new Contradiction(Kind.DIFFERENCE_MISMATCH, Severity.ERROR, "duration",
                    List.of(said), ComparisonCheck.range(said),
                    bounds.range(), List.of()));
        }
    }
}
