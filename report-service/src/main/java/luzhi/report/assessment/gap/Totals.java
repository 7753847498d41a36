package luzhi.report.assessment.gap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.RollUp;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/**
 * What would have to change in all, figure by figure: over regions added where the measure adds up; over criteria that ask
 * the same figure to move the same way, the farthest, for that meets the others too.
 */
final class Totals {

    private record Kind(String measure, Dimensions dimensions, Period period, boolean more) {}

    private static final class OfKind {

        private final Map<RegionCode, Adjustment> farthest = new LinkedHashMap<>();
        private final List<String> criteria = new ArrayList<>();

        void add(String criterion, Adjustment move) {
            farthest.merge(move.figure().region(), move,
                    (one, other) -> one.change().abs().compareTo(other.change().abs()) >= 0 ? one : other);
            if (!criteria.contains(criterion)) {
                criteria.add(criterion);
            }
        }
    }

    private final AdjustmentWords words;
    private final Locale language;
    private final Map<Kind, OfKind> kinds = new LinkedHashMap<>();

    Totals(Locale language) {
        this.language = language;
        this.words = new AdjustmentWords(language);
    }

    void add(String criterion, Adjustment move) {
        FigureKey key = move.figure();
        kinds.computeIfAbsent(
                new Kind(key.measure(), key.dimensions(), key.period(), move.change().signum() > 0),
                kind -> new OfKind()).add(criterion, move);
    }

    /** Figures that do not add up are in the sum of one region alone, and left out of several. */
    List<GapView.Total> list() {
        return kinds.entrySet().stream()
                .filter(each -> each.getValue().farthest.size() == 1
                        || each.getValue().farthest.values().iterator().next().measure().rollsUp() == RollUp.SUM)
                .map(each -> total(each.getKey(), each.getValue())).toList();
    }

    private GapView.Total total(Kind kind, OfKind moves) {
        Adjustment first = moves.farthest.values().iterator().next();
        BigDecimal change = moves.farthest.values().stream().map(Adjustment::change).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        return new GapView.Total(kind.measure(), first.measure().title().in(language), kind.dimensions().toString(),
                kind.period().toString(), change, first.measure().unit(), words.unit(first),
                List.copyOf(moves.criteria), words.change(change, first));
    }
}
