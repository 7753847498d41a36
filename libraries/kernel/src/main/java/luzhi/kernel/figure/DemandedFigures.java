package luzhi.kernel.figure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import luzhi.core.PlainJava;
import luzhi.core.figure.Figure;
import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Missing;
import luzhi.core.region.RegionCode;

/**
 * Picks what is demanded out of all that a walk finds. Regions have to come in the order of codes, so that what was stated of a
 * region is known when those below it come.
 */
@PlainJava
final class DemandedFigures {

    /** What somebody stated of a region in the periods looked at. */
    private record StatedAbove(RegionCode region, Set<FigureDemand.Combination> figures) {}

    private final FigureDemand demand;
    private final Deque<StatedAbove> above = new ArrayDeque<>();

    DemandedFigures(FigureDemand demand) {
        this.demand = demand;
    }

    /** Hands on what is demanded of one region, by measure, period and dimensions. */
    void pick(RegionWalk.Found found, Calculation.Derivation derivation, Consumer<SideBySide> consumer) {
        SortedMap<FigureKey, Figure> reported = new TreeMap<>();
        found.reported().forEach(figure -> reported.put(figure.key(), figure));
        Set<FigureDemand.Combination> stated = stated(found.region(), reported.keySet());
        boolean demanded = demand.of().holds(found.region());
        boolean looked = !demand.stated().isEmpty() && demand.statedIn().holds(found.region());
        Set<FigureKey> keys = new TreeSet<>(reported.keySet());
        keys.addAll(derivation.derived().keySet());
        for (FigureKey key : keys) {
            if (demanded && holds(demand.figures(), key)
                    || looked && (stated.contains(ofAnyDimensions(key)) || isStatedAbove(key))) {
                consumer.accept(sides(key, reported, derivation.derived()));
            }
        }
        remember(found.region(), looked, reported.keySet());
    }

    /** The measures and periods of which something was stated there. */
    private Set<FigureDemand.Combination> stated(RegionCode region, Set<FigureKey> reported) {
        while (!above.isEmpty() && !above.peek().region().covers(region)) {
            above.pop();
        }
        Set<FigureDemand.Combination> stated = new HashSet<>();
        reported.stream().filter(key -> demand.stated().contains(key.period())).map(DemandedFigures::ofAnyDimensions)
                .forEach(stated::add);
        return stated;
    }

    private void remember(RegionCode region, boolean looked, Set<FigureKey> reported) {
        if (looked) {
            Set<FigureDemand.Combination> figures = new HashSet<>();
            reported.stream().filter(key -> demand.stated().contains(key.period())).map(DemandedFigures::exactly)
                    .forEach(figures::add);
            above.push(new StatedAbove(region, figures));
        }
    }

    private boolean isStatedAbove(FigureKey key) {
        FigureDemand.Combination figure = exactly(key);
        return above.stream().anyMatch(one -> one.figures().contains(figure));
    }

    private static boolean holds(Set<FigureDemand.Combination> figures, FigureKey key) {
        return figures.contains(exactly(key)) || figures.contains(ofAnyDimensions(key));
    }

    private static FigureDemand.Combination exactly(FigureKey key) {
        return new FigureDemand.Combination(key.measure(), key.dimensions(), key.period());
    }

    private static FigureDemand.Combination ofAnyDimensions(FigureKey key) {
        return new FigureDemand.Combination(key.measure(), null, key.period());
    }

    /** All that there is of one region. */
    static SortedMap<FigureKey, SideBySide> all(RegionWalk.Found found, Calculation.Derivation derivation) {
        SortedMap<FigureKey, Figure> reported = new TreeMap<>();
        found.reported().forEach(figure -> reported.put(figure.key(), figure));
        SortedMap<FigureKey, SideBySide> all = new TreeMap<>();
        Stream.concat(reported.keySet().stream(), derivation.derived().keySet().stream())
                .forEach(key -> all.computeIfAbsent(key, same -> sides(same, reported, derivation.derived())));
        return all;
    }

    private static SideBySide sides(FigureKey key, Map<FigureKey, Figure> reported,
            Map<FigureKey, Calculation.Derived> derived) {
        Figure stated = reported.get(key);
        Calculation.Derived follows = derived.get(key);
        return new SideBySide(key, stated, follows == null ? null : follows.figure(), best(stated, follows));
    }

    /**
     * What complete registers give; else what was reported; else what follows from other figures that are the best.
     *
     * @param stated null for none
     * @param follows null for none; where it rests on an incomplete register it stands for nothing, and nothing better is hidden
     *        by that, for formulas take what was reported before what an incomplete register gives
     */
    static Figure best(Figure stated, Calculation.Derived follows) {
        if (follows == null || follows.ground() == Calculation.Ground.INCOMPLETE_REGISTER) {
            return stated;
        }
        return stated == null || follows.ground() == Calculation.Ground.COMPLETE_REGISTERS
                || stated.missing() == Missing.NOT_REPORTED ? follows.figure() : stated;
    }
}
