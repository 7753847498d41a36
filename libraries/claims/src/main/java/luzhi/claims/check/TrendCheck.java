package luzhi.claims.check;

import java.util.Comparator;
import java.util.List;

import luzhi.claims.reading.Mention;
import luzhi.claims.reading.Role;
import luzhi.claims.reading.Sentence;
import luzhi.relations.Kind;
import luzhi.relations.Severity;

/** What is said to rise, or to fall, each time: the first step that goes the other way. */
final class TrendCheck implements TextCheck {

    private static final int FARTHEST = 60;

    @Override
    public void check(List<Sentence> sentences, Verdicts verdicts) {
        for (Sentence sentence : sentences) {
            List<Trend> trends = sentence.row() == null && sentence.mentions().size() > 2
                    ? Trend.of(sentence)
                    : List.of();
            List<TimeSeries> all = trends.isEmpty() ? List.of() : TimeSeries.of(sentence);
            for (Trend trend : trends) {
                all.stream().filter(series -> trend.isOf(series.figures().get(0)) && isNear(trend, series, sentence))
                        .min(Comparator.comparingInt(trend::distance))
                        .ifPresent(series -> compare(trend, series.figures(), verdicts));
            }
        }
    }

    /** Nothing new is told between the two, but for what the series comes to. */
    private static boolean isNear(Trend trend, TimeSeries series, Sentence sentence) {
        return trend.distance(series) <= FARTHEST && sentence.mentions().stream()
                .filter(each -> each.start() >= Math.min(trend.end(), series.end())
                        && each.end() <= Math.max(trend.start(), series.start()))
                .allMatch(each -> each.isLike(series.figures().get(0)) || each.is(Role.CHANGE)
                        || each.is(Role.GROWTH) || each.is(Role.WORD));
    }

    /** Where the steps are counted they are meant one by one. */
    private static void compare(Trend trend, List<Mention> figures, Verdicts verdicts) {
        int first = trend.steps() == 0 ? 1 : Math.max(1, figures.size() - trend.steps());
        for (int i = first; i < figures.size(); i++) {
            Mention earlier = figures.get(i - 1);
            Mention later = figures.get(i);
            boolean against = trend.rises()
                    ? later.interval().isBelow(earlier.interval())
                    : earlier.interval().isBelow(later.interval());
            if (against) {
                verdicts.contradict(new Contradiction(Kind.DIRECTION_MISMATCH,
                        trend.steps() > 0 ? Severity.ERROR : Severity.WARNING,
                        trend.rises() ? "rises-but-falls" : "falls-but-rises", List.of(later, earlier),
                        ComparisonCheck.range(later), ComparisonCheck.range(earlier), List.of()));
                return;
            }
        }
        verdicts.agree(figures);
    }
}
