package luzhi.claims.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Excerpt;
import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Kind;
import luzhi.relations.Severity;

/** A list that is said to go from high to low, or from low to high, and does not: 由高到低依次为甲县9%、乙县7%、丙县8%. */
final class OrderCheck implements TextCheck {

    private static final Pattern TOLD = Pattern.compile(
            "(?:(?:由|从)(?:高[到至]低|大[到至]小|多[到至]少)|按[^，。;0-9]{0,8}高低(?:排)?|降序)|((?:由|从)(?:低[到至]高|小[到至]大|少[到至]多)|升序)");
    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_LEAD = 24;
    private static final int LEAST = 3;

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (Sentence sentence : sentences) {
            if (sentence.mentions().size() >= LEAST && sentence.row() == null) {
                check(sentence, verdicts);
            }
        }
    }

    private static void check(Sentence sentence, Verdicts verdicts) {
        List<Mention> all = sentence.mentions();
        Matcher told = TOLD.matcher(sentence.text());
        while (told.find()) {
            int end = sentence.start() + told.end();
            int first = 0;
            while (first < all.size() && all.get(first).start() < end) {
                first++;
            }
            if (first < all.size() && all.get(first).start() - end <= LONGEST_LEAD) {
                compare(all.subList(first, endOfList(all, first)), told.group(1) != null, verdicts);
            }
        }
    }

    private static int endOfList(List<Mention> all, int first) {
        int end = first + 1;
        while (end < all.size() && goesOn(all.get(end - 1), all.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(Mention before, Mention next) {
        Excerpt gap = next.gap();
        return next.isExact() && next.isLike(before) && next.is(before.role()) && gap.length() <= LONGEST_NAME
                && "、，;和".indexOf(gap.length() == 0 ? ' ' : gap.strip().charAt(0)) >= 0;
    }

    private static void compare(List<Mention> list, boolean rises, Verdicts verdicts) {
        for (int i = 1; i < list.size() && list.size() >= LEAST; i++) {
            Mention before = list.get(i - 1);
            Mention next = list.get(i);
            if (rises ? next.interval().isBelow(before.interval()) : before.interval().isBelow(next.interval())) {
                verdicts.contradict(new Contradiction(Kind.DIRECTION_MISMATCH, Severity.WARNING, "not-in-order",
                        List.of(next, before), ComparisonCheck.range(next), ComparisonCheck.range(before), List.of()));
                return;
            }
        }
    }
}
