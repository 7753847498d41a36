package luzhi.report.assessment.source;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.kernel.figure.FigureDemand;

/** Which figures are wanted of every region alike, each with a number. Immutable. */
public final class WantedFigures {

    /**
     * One figure of a region.
     *
     * @param dimensions null for the total and every breakdown, none of which then has a number
     */
    public record Wanted(String measure, Period period, Dimensions dimensions) {}

    private final Map<Wanted, Integer> numbers = new HashMap<>();

    public WantedFigures(Collection<Wanted> wanted) {
        wanted.forEach(each -> numbers.putIfAbsent(each, numbers.size()));
    }

    public int size() {
        return numbers.size();
    }

    /** Null if it is not wanted. */
    Integer numberOf(Wanted wanted) {
        return numbers.get(wanted);
    }

    /** Those of one owner, numbered by themselves. */
    WantedFigures of(Owner owner) {
        return new WantedFigures(
                numbers.keySet().stream().filter(each -> Owner.ofMeasure(each.measure()).equals(owner)).toList());
    }

    /** Those of one owner. */
    List<FigureDemand.Combination> listOf(Owner owner) {
        return numbers.keySet().stream().filter(each -> Owner.ofMeasure(each.measure()).equals(owner))
                .map(each -> new FigureDemand.Combination(each.measure(), each.dimensions(), each.period())).toList();
    }
}
