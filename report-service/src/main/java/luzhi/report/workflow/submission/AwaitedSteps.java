package luzhi.report.workflow.submission;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.Recording;
import luzhi.report.assessment.cycle.EvaluationKey;
import luzhi.report.workflow.step.Actor;
import luzhi.report.workflow.step.Actors;

/** Of which evaluations the next step is the caller's, over all years and all regions that he may see. */
@ApplicationScoped
public class AwaitedSteps {

    private final SubmissionRepository repository;
    private final Actors actors;

    AwaitedSteps(SubmissionRepository repository, Actors actors) {
        this.repository = repository;
        this.actors = actors;
    }

    /**
     * Those of a region itself and of all below it, the newest year first, by code.
     *
     * @param begun years in which the region itself has something to submit, though nobody took a step yet
     * @param atMost so many of the region and of those below that are before somebody above, whoever that is
     */
    public List<AwaitedStep> list(RegionCode within, Collection<Integer> begun, int atMost) {
        Map<EvaluationKey, SubmissionRepository.Reached> reached = new HashMap<>();
        begun.stream().map(year -> EvaluationKey.of(year, within)).forEach(
                key -> reached.put(key, new SubmissionRepository.Reached(new Submission(key), null)));
        repository.listBeforeOthers(within, atMost).forEach(each -> reached
                .put(EvaluationKey.of(each.submission().cycle(), each.submission().region()), each));
        return reached.values().stream().flatMap(this::awaited)
                .sorted(Comparator.comparing(AwaitedStep::cycle).reversed()
                        .thenComparing(step -> step.region().text()))
                .toList();
    }

    private Stream<AwaitedStep> awaited(SubmissionRepository.Reached reached) {
        Submission submission = reached.submission();
        Actor actor = actors.towards(submission.region());
        List<Action> actions = submission.workflow().nextFor(actor).stream()
                .filter(action -> action.isAwaitedOf(actor)).toList();
        Recording last = reached.last();
        return actions.isEmpty()
                ? Stream.empty()
                : Stream.of(new AwaitedStep(submission.cycle(), submission.region(), submission.state(),
                        last == null ? null : last.at(), actions));
    }
}
