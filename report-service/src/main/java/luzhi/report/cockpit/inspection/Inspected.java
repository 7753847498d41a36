package luzhi.report.cockpit.inspection;

import java.util.List;

import luzhi.core.region.RegionCode;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.Task;
import luzhi.report.workflow.inspection.InspectionComparison;
import luzhi.report.workflow.inspection.InspectionComparison.Line;

/**
 * What a region says of itself beside what its inspectors found, task by task.
 *
 * @param isAbove whether whoever looks may give an opinion: somebody of a region above may
 */
record Inspected(InspectionComparison compared, List<OfTask> tasks, boolean isAbove) {

    /** The criteria of one task. */
    record OfTask(Task task, List<Line> lines) {}

    static Inspected of(InspectionComparison compared, Cycle cycle, boolean mayInspect, RegionCode viewers) {
        return new Inspected(compared, cycle.tasks().stream().map(task -> new OfTask(task, compared.criteria().stream()
                .filter(line -> task.criteria().stream().anyMatch(each -> each.id().equals(line.criterion())))
                .toList())).toList(),
                mayInspect && !viewers.equals(compared.region()) && viewers.covers(compared.region()));
    }
}
