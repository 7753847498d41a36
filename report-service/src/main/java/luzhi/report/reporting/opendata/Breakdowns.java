package luzhi.report.reporting.opendata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** By what the figures of a publication are broken down: each dimension is a column of them. */
final class Breakdowns {

    /** What stands in the column of a dimension that a figure is not broken down by, as SDMX has it. */
    static final String TOTAL = "_T";

    /** By dimension and value, a measure that is broken down so. */
    private final SortedMap<String, SortedMap<String, String>> measures = new TreeMap<>();

    Breakdowns(Stream<PublishedFigure> figures) {
        figures.forEach(figure -> figure.dimensions().byName().forEach((dimension, value) -> measures
                .computeIfAbsent(dimension, any -> new TreeMap<>()).putIfAbsent(value, figure.measure())));
    }

    Collection<String> dimensions() {
        return measures.keySet();
    }

    /** Its values, each with a measure that has it. */
    SortedMap<String, String> values(String dimension) {
        return measures.get(dimension);
    }

    /** The codes that stand in its column. */
    List<String> codes(String dimension) {
        List<String> codes = new ArrayList<>(List.of(TOTAL));
        codes.addAll(values(dimension).keySet());
        return codes;
    }

    /** What stands in the columns, in the order of {@link #dimensions}. */
    List<String> cells(PublishedFigure figure) {
        return dimensions().stream()
                .map(dimension -> figure.dimensions().byName().getOrDefault(dimension, TOTAL)).toList();
    }
}
