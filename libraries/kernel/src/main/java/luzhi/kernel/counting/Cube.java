package luzhi.kernel.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

import luzhi.core.PlainJava;
import luzhi.core.measure.Counted;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;

/** Puts the cells of one region together: total and breakdowns, sums of dimension values, and longer periods. */
@PlainJava
final class Cube {

    private final Tally tally;
    private final MeasureCatalog catalogue;
    private final Map<String, Map<String, Set<String>>> sums = new HashMap<>();
    private final Map<List<String>, Map<List<String>, Dimensions>> names = new HashMap<>();

    Cube(Tally tally, MeasureCatalog catalogue) {
        this.tally = tally;
        this.catalogue = catalogue;
    }

    /**
     * @param cells all of one region
     * @param periods those wanted; the cells' own if empty
     * @param complete whether the register is complete there for a period
     */
    void count(RegionCode region, List<CubeCell> cells, Collection<Period> periods, Predicate<Period> complete,
            Consumer<Count> consumer) {
        Set<Period> wanted = new TreeSet<>(periods);
        if (periods.isEmpty()) {
            cells.forEach(cell -> wanted.add(cell.period()));
        }
        for (Period period : wanted) {
            List<CubeCell> within = cells.stream().filter(cell -> contains(period, cell.period())).toList();
            if (!within.isEmpty()) {
                boolean isComplete = complete.test(period);
                for (int i = 0; i < tally.measures().size(); i++) {
                    count(region, period, i, within, isComplete, consumer);
                }
            }
        }
    }

    private static boolean contains(Period longer, Period shorter) {
        return !shorter.first().isBefore(longer.first()) && !shorter.last().isAfter(longer.last());
    }

    private void count(RegionCode region, Period period, int position, List<CubeCell> within, boolean complete,
            Consumer<Count> consumer) {
        Measure measure = tally.measures().get(position);
        List<CubeCell> cells = measure.counted().addsOverTime()
                ? within
                : within.stream().filter(cell -> cell.period().equals(period)).toList();
        if (cells.isEmpty()) {
            return;
        }
        for (List<String> breakdown : breakdowns(measure)) {
            breakDown(measure, position, cells, breakdown).forEach((dimensions, value) -> {
                if (value != null) {
                    consumer.accept(new Count(region, measure.code(), period, dimensions, value, complete));
                }
            });
        }
    }

    private static List<List<String>> breakdowns(Measure measure) {
        List<List<String>> breakdowns = new ArrayList<>();
        breakdowns.add(List.of());
        if (measure.counted().breakdowns().isEmpty()) {
            measure.dimensions().forEach(dimension -> breakdowns.add(List.of(dimension)));
        } else {
            breakdowns.addAll(measure.counted().breakdowns());
        }
        return breakdowns;
    }

    private Map<Dimensions, BigDecimal> breakDown(Measure measure, int position, List<CubeCell> cells,
            List<String> breakdown) {
        Map<List<String>, BigDecimal> byValues = new HashMap<>();
        List<Set<String>> seen = new ArrayList<>();
        breakdown.forEach(dimension -> seen.add(new LinkedHashSet<>()));
        for (CubeCell cell : cells) {
            List<Set<String>> values = values(cell, breakdown);
            if (values != null) {
                for (int i = 0; i < values.size(); i++) {
                    seen.get(i).addAll(values.get(i));
                }
                for (List<String> combination : combinations(values)) {
                    BigDecimal number = cell.values().get(position);
                    if (!byValues.containsKey(combination)) {
                        byValues.put(combination, number);
                    } else {
                        byValues.put(combination,
                                together(measure.counted(), byValues.get(combination), number));
                    }
                }
            }
        }
        Map<Dimensions, BigDecimal> named = new HashMap<>();
        for (List<String> combination : combinations(seen)) {
            if (byValues.containsKey(combination)) {
                named.put(named(breakdown, combination), byValues.get(combination));
            } else if (measure.counted().least() == null) {
                // rows there are, of none of them both values: that many is none
                named.put(named(breakdown, combination), BigDecimal.ZERO);
            }
        }
        return named;
    }

    private static BigDecimal together(Counted counted, BigDecimal one, BigDecimal other) {
        if (counted.least() != null) {
            return one == null ? other : other == null ? one : one.min(other);
        }
        // a sum of which one part is unknown is unknown
        return one == null || other == null ? null : one.add(other);
    }

    /** The cell's value of each dimension with the sums it is part of; null if it has no value of one. */
    private List<Set<String>> values(CubeCell cell, List<String> breakdown) {
        List<Set<String>> values = new ArrayList<>(breakdown.size());
        for (String dimension : breakdown) {
            String value = cell.coordinates().get(tally.dimensions().indexOf(dimension));
            if (value == null) {
                return null;
            }
            values.add(sums.computeIfAbsent(dimension, each -> new HashMap<>())
                    .computeIfAbsent(value, each -> catalogue.dimension(dimension).withSums(each)));
        }
        return values;
    }

    private static List<List<String>> combinations(List<Set<String>> values) {
        List<List<String>> all = List.of(List.of());
        for (Set<String> next : values) {
            List<List<String>> longer = new ArrayList<>(all.size() * next.size());
            for (List<String> each : all) {
                for (String value : next) {
                    List<String> combination = new ArrayList<>(each);
                    combination.add(value);
                    longer.add(combination);
                }
            }
            all = longer;
        }
        return all;
    }

    private Dimensions named(List<String> breakdown, List<String> values) {
        return names.computeIfAbsent(breakdown, each -> new HashMap<>()).computeIfAbsent(values, each -> {
            Map<String, String> byName = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                byName.put(breakdown.get(i), values.get(i));
            }
            return new Dimensions(byName);
        });
    }
}
