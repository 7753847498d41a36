package luzhi.report.assessment.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import luzhi.core.figure.FigureKey;
import luzhi.core.region.Region;
import luzhi.report.assessment.cycle.Criterion;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.Task;
import luzhi.report.assessment.discrepancy.Discrepancy;
import luzhi.report.assessment.source.SourceState;

/** All verdicts for a region and cycle as of a day, and what became of asking for the figures. */
public record Evaluation(Cycle cycle, Region region, LocalDate asOf, List<OfTask> tasks, List<Discrepancy> findings,
        List<SourceState> sources) {

    /** The verdicts on one task. */
    public record OfTask(Task task, List<OfCriterion> criteria) {

        public TaskStatus status() {
            return TaskStatus.of(criteria.stream().filter(each -> !each.criterion().advisory())
                    .map(each -> each.judgement().verdict()).toList());
        }
    }

    /** The verdict on one criterion. */
    public record OfCriterion(Criterion criterion, Judgement judgement) {}

    /** The findings that touch a figure which a criterion is judged by, in the region or in one of its counties. */
    public List<Discrepancy> findingsOn(OfCriterion judged) {
        Set<FigureKey> figures = Stream.concat(Stream.of(judged.judgement()),
                judged.judgement().counties().stream().map(Judgement.OfCounty::judgement))
                .flatMap(each -> Stream.concat(each.facts().stream(), each.factsOfPreviousYear().stream()))
                .filter(Fact.OfFigure.class::isInstance).map(fact -> ((Fact.OfFigure) fact).key())
                .collect(Collectors.toSet());
        return findings.stream().filter(found -> found.touches(figures)).toList();
    }

    /** The findings that figures cannot all be right about and that nobody has answered as they are now. */
    public List<Discrepancy> unansweredErrors() {
        return findings.stream().filter(Discrepancy::isUnansweredError).toList();
    }

    public long completedTasks() {
        return tasks.stream().filter(task -> task.status() == TaskStatus.COMPLETED).count();
    }
}
