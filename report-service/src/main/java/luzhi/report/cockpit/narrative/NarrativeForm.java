package luzhi.report.cockpit.narrative;

import java.util.List;
import java.util.stream.IntStream;

import org.jboss.resteasy.reactive.RestForm;

/** All texts of a page as a browser sends them, column by column: what stands at the same place of each belongs together. */
record NarrativeForm(@RestForm List<Integer> task, @RestForm List<String> achievements,
        @RestForm List<String> practice, @RestForm List<String> nextSteps, @RestForm List<Integer> revision) {

    List<TypedNarrative> rows() {
        return IntStream.range(0, task.size()).mapToObj(i -> new TypedNarrative(task.get(i), at(achievements, i),
                at(practice, i), at(nextSteps, i), i < revision.size() ? revision.get(i) : 0)).toList();
    }

    private static String at(List<String> column, int row) {
        return row < column.size() ? column.get(row) : "";
    }
}
