package luzhi.claims.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import luzhi.claims.reading.Excerpt;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;

/**
 * The same thing at one time after the other: 2019年9人、2020年12人和2021年15人.
 *
 * @param figures in the order of time, three at least
 * @param start offset of the first number
 * @param end offset behind the last unit
 */
record TimeSeries(List<Mention> figures, int start, int end) {

    private static final int LEAST = 3;
    /** Nothing but when: a name between two figures would begin something else. */
    private static final Pattern TIME = Pattern.compile("^(?:[，、;:()和及与到至又再则为是达仅升降增减还有的约了 ]|(?:19|20)[0-9]{2}(?:学?年)?度?"
            + "|大前年|[去今上前当次本]年|第?[一二三四五六七八九十]{1,2}(?:年|季度|个?月|期|轮|次)|[上下]半年|[0-9]{1,2}月份?|[春秋]季|[末底初]"
            + "|(?:上升|下降|提高|增加|减少|增长|回升|回落|补充)|[一-龥]{0,2}(?=到|至))*+$");
    /** 小学、初中和高中分别为: no times, but things. */
    private static final Pattern THINGS = Pattern
            .compile("[一-龥](?<![年月季度末底初])[、和及与][一-龥]{1,12}(?:[一-龥]{0,8})(?:分别|依次|各)[一-龥]{0,6}$|[类个项种县校区]分别[一-龥]{0,6}$");

    private static final Pattern TIMES = Pattern.compile("年|月|季|学期|[届期轮次]");
    private static final Pattern ALWAYS = Pattern.compile("逐[年月季期次]|[连年]年|年(?=级)|小学期|学前");

    TimeSeries {
        figures = List.copyOf(figures);
    }

    static List<TimeSeries> of(Sentence sentence) {
        List<TimeSeries> found = new ArrayList<>();
        List<Mention> all = sentence.mentions();
        int first = 0;
        for (int i = 1; i <= all.size(); i++) {
            if (i < all.size() && follows(all.get(i - 1), all.get(i))) {
                continue;
            }
            if (i - first >= LEAST) {
                add(all.subList(first, i), found);
            }
            first = i;
        }
        return found;
    }

    private static boolean follows(Mention before, Mention next) {
        Excerpt gap = next.gap();
        return next.isExact() && before.isExact() && next.isLike(before) && next.is(before.role())
                && next.bracketed() == before.bracketed() && TIME.matcher(gap).find();
    }

    private static void add(List<Mention> figures, List<TimeSeries> found) {
        if (figures.get(0).is(Role.WORD) || THINGS.matcher(figures.get(0).gap()).find()) {
            return;
        }
        List<Mention> inOrder = new ArrayList<>(figures);
        if (isDated(figures)) {
            if (isBackwards(figures)) {
                Collections.reverse(inOrder);
            } else if (!isForwards(figures)) {
                return;
            }
        } else if (figures.stream().noneMatch(each -> each.dated())
                && !TIMES.matcher(ALWAYS.matcher(figures.get(0).gap()).replaceAll("")).find()
                && figures.stream().skip(1).noneMatch(each -> TIMES.matcher(each.gap()).find())) {
            return;
        }
        found.add(new TimeSeries(inOrder, figures.get(0).start(), figures.get(figures.size() - 1).end()));
    }

    private static boolean isDated(List<Mention> figures) {
        return figures.stream().map(Mention::period).filter(Objects::nonNull).distinct().count() > 1;
    }

    private static boolean isForwards(List<Mention> figures) {
        for (int i = 1; i < figures.size(); i++) {
            if (compare(figures.get(i - 1), figures.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBackwards(List<Mention> figures) {
        for (int i = 1; i < figures.size(); i++) {
            if (compare(figures.get(i - 1), figures.get(i)) <= 0) {
                return false;
            }
        }
        return true;
    }

    private static int compare(Mention one, Mention other) {
        return one.period() == null || other.period() == null ? 0 : one.period().compareTo(other.period());
    }
}
