package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** Shares of one whole that leave nothing out come to 100 per cent: 男教师占40%，女教师占60%. */
final class WholeShareCheck implements TextCheck {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern AT_MOST = Pattern.compile("以内|以下|不超过|不足|未");
    private static final Pattern MORE = Pattern.compile("以上|超过|多于|已");

    @Override
    public void check(List<Sentence> sentences, Consumer<Contradiction> found) {
        for (Sentence sentence : sentences) {
            List<Mention> all = sentence.mentions();
            for (int i = 0; i < all.size(); i++) {
                if (isShare(all.get(i)) && (i == 0 || !isShare(all.get(i - 1)) || all.get(i).gap().indexOf(';') >= 0)) {
                    complete(run(all, i), found);
                }
            }
            for (int i = 0; i < all.size(); i++) {
                List<Mention> list = Passages.distributed(all, i);
                if (list.size() > 1 && list.get(0).is(Role.SHARE) && list.get(0).gap().contains("占")
                        && list.size() == amountsBefore(all, i)) {
                    decide(list, found);
                }
            }
        }
    }

    private static boolean isShare(Mention each) {
        return each.isPercent() && each.isExact() && each.is(Role.SHARE) && each.lead().contains("占");
    }

    private static List<Mention> run(List<Mention> all, int first) {
        int end = first + 1;
        while (end < all.size() && isShare(all.get(end)) && all.get(end).gap().indexOf(';') < 0) {
            end++;
        }
        return all.subList(first, end);
    }

    private static int amountsBefore(List<Mention> all, int first) {
        int from = first;
        while (from > 0 && Passages.isAmount(all.get(from - 1)) && all.get(from - 1).isLike(all.get(first - 1))) {
            from--;
        }
        return first - from;
    }

    private static void complete(List<Mention> shares, Consumer<Contradiction> found) {
        if (shares.size() < 2) {
            return;
        }
        List<String> names = shares.stream()
                .map(each -> each.lead().subSequence(0, each.lead().indexOf('占')).toString()).toList();
        boolean opposite = shares.size() == 2 && AT_MOST.matcher(names.get(0)).find()
                && MORE.matcher(names.get(1)).find();
        if (opposite || Families.of(names) == Families.Division.COMPLETE) {
            decide(shares, found);
        }
    }

    private static void decide(List<Mention> shares, Consumer<Contradiction> found) {
        Interval sum = shares.stream().map(Mention::interval).reduce(Interval::plus).orElseThrow();
        if (!sum.contains(ALL)) {
            BigDecimal face = shares.stream().map(Mention::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            found.accept(new Contradiction(Kind.SUM_MISMATCH, Severity.ERROR, "shares-of-all", new ArrayList<>(shares),
                    Range.exactly(ALL), Range.of(face, sum), List.of()));
        }
    }
}
