package luzhi.claims.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import luzhi.claims.reading.ShortNames;
import luzhi.core.measure.Definitions;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;

/** What all measures and the values of their dimensions are called, as their owners say; pairs of characters that few names share tell more. */
public final class Titles {

    private static final Pattern BRACKETS = Pattern.compile("[（(][^）)]*[）)]");
    private static final Pattern NUMBER_OF = Pattern.compile("(?:总数|总额|总量|人数|数|额|金额)$");
    private static final int SHORTEST = 2;

    private final List<NamedMeasure> measures = new ArrayList<>();
    /** One dimension of those that are the same, though several owners tell of it. */
    private final Map<Dimension, Dimension> dimensions = new HashMap<>();
    private final Map<Dimension, List<Part>> parts = new LinkedHashMap<>();
    private final Map<Integer, Integer> frequency = new HashMap<>();
    private final Map<Integer, List<Place>> places = new HashMap<>();
    private int size;

    /** A pair of characters in a name, and how much it tells. */
    record Place(int name, double weight) {}

    /** @param definitions of all the measures there are */
    public Titles(Definitions definitions) {
        List<Measure> all = definitions.listAll().stream().sorted(Comparator.comparing(Measure::code)).toList();
        Map<Dimension, Map<Dimension.Value, List<String>>> called = new LinkedHashMap<>();
        for (Measure measure : all) {
            dimensions(measure, definitions).forEach(dimension -> called.computeIfAbsent(dimension, first -> {
                Map<Dimension.Value, List<String>> values = new LinkedHashMap<>();
                first.values().forEach(value -> values.put(value, plain(Stream.concat(Stream.of(value.title().zh()),
                        ShortNames.of(value.title().zh()).stream()))));
                return values;
            }));
        }
        all.forEach(measure -> count(plain(titles(measure))));
        called.values().forEach(values -> values.values().forEach(this::count));
        int names = all.size() + called.values().stream().mapToInt(Map::size).sum();
        all.forEach(measure -> measures
                .add(new NamedMeasure(measure, Nature.of(measure), names(plain(titles(measure)), names),
                        dimensions(measure, definitions))));
        called.forEach((dimension, values) -> parts.put(dimension, values.entrySet().stream()
                .map(value -> new Part(dimension, value.getKey(), names(value.getValue(), names))).toList()));
    }

    private List<Dimension> dimensions(Measure measure, Definitions definitions) {
        return measure.dimensions().stream()
                .flatMap(code -> definitions.findDimension(measure.code(), code).stream())
                .map(each -> dimensions.computeIfAbsent(each, first -> first)).toList();
    }

    private static Stream<String> titles(Measure measure) {
        return Stream.concat(Stream.of(measure.title().zh()), measure.aliases().stream());
    }

    private static List<String> plain(Stream<String> titles) {
        return titles.flatMap(title -> {
            String bare = BRACKETS.matcher(title).replaceAll("");
            return Stream.of(bare, NUMBER_OF.matcher(bare).replaceAll(""));
        }).map(Pairs::plain).filter(name -> name.length() >= SHORTEST).distinct().toList();
    }

    private void count(Collection<String> called) {
        called.stream().flatMap(name -> Arrays.stream(Pairs.of(name)).boxed()).distinct()
                .forEach(pair -> frequency.merge(pair, 1, Integer::sum));
    }

    private List<Name> names(List<String> called, int all) {
        return called.stream().filter(name -> Pairs.of(name).length > 0).map(name -> {
            int[] pairs = Pairs.of(name);
            double[] weights = new double[pairs.length];
            double total = 0;
            for (int i = 0; i < pairs.length; i++) {
                weights[i] = weight(pairs[i], all);
                total += weights[i];
                places.computeIfAbsent(pairs[i], first -> new ArrayList<>()).add(new Place(size, weights[i]));
            }
            return new Name(size++, name, pairs, weights, total);
        }).toList();
    }

    private double weight(int pair, int all) {
        return StrictMath.log((all + 1.0) / (frequency.getOrDefault(pair, 0) + 1.0)) / StrictMath.log(all + 1.0);
    }

    /** How many names there are. */
    int size() {
        return size;
    }

    /** In which names a pair of characters stands. */
    List<Place> places(int pair) {
        return places.getOrDefault(pair, List.of());
    }

    List<NamedMeasure> measures() {
        return measures;
    }

    /** The values of a dimension. */
    List<Part> parts(Dimension dimension) {
        return parts.getOrDefault(dimension, List.of());
    }

    Collection<List<Part>> parts() {
        return parts.values();
    }

    /** How much pairs of characters tell: from 0 to nearly 1, the rarer among names the more; most where no name has it. */
    double weight(int pair) {
        return weight(pair, measures.size() + parts.size());
    }
}
