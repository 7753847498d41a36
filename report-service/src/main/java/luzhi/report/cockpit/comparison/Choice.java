package luzhi.report.cockpit.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * What of two years is looked at.
 *
 * @param with the other year; null for the last one before, or else the next one
 * @param difference criteria that differ in this alone; null for all
 * @param task criteria of this task alone; null for all
 * @param open whether nothing is folded, as somebody wants it who prints
 */
record Choice(@RestQuery @Nullable Integer with, @RestQuery @Nullable Difference difference,
        @RestQuery @Nullable Integer task, @RestQuery @Nullable Boolean open) {

    boolean takes(YearsCompared.OfCriterion criterion) {
        return (difference == null || criterion.difference() == difference)
                && (task == null || criterion.task() == task);
    }

    /** Whether criteria that differ so stand open on the page. */
    boolean opens(Difference part) {
        return Boolean.TRUE.equals(open) || part == Difference.TURNED || part == difference;
    }

    /** What may be chosen. */
    public List<Difference> differences() {
        return List.of(Difference.values());
    }

    /** The same with nothing folded, as what follows the question mark. */
    public String openQuery() {
        return Stream.of(with == null ? "" : "with=" + with,
                difference == null ? "" : "difference=" + difference.code(), task == null ? "" : "task=" + task,
                "open=true").filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }
}
