package luzhi.claims.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Range;
import luzhi.relations.Severity;

/** A mean lies between the least and the greatest: 最低398元，最高486元，平均452元. */
final class MeanCheck implements TextCheck {

    private static final Pattern LEAST = Pattern.compile("最[低少小](?:的[^，。;]{0,8})?(?:为|是|只有|仅)?$");
    private static final Pattern GREATEST = Pattern.compile("最[高多大](?:的[^，。;]{0,8})?(?:为|是|达到?)?$");
    private static final Pattern MEAN = Pattern.compile("(?:平均|均值|[生校班师人户]均)[^，。;]{0,4}$");
    /** So near to one another they are told of one thing. */
    private static final int FIGURES_APART = 3;
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(3);

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (Sentence sentence : sentences) {
            List<Mention> all = sentence.mentions();
            for (int i = 0; i < all.size() && sentence.row() == null; i++) {
                if (all.get(i).isExact() && MEAN.matcher(all.get(i).lead()).find()) {
                    check(all, i, verdicts);
                }
            }
        }
    }

    private static void check(List<Mention> all, int index, Verdicts verdicts) {
        Mention mean = all.get(index);
        List<Mention> near = all.subList(Math.max(0, index - FIGURES_APART),
                Math.min(all.size(), index + FIGURES_APART + 1));
        Optional<Mention> greatest = find(near, GREATEST, mean);
        Optional<Mention> least = find(near, LEAST, mean);
        boolean areBothTold = greatest.isPresent() && least.isPresent() && mayBeOf(greatest.get(), least.get());
        greatest.filter(each -> each.interval().isBelow(mean.interval()) && (areBothTold || mayBeOf(each, mean)))
                .ifPresent(each -> report("mean-above-greatest", mean, each, verdicts));
        least.filter(each -> mean.interval().isBelow(each.interval()) && (areBothTold || mayBeOf(each, mean)))
                .ifPresent(each -> report("mean-below-least", mean, each, verdicts));
    }

    private static Optional<Mention> find(List<Mention> near, Pattern words, Mention mean) {
        return near.stream().filter(each -> each != mean && each.isExact() && each.isLike(mean)
                && !each.is(Role.CHANGE) && words.matcher(each.lead()).find()).findFirst();
    }

    /** What is many times as large is told of something else: 生均5475元，设备最少的88.4万元. */
    private static boolean mayBeOf(Mention one, Mention other) {
        BigDecimal least = one.value().abs().min(other.value().abs());
        return one.value().abs().max(other.value().abs()).compareTo(least.multiply(FARTHEST)) <= 0;
    }

    private static void report(String says, Mention mean, Mention extreme, Verdicts verdicts) {
        Interval bound = extreme.interval();
        verdicts.contradict(new Contradiction(Kind.AVERAGE_MISMATCH, Severity.ERROR, says, List.of(mean, extreme),
                ComparisonCheck.range(mean), Range.of(extreme.value(), bound), List.of()));
    }
}
