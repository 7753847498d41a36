package luzhi.kernel.counting;

import java.util.List;

import luzhi.core.PlainJava;
import luzhi.core.measure.Measure;

/**
 * The measures that are counted together: those of one relation.
 *
 * @param register whose rows are counted
 * @param relation that holds them
 * @param dimensions all that any of the measures has
 */
@PlainJava
record Tally(String register, String relation, TimeColumn time, List<Measure> measures, List<String> dimensions) {

    Tally(String register, String relation, TimeColumn time, List<Measure> measures) {
        this(register, relation, time, List.copyOf(measures),
                measures.stream().flatMap(measure -> measure.dimensions().stream()).distinct().sorted().toList());
    }

    /**
     * The column that holds a dimension's values.
     *
     * @throws IllegalStateException if measures do not agree on it
     */
    String columnOf(String dimension) {
        List<String> columns = measures.stream().filter(measure -> measure.dimensions().contains(dimension))
                .map(measure -> measure.counted().columnOf(dimension)).distinct().toList();
        if (columns.size() != 1) {
            throw new IllegalStateException(relation + " has several columns for " + dimension + ": " + columns);
        }
        return columns.get(0);
    }
}
