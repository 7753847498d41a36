package luzhi.relations;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import luzhi.core.figure.FigureKey;
import luzhi.core.region.RegionCode;

/** The figures whose arithmetic is checked, one of each. Immutable. */
public final class Statements {

    private final Map<FigureKey, Statement> byKey = new TreeMap<>();
    private final Map<RegionCode, Map<String, List<Statement>>> byRegionAndMeasure;

    /** @param statements of several on the same figure, the first counts */
    public Statements(Collection<Statement> statements) {
        statements.forEach(statement -> byKey.putIfAbsent(statement.key(), statement));
        byRegionAndMeasure = byKey.values().stream().collect(Collectors.groupingBy(one -> one.key().region(),
                TreeMap::new, Collectors.groupingBy(one -> one.key().measure(), TreeMap::new, Collectors.toList())));
    }

    Optional<Statement> find(FigureKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** All on one measure in a region, by period and dimensions. */
    List<Statement> list(RegionCode region, String measure) {
        return byRegionAndMeasure.getOrDefault(region, Map.of()).getOrDefault(measure, List.of());
    }

    /** All of a region, by measure, period and dimensions. */
    List<Statement> list(RegionCode region) {
        return byRegionAndMeasure.getOrDefault(region, Map.of()).values().stream().flatMap(List::stream).toList();
    }

    /** Every region about which anything is stated, by code. */
    SortedSet<RegionCode> regions() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(byRegionAndMeasure.keySet()));
    }
}
