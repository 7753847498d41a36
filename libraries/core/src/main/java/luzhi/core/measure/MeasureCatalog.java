package luzhi.core.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The measures of one service with their units and dimensions, checked against one another. Immutable. */
public final class MeasureCatalog implements Definitions {

    private final String owner;
    private final NavigableMap<String, Measure> measures;
    private final Map<String, Unit> units;
    private final Map<String, Dimension> dimensions;
    private final List<Measure> inOrderOfCalculation;

    /** @throws IllegalArgumentException naming every measure that refers to something that is not there */
    public MeasureCatalog(String owner, Collection<Measure> measures, Collection<Unit> units,
            Collection<Dimension> dimensions) {
        this.owner = owner;
        this.measures = new TreeMap<>(byKey(measures, Measure::code));
        this.units = byKey(units, Unit::code);
        this.dimensions = byKey(dimensions, Dimension::code);
        List<String> flaws = this.measures.values().stream().flatMap(measure -> flaws(measure).stream()).toList();
        if (!flaws.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", flaws));
        }
        this.inOrderOfCalculation = orderOfCalculation();
    }

    private static <T> Map<String, T> byKey(Collection<T> things, Function<T, String> key) {
        return things.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    private List<String> flaws(Measure measure) {
        List<String> flaws = new ArrayList<>();
        if (!measure.code().startsWith(owner + ".")) {
            flaws.add(measure.code() + " is not owned by " + owner);
        }
        if (!units.containsKey(measure.unit())) {
            flaws.add(measure.code() + " has the unknown unit " + measure.unit());
        }
        measure.dimensions().stream().filter(name -> !dimensions.containsKey(name))
                .forEach(name -> flaws.add(measure.code() + " has the unknown dimension " + name));
        measure.let().values().stream().filter(input -> !measures.containsKey(input.measure()))
                .forEach(input -> flaws.add(measure.code() + " is calculated from the unknown " + input.measure()));
        if (measure.isCounted()) {
            measure.counted().breakdowns().stream().flatMap(List::stream)
                    .filter(name -> !measure.dimensions().contains(name))
                    .forEach(name -> flaws.add(measure.code() + " is broken down by " + name + ", which it lacks"));
        }
        return flaws;
    }

    private List<Measure> orderOfCalculation() {
        Set<Measure> ordered = new LinkedHashSet<>();
        measures.values().stream().filter(Measure::isCalculated)
                .forEach(measure -> addAfterItsInputs(measure, ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    private void addAfterItsInputs(Measure measure, Set<Measure> ordered, Set<String> path) {
        if (!path.add(measure.code())) {
            throw new IllegalArgumentException(measure.code() + " is calculated from itself: " + path);
        }
        measure.let().values().stream().map(input -> measures.get(input.measure())).filter(Measure::isCalculated)
                .forEach(input -> addAfterItsInputs(input, ordered, path));
        path.remove(measure.code());
        ordered.add(measure);
    }

    /** The prefix of every measure here. */
    public String owner() {
        return owner;
    }

    @Override
    public Optional<Measure> find(String code) {
        return Optional.ofNullable(measures.get(code));
    }

    /** What a measure is called; its code where there is none of that code. */
    public Object nameOf(String code) {
        return find(code).<Object>map(Measure::title).orElse(code);
    }

    /** All measures, by code. */
    @Override
    public Collection<Measure> listAll() {
        return measures.values();
    }

    /** The measures after this code, by code; from the first one if it is empty. */
    public Collection<Measure> listAfter(String code) {
        return measures.tailMap(code, false).values();
    }

    /** The calculated measures, each after those it is calculated from. */
    public List<Measure> listInOrderOfCalculation() {
        return inOrderOfCalculation;
    }

    /** The calculated measures, each before those it is calculated from. */
    public List<Measure> listBeforeTheirInputs() {
        List<Measure> downward = new ArrayList<>(inOrderOfCalculation);
        Collections.reverse(downward);
        return downward;
    }

    /** The given measures and all that they are calculated from. */
    public Set<String> withInputs(Collection<String> codes) {
        Set<String> all = new LinkedHashSet<>(codes);
        listBeforeTheirInputs().stream().filter(measure -> all.contains(measure.code()))
                .forEach(measure -> measure.let().values().forEach(input -> all.add(input.measure())));
        return all;
    }

    /** The unit a measure of this catalogue is counted in. */
    public Unit unitOf(Measure measure) {
        return units.get(measure.unit());
    }

    public Optional<Unit> findUnit(String code) {
        return Optional.ofNullable(units.get(code));
    }

    public Dimension dimension(String code) {
        return dimensions.get(code);
    }

    @Override
    public Optional<Dimension> findDimension(String measure, String dimension) {
        return Optional.ofNullable(dimensions.get(dimension));
    }

    /** The dimensions of this service after this code, by code; from the first one if it is empty. */
    public Collection<Dimension> listDimensionsAfter(String code) {
        return new TreeMap<>(dimensions).tailMap(code, false).values();
    }

    /** The units after this code, by code; from the first one if it is empty. */
    public Collection<Unit> listUnitsAfter(String code) {
        return new TreeMap<>(units).tailMap(code, false).values();
    }
}
