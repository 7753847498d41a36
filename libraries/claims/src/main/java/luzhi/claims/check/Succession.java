package luzhi.claims.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import luzhi.claims.check.TableGrid.Line;

/**
 * Which line of a table each goes on from: the one before it that is not made of others and no part of one, unless the years in their
 * names leave a gap that others do not leave, or begin anew.
 */
final class Succession {

    private static final Pattern DATE = Pattern.compile("((?:19|20)[0-9]{2})(?:年([0-9]{1,2})月)?");
    private static final Pattern MONTH = Pattern.compile("月份?$");
    private static final Pattern SEVERAL_MONTHS = Pattern.compile("季度?$|半年$|全年$");
    private static final int MONTHS_OF_YEAR = 12;

    private final List<Line> lines;
    private final boolean byMonth;

    private Succession(List<Line> lines) {
        this.lines = lines;
        this.byMonth = lines.stream().anyMatch(each -> MONTH.matcher(each.label()).find());
    }

    /** For each line the one that it goes on from; nothing where there is none. */
    static List<Optional<Line>> of(List<Line> lines) {
        return new Succession(lines).before();
    }

    private List<Optional<Line>> before() {
        List<Optional<Line>> before = new ArrayList<>();
        Line last = null;
        for (Line line : lines) {
            boolean isOne = isOneOfMany(line);
            before.add(isOne ? Optional.ofNullable(last) : Optional.empty());
            last = isOne ? line : last;
        }
        Integer usual = usualGap(before);
        List<Optional<Line>> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line own = lines.get(i);
            kept.add(before.get(i).filter(each -> {
                Integer gap = gap(each, own);
                return gap == null || gap.equals(usual);
            }));
        }
        return kept;
    }

    private boolean isOneOfMany(Line line) {
        return !line.isTotal() && !line.isPart() && !(byMonth && SEVERAL_MONTHS.matcher(line.label()).find());
    }

    /** The most frequent gap, of several the least; null where no two lines have years. */
    @Nullable
    private Integer usualGap(List<Optional<Line>> before) {
        Map<Integer, Integer> times = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line own = lines.get(i);
            before.get(i).map(each -> gap(each, own)).filter(Objects::nonNull)
                    .ifPresent(gap -> times.merge(gap, 1, Integer::sum));
        }
        return times.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(each -> -Math.abs(each.getKey())).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElse(null);
    }

    /** How many months there are between two lines; null where they do not say, and none that is usual from one year to the next. */
    @Nullable
    private static Integer gap(Line one, Line other) {
        Matcher from = DATE.matcher(one.label());
        Matcher to = DATE.matcher(other.label());
        if (!from.find() || !to.find()) {
            return null;
        }
        boolean isOfMonths = from.group(2) != null && to.group(2) != null;
        if (isOfMonths && !from.group(1).equals(to.group(1))) {
            return Integer.MAX_VALUE;
        }
        int years = MONTHS_OF_YEAR * (Integer.parseInt(to.group(1)) - Integer.parseInt(from.group(1)));
        return isOfMonths ? years + Integer.parseInt(to.group(2)) - Integer.parseInt(from.group(2)) : years;
    }
}
