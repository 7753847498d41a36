package luzhi.claims.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Interval;
import luzhi.relations.Kind;
import luzhi.relations.Severity;

/** Two figures that differ by what is said, but the other way round: 本市14.2%，全省12.9%，低1.3个百分点. */
final class HigherLowerCheck implements TextCheck {

    private static final Pattern REFERENCE = Pattern.compile("全[国省市县区]|平均|上年|去年|公务员|目标|标准|同期|计划");
    private static final Pattern OTHER_MEAN = Pattern.compile("(?<![全国省市县区校])平均");
    private static final Pattern DIFFERS = Pattern.compile(
            "^[，、) ]{0,2}(?:[^，。;0-9比]{0,8}?)(?:((?<!提|升)高于?|(?<!增)多于?|高出|超出|快于?)|((?<!降|减)低于?|(?<!减)少于?|慢于?))(?:了|约)?[^，。;0-9]{0,6}$");

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (Sentence sentence : sentences) {
            List<Mention> all = sentence.mentions();
            for (int i = 2; i < all.size() && sentence.row() == null; i++) {
                check(all.get(i - 2), all.get(i - 1), all.get(i), verdicts);
            }
        }
    }

    private static void check(Mention own, Mention other, Mention difference, Verdicts verdicts) {
        Matcher differs = DIFFERS.matcher(difference.gap());
        boolean comparable = own.isExact() && other.isExact() && difference.isExact() && own.isLike(other)
                && (difference.isLike(own) || difference.isPoints() && own.isPercent())
                && !own.is(Role.CHANGE) && !own.is(Role.GROWTH);
        boolean areBothMeans = own.gap().contains("平均")
                && !REFERENCE.matcher(OTHER_MEAN.matcher(other.gap()).replaceAll("")).find();
        if (!comparable || areBothMeans || !REFERENCE.matcher(other.gap()).find() || !differs.find()) {
            return;
        }
        boolean higher = differs.group(1) != null;
        Interval by = higher ? own.interval().minus(other.interval()) : other.interval().minus(own.interval());
        boolean begins = !REFERENCE.matcher(difference.gap().subSequence(0, differs.start(higher ? 1 : 2))).find();
        if (begins && by.high().signum() < 0 && by.negated().overlaps(difference.interval())) {
            verdicts.contradict(new Contradiction(Kind.DIRECTION_MISMATCH, Severity.ERROR,
                    higher ? "not-above" : "not-below", List.of(own, other, difference), ComparisonCheck.range(own),
                    ComparisonCheck.range(other), List.of()));
        }
    }
}
