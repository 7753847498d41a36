package luzhi.report.assessment.cycle;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import luzhi.core.language.Title;

/**
 * A duty (重点任务) and its criteria.
 *
 * @param number from 1
 * @param criteria at least one of which is not advisory, so that the task can be decided
 */
@Schema(name = "CycleTask")
public record Task(int number, Title title, List<Criterion> criteria) {

    public Task {
        criteria = List.copyOf(criteria);
    }
}
