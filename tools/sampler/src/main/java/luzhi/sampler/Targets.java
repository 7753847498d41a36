package luzhi.sampler;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import luzhi.core.region.RegionCode;

/**
 * The figures that the rows of a sample city have to give, of the city and of its counties. Immutable.
 *
 * <p>Each stands in a line of {@code targets.csv}: as the report states it, as chosen where the report is silent, or as it
 * gives way where the report contradicts itself.
 */
final class Targets implements Totals {

    private record Key(String measure, String dimensions, String region, String period) {}

    private final RegionCode city;
    private final List<Integer> censusYears;
    private final Map<Key, BigDecimal> values;

    private Targets(RegionCode city, List<Integer> censusYears, Map<Key, BigDecimal> values) {
        this.city = city;
        this.censusYears = censusYears;
        this.values = values;
    }

    /** @throws IllegalArgumentException if there is no such file */
    static Targets read(String resource) {
        Map<Key, BigDecimal> values = new HashMap<>();
        ResourceTable.read(resource).stream().filter(line -> !line.getField("value").isEmpty())
                .forEach(line -> values.put(new Key(line.getField("measure"), line.getField("dimensions"),
                        line.getField("region"), line.getField("period")), new BigDecimal(line.getField("value"))));
        RegionCode city = values.keySet().stream().map(key -> new RegionCode(key.region())).sorted().findFirst()
                .orElseThrow();
        List<Integer> censusYears = values.keySet().stream()
                .filter(key -> key.measure().equals("infrastructure.enrolment"))
                .map(key -> Integer.valueOf(key.period())).distinct().sorted().toList();
        return new Targets(city, censusYears, values);
    }

    /** The first code: that of a prefecture stands before those of its counties. */
    RegionCode city() {
        return city;
    }

    /** The years whose students are given. */
    List<Integer> censusYears() {
        return censusYears;
    }

    @Override
    public Optional<BigDecimal> find(String measure, String dimensions, String period) {
        return find(measure, dimensions, period, city);
    }

    @Override
    public Optional<BigDecimal> find(String measure, String dimensions, String period, RegionCode region) {
        return Optional.ofNullable(values.get(new Key(measure, dimensions, region.text(), period)));
    }
}
