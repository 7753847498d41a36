package luzhi.report.cockpit.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import luzhi.core.region.RegionLevel;
import luzhi.report.assessment.cycle.Task;
import luzhi.report.assessment.evaluation.TaskStatus;
import luzhi.report.assessment.ranking.RankingView;
import luzhi.report.cockpit.frame.Place;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.workflow.submission.SubmissionLine;

/**
 * How the regions of one level stand.
 *
 * @param levels that there are, each with where it is shown
 * @param judged those of which something could be judged, the best first; the others have no rank and stand apart
 */
record Standings(@Nullable String notice, List<Place> levels, List<Task> tasks, List<Line> judged,
        List<Line> unjudged) {

    /**
     * One region.
     *
     * @param submission where its evaluation is on its way
     * @param statuses of the tasks, in their order; null for a task that it is not judged by
     */
    record Line(RankingView.Line standing, SubmissionLine submission, List<TaskStatus> statuses, String address) {}

    static Standings of(RankingView ranking, Map<String, SubmissionLine> submissions, List<Task> tasks,
            List<Place> levels) {
        List<Line> lines = ranking.regions().stream()
                .map(each -> line(ranking.cycle(), each, submissions.get(each.region().text()), tasks)).toList();
        return new Standings(ranking.notice(), levels, tasks,
                lines.stream().filter(line -> line.standing().rank() != null).toList(),
                lines.stream().filter(line -> line.standing().rank() == null).toList());
    }

    private static Line line(int cycle, RankingView.Line standing, SubmissionLine submission, List<Task> tasks) {
        List<TaskStatus> statuses = new ArrayList<>();
        tasks.forEach(task -> statuses.add(standing.tasks().get(task.number())));
        return new Line(standing, submission, statuses, Section.BOARD.address(cycle, standing.region().text()));
    }

    /** The median of completed tasks of those that could be judged; null where there is none. */
    public @Nullable BigDecimal median() {
        List<Long> completed = judged.stream().map(line -> line.standing().completedTasks())
                .sorted(Comparator.naturalOrder()).toList();
        return completed.isEmpty()
                ? null
                : BigDecimal.valueOf(completed.get((completed.size() - 1) / 2) + completed.get(completed.size() / 2))
                        .divide(BigDecimal.valueOf(2));
    }

    /** The levels below that one, the highest first. */
    static List<RegionLevel> levelsBelow(RegionLevel level) {
        return List.of(RegionLevel.values()).subList(level.ordinal() + 1, RegionLevel.values().length);
    }
}
