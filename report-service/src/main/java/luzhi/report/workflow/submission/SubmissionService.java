package luzhi.report.workflow.submission;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.RevisionRequired;
import luzhi.core.problem.StaleRevision;
import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.RevisionGuard;
import luzhi.report.assessment.cycle.EvaluationKey;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.workflow.inspection.CredibilityService;
import luzhi.report.workflow.seal.Seal;
import luzhi.report.workflow.seal.SealService;
import luzhi.report.workflow.step.Actor;
import luzhi.report.workflow.step.Actors;

/** Leads evaluations on their way: who may take which step, and what a step does. */
@ApplicationScoped
class SubmissionService {

    private static final Logger LOG = Logger.getLogger(SubmissionService.class);
    private static final RevisionGuard GUARD = new RevisionGuard("submission-unguarded", "submission-changed");

    private final SubmissionRepository repository;
    private final SealPreparation groundwork;
    private final SealService seals;
    private final CredibilityService credibility;
    private final Actors actors;
    private final Clock clock;

    SubmissionService(SubmissionRepository repository, SealPreparation groundwork, SealService seals,
            CredibilityService credibility, Actors actors,
            Clock clock) {
        this.repository = repository;
        this.groundwork = groundwork;
        this.seals = seals;
        this.credibility = credibility;
        this.actors = actors;
        this.clock = clock;
    }

    /** Where an evaluation stands. */
    Submission get(int cycle, RegionCode region) {
        return repository.find(cycle, region).orElseGet(() -> new Submission(EvaluationKey.of(cycle, region)));
    }

    /** The steps that the caller may take from there, were nothing in the way. */
    Set<Action> nextForCaller(Submission submission) {
        return submission.workflow().nextFor(actors.towards(submission.region()));
    }

    /** What is worth knowing before it is submitted; nothing is looked at while it cannot be. */
    Optional<List<Concern>> findConcerns(Submission submission) {
        return submission.state().isOpen()
                ? Optional.of(groundwork.concerns(groundwork.judge(submission.cycle(), submission.region())))
                : Optional.empty();
    }

    /** The same about what was judged already. */
    Optional<List<Concern>> findConcerns(Submission submission, Evaluation judged) {
        return submission.state().isOpen() ? Optional.of(groundwork.concerns(judged)) : Optional.empty();
    }

    /** The step that led where an evaluation stands; nothing if none was taken. */
    Optional<Step> findLastStep(Submission submission) {
        return repository.findLastStep(submission);
    }

    List<Step> listSteps(int cycle, RegionCode region, int after, int limit) {
        return repository.listSteps(cycle, region, after, limit);
    }

    /**
     * Asks, before any transaction begins, for all that a step needs of other services.
     *
     * @return the evaluation to be sealed; nothing for a step that seals none or cannot be taken as things stand
     * @throws Forbidden if it is not the caller's to take such a step
     */
    Optional<SealPreparation.Laid> prepare(int cycle, RegionCode region, Action action) {
        requireOffice(action, actors.towards(region));
        return action == Action.SUBMIT && get(cycle, region).state().isOpen()
                ? Optional.of(groundwork.lay(cycle, region))
                : Optional.empty();
    }

    /**
     * Takes a step. Of two that are taken at once, one comes too late.
     *
     * @param ifMatch the tag of the submission as the caller read it, or {@code *} for wherever it stands
     * @param laid what {@link #prepare} gave
     * @throws Forbidden if it is not the caller's to take such a step
     * @throws RevisionRequired if the caller names no tag
     * @throws StaleRevision if another step was taken since the caller read it
     * @throws Conflict if the step does not lead on from there, or something is in the way
     */
    @Transactional
    Submission take(int cycle, RegionCode region, Action action, StepDraft said, String ifMatch,
            Optional<SealPreparation.Laid> laid) {
        Actor actor = actors.towards(region);
        requireOffice(action, actor);
        repository.lock(cycle, region);
        Submission present = get(cycle, region);
        GUARD.require(Optional.of(present.revision()), ifMatch);
        State next = present.workflow().after(action).orElseThrow(() -> outOfPlace(present, action));
        if (present.workflow().judgesOwnWork(action, actor)) {
            throw new Forbidden(Fault.of("own-submission", action.title()));
        }
        Recording recording = new Recording(OffsetDateTime.now(clock), actor.name());
        repository.store(present, switch (action) {
            case SUBMIT -> present.submit(said, seal(sound(laid), said), recording);
            case PUBLISH -> present.publish(said, recording);
            case WITHDRAW, RETURN, ACCEPT, AMEND -> present.move(action, next, said, recording);
        });
        if (action == Action.ACCEPT) {
            credibility.record(cycle, region, present.seal().number());
        }
        LOG.infof("%s: evaluation %d of region %s is now %s", actor.name(), cycle, region, next.code());
        return present;
    }

    private static void requireOffice(Action action, Actor actor) {
        if (!Workflow.isOf(action, actor)) {
            throw new Forbidden(Fault.of("step-not-for-office", action.title()));
        }
    }

    private static Conflict outOfPlace(Submission present, Action action) {
        return new Conflict("step-out-of-place", action.title(), present.state().title());
    }

    /** What is to be sealed. There is none if it was only opened, with {@code *}, after it was prepared. */
    private SealPreparation.Laid sound(Optional<SealPreparation.Laid> laid) {
        SealPreparation.Laid present = laid.orElseThrow(() -> new Conflict("changed-while-sealing"));
        groundwork.requireSound(present);
        return present;
    }

    private Seal seal(SealPreparation.Laid laid, StepDraft said) {
        return seals.seal(laid.evaluation(), laid.textFigures(), said.comment());
    }
}
