package luzhi.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Excerpt;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Precision;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.core.period.Period;

/** Finds the comparisons that a sentence makes: 比2020年（3.21亿元）增加0.24亿元，增幅7.48%; 由809人增加到1425人. */
final class Comparisons {

    private static final String VERBS = "(?:增加|增长|提高|上升|提升|增幅|涨幅|净增|增收|节约|节省|高出|相差|差距|差|高|多|快|增|升|扩大|超出|减少|下降|降低|缩减|缩小|回落|压缩|压减|核减|节约|节省|降幅|减幅|减收|落后|低|少|慢|减|降)"
            + "(?:了|率|幅度?|约)?(?:为|达|达到|是)?[:(]?";
    private static final String MORE = "(?:一年|一年来|同比|环比|净|共|实际|累计|年均|平均每年|分别|均|又|绝对值|绝对额|也|各|约)*";
    /** Words that compare with what stands before and begin no new subject. */
    private static final Pattern BARE = Pattern.compile("^[，、;) (]*(?:并且|而且|且|并|即|也就是)?" + MORE
            + "(?:(?:同|环)?(?:比|较|相比|相较于?|对比|与)[^，。;0-9]{0,16}(?:[0-9]{4}年?(?:[^，。;0-9]{0,12}))?(?:相比)?[，(]?)?" + MORE
            + VERBS + "$");
    private static final Pattern FALLS = Pattern
            .compile("(?:减少|下降|降低|缩减|缩小|回落|压缩|压减|核减|节约|节省|降幅|减幅|减收|落后|低|少|慢|减|降)(?:了|率|幅度?|约)?(?:为|达|达到|是)?[:(]?$");
    private static final Pattern VERB = Pattern.compile(VERBS + "$");
    /** 低于序时进度75%8.0个百分点: what lies below is told before what it lies below. */
    private static final Pattern BELOW = Pattern.compile("(?:低于|少于|慢于|落后于?|不足|未达到|距离?)[^，。;]{0,24}$");
    private static final Pattern BASE = Pattern.compile(
            "(?:比(?!例|重|率)|较|高于|低于|超过|超出|同比|相比|上年|去年|同期|上一年|[0-9]{4}年)[^，。;]{0,24}\\($|(?:比(?!例|重|率)|较|高于|低于|超过|超出|相较于?)[^，。;]{0,24}$|\\((?:上年|去年|同期|[0-9]{4}年)[^，。;)]{0,10}$|^[，;、 ]*(?:而)?(?:上年|去年|上学年|上年同期|[0-9]{4}年)(?:同期|底|末)?(?:为|是|仅为)?$|(?:未达到|低于|超过|高于|距)[^，。;0-9]{0,10}$");
    private static final Pattern AIMED_AT = Pattern.compile("目标|标准|要求|平均|水平|规定|指标|底线");
    private static final Pattern BEHIND = Pattern.compile("^[，;、( ]*(?:而)?(?:上年|去年|上学年|上年同期)(?:同期|底|末)?(?:为|是|仅为)?$");
    private static final Pattern FROM = Pattern.compile("(?:由|从|自)[^，。;]{0,24}$");
    private static final Pattern TO = Pattern.compile(
            "^[^，。;]{0,16}?(?:(?:增加|增长|提高|上升|提升|扩大|增|升|攀升|跃升|发展|壮大|调整|优化|变为|改为|减少|下降|降低|缩减|缩小|回落|压缩|压减|降|减|整合|撤并|精简)(?:到|至|为)|(?:到|至)[^，。;]{0,12}的?)[^，。;0-9]{0,4}$");
    private static final Pattern OF_YEARS = Pattern
            .compile("^[，;。]([0-9]{4})年(?:比|较)(?:上年|(?:([0-9]{4})年))(?:同期)?[^，。;]{0,2}(?:增长|下降|增加|减少)");
    private static final Pattern AIM = Pattern.compile("^的?[^，。;]{0,8}(?:目标|标准|要求|水平|规定|指标|底线)");
    private static final Pattern APART = Pattern.compile("(?:相差|差距|差)(?:了|约)?(?:为|达)?$");
    /** What is faster has more of its way behind it, or takes less time. */
    private static final Pattern PACE = Pattern.compile("[快慢](?:了|约)?$");
    private static final Pattern YEAR_TO = Pattern.compile(
            "^[，;](?:到)?[0-9]{4}年(?:增加|增长|提高|上升|提升|扩大|增|升|减少|下降|降低|缩减|缩小|降|减)(?:到|至|为)$");
    /** 比去年多1.2亿元，达到14.8亿元: what there is now follows on the difference. */
    private static final Pattern REACHED = Pattern.compile("^[，、]?(?:总额|总数)?(?:达到|达|增至|增加到|升至|为)$");
    /** What is said of a figure before it is compared: 为预算24万元的77.5%. */
    private static final Pattern ASIDE = Pattern.compile("^[，(]?(?:为|占|完成|是|相当于|执行)|^的$|^万?元?的");
    /** 与上年的1398人相比，增加42人: what it is compared with is told, and what there is now is not. */
    private static final Pattern BESIDE = Pattern.compile("(?:与|同|和|跟)[^，。;]{0,16}$");
    private static final Pattern COMPARED = Pattern.compile("^[)]?(?:相比|比较|相较|对比)");
    private static final Pattern WITH = Pattern.compile("(?:比(?!例|重|率)|较|与|高于|低于)[^，。;]{0,16}$");
    private static final Pattern OTHERS = Pattern.compile("^[，、](?:全[国省市]|平均)[^，。;0-9]{0,6}$");
    private static final Pattern BY_YEAR = Pattern.compile("年均|平均每年");

    private Comparisons() {}

    static List<Comparison> of(Sentence sentence) {
        List<Comparison> found = new ArrayList<>();
        List<Mention> all = sentence.mentions();
        for (int i = 1; i < all.size(); i++) {
            if (isBaseBehind(all, i)) {
                found.add(new Comparison(all.get(i - 1), all.get(i + 1), all.get(i), null, falls(all.get(i)), 1));
                continue;
            }
            boolean begins = isDifference(all.get(i)) && !(isDifference(all.get(i - 1)) && continues(all.get(i)));
            if (begins) {
                int end = i + 1;
                while (end < all.size() && isDifference(all.get(end)) && continues(all.get(end))) {
                    end++;
                }
                add(all, i, end, found);
            } else if (i > 1 && REACHED.matcher(all.get(i).gap()).find() && isDifference(all.get(i - 1))
                    && isDifference(all.get(i - 2)) && canBeCompared(all.get(i))) {
                add(all.get(i), null, all.subList(i - 2, i), found);
            } else if ((isFromTo(all, i - 1) || isYearToYear(all, i - 1))
                    && !(i + 1 < all.size() && isDifference(all.get(i + 1))
                            && continues(all.get(i + 1)))) {
                found.add(new Comparison(all.get(i), all.get(i - 1), null, null, false, 1));
            }
        }
        return found;
    }

    private static boolean isDifference(Mention each) {
        return each.isExact() && (each.is(Role.CHANGE) || each.is(Role.GROWTH));
    }

    /** Whether a difference is told of what stands before it, and not of something new. */
    private static boolean continues(Mention difference) {
        Excerpt gap = difference.gap();
        Matcher aim = AIM.matcher(gap);
        Excerpt words = aim.find() ? gap.subSequence(aim.end(), gap.length()) : gap;
        return BARE.matcher(words).find() && !words.contains("分别");
    }

    static boolean isFromTo(List<Mention> all, int from) {
        return from + 1 < all.size() && FROM.matcher(all.get(from).gap()).find()
                && TO.matcher(all.get(from + 1).gap()).find() && areAlike(all.get(from), all.get(from + 1))
                && all.get(from).isExact() && all.get(from + 1).isExact();
    }

    /** Whether both are of one unit, or both of none: 差距由0.3扩大到0.1. */
    private static boolean areAlike(Mention one, Mention other) {
        return one.isLike(other) || one.unit() == null && other.unit() == null;
    }

    /** 2020年为6.15亿元，2021年增加到6.65亿元. */
    private static boolean isYearToYear(List<Mention> all, int from) {
        return from + 1 < all.size() && YEAR_TO.matcher(all.get(from + 1).gap()).find()
                && all.get(from).isLike(all.get(from + 1)) && all.get(from).isExact() && all.get(from + 1).isExact()
                && all.get(from).dated() && all.get(from).period() != null && all.get(from + 1).period() != null
                && all.get(from).period().compareTo(all.get(from + 1).period()) < 0;
    }

    /** 97.6%，比上年提高0.9个百分点，上年为96.9%. */
    private static boolean isBaseBehind(List<Mention> all, int difference) {
        return difference + 1 < all.size() && isDifference(all.get(difference)) && continues(all.get(difference))
                && !all.get(difference).is(Role.GROWTH) && canBeCompared(all.get(difference - 1))
                && BEHIND.matcher(all.get(difference + 1).gap()).find()
                && all.get(difference + 1).isLike(all.get(difference - 1)) && all.get(difference + 1).isExact();
    }

    /** Whether a figure is what is aimed at, or kept to, and not what there was. */
    static boolean isAim(Mention figure) {
        return AIMED_AT.matcher(figure.gap()).find() || AIM.matcher(figure.rest()).find();
    }

    private static boolean isBelow(Mention base, Mention difference) {
        return BELOW.matcher(base.gap()).find() && !VERB.matcher(difference.gap().strip()).find();
    }

    static boolean falls(Mention difference) {
        return FALLS.matcher(difference.gap().strip()).find();
    }

    /** The comparison that ends with these differences. */
    private static void add(List<Mention> all, int first, int end, List<Comparison> found) {
        Mention lead = all.get(first);
        Mention before = all.get(first - 1);
        boolean isBeside = COMPARED.matcher(lead.gap()).find() && BESIDE.matcher(before.gap()).find();
        if (isBeside || bySeries(all, first, found) || !continues(lead) && !isBase(before, lead)) {
            return;
        }
        Compared compared = compared(all, first);
        int now = compared.now();
        Mention base = compared.base() < 0 ? null : all.get(compared.base());
        if (now < 0 || !canBeCompared(all.get(now)) || base != null && !all.get(now).isLike(base)) {
            return;
        }
        List<Mention> differences = new ArrayList<>(all.subList(first, end));
        if (base == null && now > 0 && isDifference(all.get(now - 1)) && REACHED.matcher(all.get(now).gap()).find()) {
            differences.add(0, all.get(now - 1));
        }
        add(all.get(now), base, differences, found);
    }

    /**
     * What is compared, by its places.
     *
     * @param now -1 where it is not told
     * @param base the same
     */
    private record Compared(int now, int base) {}

    /** What a difference is one of. */
    private static Compared compared(List<Mention> all, int first) {
        if (first >= 2 && (isFromTo(all, first - 2) || isYearToYear(all, first - 2))) {
            return compared(all, first - 1, first - 2, first);
        }
        return isBase(all.get(first - 1), all.get(first)) || isOfOthers(all, first - 1)
                ? compared(all, first - 2, first - 1, first)
                : new Compared(behindAsides(all, first), -1);
    }

    private static Compared compared(List<Mention> all, int last, int base, int first) {
        int now = behindGoals(all, last);
        boolean turned = now >= 0 && isLater(all.get(base), all.get(now)) && !WITH.matcher(all.get(base).gap()).find();
        return turned ? new Compared(whole(all, first - 1), now) : new Compared(whole(all, now), base);
    }

    /** 本市2310元，全省2145元，高: others are compared with, though no word says so. */
    private static boolean isOfOthers(List<Mention> all, int other) {
        return other >= 1 && OTHERS.matcher(all.get(other).gap()).find() && all.get(other).isExact()
                && all.get(other - 1).isLike(all.get(other));
    }

    /** 96.2%，达到95%的目标，比上年提高: a goal that was reached is not what there is. */
    private static int behindGoals(List<Mention> all, int last) {
        int now = last;
        while (now > 0 && AIM.matcher(all.get(now).rest()).find() && all.get(now - 1).isLike(all.get(now))) {
            now--;
        }
        return now;
    }

    private static int behindAsides(List<Mention> all, int first) {
        Mention lead = all.get(first);
        int now = first - 1;
        while (now > 0 && lead.is(Role.CHANGE) && !lead.isLike(all.get(now))
                && ASIDE.matcher(all.get(now).gap()).find()) {
            now--;
        }
        return now;
    }

    /** 平均42.8岁，其中小学43.9岁、初中42.4岁，比上年…: what is said behind a list of parts is said of the whole. */
    private static int whole(List<Mention> all, int now) {
        int at = now;
        while (at > 0 && all.get(at).gap().startsWith("、") && all.get(at - 1).isLike(all.get(at))) {
            at--;
        }
        return at > 0 && at < now && all.get(at).gap().startsWith("，其中") && all.get(at - 1).isLike(all.get(at))
                && canBeCompared(all.get(at - 1)) ? at - 1 : now;
    }

    /** 2020年6.47亿元，2019年6.18亿元，2018年5.74亿元，2020年比上年增长4.69%: the years say what is compared. */
    private static boolean bySeries(List<Mention> all, int index, List<Comparison> found) {
        Mention growth = all.get(index);
        Matcher years = OF_YEARS.matcher(growth.gap());
        if (!growth.is(Role.GROWTH) || !years.find() || index < 3) {
            return false;
        }
        Period now = Period.parse(years.group(1));
        Period base = years.group(2) == null ? now.previousYear() : Period.parse(years.group(2));
        List<Mention> series = all.subList(0, index).stream().filter(each -> Passages.isAmount(each) && each.dated()
                && each.isLike(all.get(index - 1))).toList();
        Optional<Mention> later = series.stream().filter(each -> now.equals(each.period())).findFirst();
        Optional<Mention> earlier = series.stream().filter(each -> base.equals(each.period())).findFirst();
        if (later.isPresent() && earlier.isPresent()) {
            found.add(new Comparison(later.get(), earlier.get(), null, growth, falls(growth), 1));
        }
        return later.isPresent() && earlier.isPresent();
    }

    /** 2018年为18.9%，2022年为20.3%，提高…: what is told last is the later one. */
    private static boolean isLater(Mention last, Mention before) {
        return last.dated() && before.dated() && last.period() != null && before.period() != null && !last.bracketed()
                && last.period().compareTo(before.period()) > 0;
    }

    private static void add(Mention now, Mention base, List<Mention> differences, List<Comparison> found) {
        Mention change = null;
        Mention growth = null;
        for (Mention each : differences) {
            if (each.is(Role.GROWTH)) {
                growth = growth == null ? each : growth;
            } else if (change == null && !BY_YEAR.matcher(each.gap()).find()
                    && (each.isLike(now) || each.isPoints() && now.isPercent())) {
                change = each;
            }
        }
        if (change == null && growth == null) {
            return;
        }
        boolean falls = falls(change == null ? growth : change)
                || base != null && isBelow(base, change == null ? growth : change);
        if (change != null && base != null && (APART.matcher(change.gap().strip()).find()
                || !now.isPercent() && PACE.matcher(change.gap().strip()).find())) {
            falls = now.value().compareTo(base.value()) < 0;
        }
        Matcher average = BY_YEAR.matcher(growth == null ? "" : growth.gap());
        int years = 1;
        if (average.find()) {
            years = base == null || base.period() == null || now.period() == null
                    ? 0
                    : now.period().last().getYear() - base.period().last().getYear();
        }
        found.add(new Comparison(now, base, change, growth, falls, years));
    }

    private static boolean canBeCompared(Mention now) {
        return now.isExact() && !now.bracketed() && (now.is(Role.LEVEL) || now.is(Role.AVERAGE) || now.is(Role.SHARE));
    }

    private static boolean isBase(Mention before, Mention difference) {
        boolean goal = AIMED_AT.matcher(before.rest()).find();
        return (before.isExact() || goal && before.precision() != Precision.ABOUT) && !isDifference(before)
                && BASE.matcher(before.gap()).find() && (isAttached(difference) || continues(difference));
    }

    /** Whether a difference follows upon its base at once: （23.02亿元）增加, 90%的目标高. */
    private static boolean isAttached(Mention difference) {
        Excerpt gap = difference.gap();
        return gap.indexOf('，') < 0 && gap.indexOf(';') < 0 && gap.length() <= 14;
    }
}
