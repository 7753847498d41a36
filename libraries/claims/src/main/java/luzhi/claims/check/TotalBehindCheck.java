package luzhi.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Interval;
import luzhi.relations.Severity;

/** Parts first, then their total: 小学5所、初中3所，共8所. */
final class TotalBehindCheck implements TextCheck {

    private static final Pattern TOTAL = Pattern
            .compile("(?:合计|总计|共计|总共|一共|累计|共)(?:为|达|达到|有|投入|资金|安排|约)?[^，。;0-9]{0,6}$");
    private static final Pattern ONLY_TOTAL = Pattern
            .compile("^[^一-龥]*(?:以上|上述|各类|三项|两项|四项|五项)?[^，。;]{0,6}(?:合计|总计|共计|总共|一共|累计|共)(?:为|达|达到|有)?[^，。;0-9]{0,6}$");
    private static final Pattern ADDED_UP = Pattern.compile("(?:两类|两项|两者|三类|三项)?(?:合计|共计|之和|加起来)");
    private static final Pattern LINKED = Pattern.compile("^[^。]{0,40}$");
    private static final int CLOSE = 8;

    @Override
    public void check(List<Sentence> sentences, Consumer<Contradiction> found) {
        for (Sentence sentence : sentences) {
            totalsBehind(sentence.mentions(), found);
            sharesAddedUp(sentence.mentions(), found);
        }
    }

    /** Parts first: 小学5所、初中3所，共8所. */
    private static void totalsBehind(List<Mention> all, Consumer<Contradiction> found) {
        for (int i = 2; i < all.size(); i++) {
            Mention total = all.get(i);
            if (!Sums.canBePart(total) || total.bracketed() || !ONLY_TOTAL.matcher(total.gap()).find()) {
                continue;
            }
            List<Mention> parts = new ArrayList<>();
            int part = i - 1;
            while (part >= 0 && (isAside(all.get(part)) || Sums.canBePart(all.get(part)) && all.get(part).isLike(total))
                    && LINKED.matcher(all.get(part + 1).gap()).find()) {
                if (!isAside(all.get(part))) {
                    parts.add(0, all.get(part));
                    if (TOTAL.matcher(all.get(part).gap()).find()) {
                        break;
                    }
                }
                part--;
            }
            boolean overTime = total.gap().contains("累计") && (parts.size() < 3 || total.gap().indexOf(';') >= 0
                    || parts.stream().anyMatch(each -> each.gap().contains("其中")));
            if (parts.size() >= 2 && !overTime && (Sums.canBeMeant(total, parts) || isCloseList(all, part + 1, i))
                    && !someSumFits(parts, total.interval())) {
                Sums.report(total, parts, Severity.ERROR, found);
            }
        }
    }

    /** Shares that are added up: 公办园占50.5%，普惠性民办园占33.5%，合计84.0%. */
    private static void sharesAddedUp(List<Mention> all, Consumer<Contradiction> found) {
        for (int i = 2; i < all.size(); i++) {
            Mention total = all.get(i);
            if (!total.isPercent() || !total.isExact() || !ADDED_UP.matcher(total.lead()).find()) {
                continue;
            }
            List<Mention> parts = all.subList(0, i).stream()
                    .filter(each -> each.isPercent() && each.isExact() && each.is(Role.SHARE)).toList();
            if (parts.size() >= 2 && !someSumFits(parts, total.interval())) {
                Sums.report(total, parts.subList(parts.size() - 2, parts.size()), Severity.ERROR, found);
            }
        }
    }

    /** Whether nothing but a few words stands between the parts, and between them and their total. */
    private static boolean isCloseList(List<Mention> all, int first, int total) {
        return all.subList(first + 1, total + 1).stream().allMatch(each -> each.gap().length() <= CLOSE);
    }

    /** What is said of a part beside how much it is. */
    private static boolean isAside(Mention each) {
        return each.bracketed() || each.is(Role.AVERAGE) || each.is(Role.SHARE)
                || each.is(Role.WORD) && !each.isPercent();
    }

    /** Whether the last so and so many of them come to it: the list may have begun later than it seems. */
    private static boolean someSumFits(List<Mention> parts, Interval total) {
        Interval sum = parts.get(parts.size() - 1).interval();
        for (int first = parts.size() - 2; first >= 0; first--) {
            sum = sum.plus(parts.get(first).interval());
            if (sum.overlaps(total)) {
                return true;
            }
        }
        return false;
    }
}
