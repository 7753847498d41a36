package luzhi.report.cycle;

import java.util.List;

import luzhi.kernel.language.Title;

/** A duty (重点任务) and its criteria. */
public record Task(int number, Title title, List<Criterion> criteria) {

    public Task {
        criteria = List.copyOf(criteria);
        if (criteria.stream().allMatch(Criterion::advisory)) {
            throw new IllegalArgumentException("Task " + number + " has no criterion that decides it");
        }
    }
}
