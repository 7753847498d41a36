package luzhi.report.workflow.rectification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import luzhi.core.period.ChinaTime;
import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.RevisedEntry;
import luzhi.report.assessment.evaluation.Judgement;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.workflow.step.Actor;

/** An item to be rectified, as it stands now: open → closed → confirmed, and from closed back to open. */
@Entity
class Rectification extends RevisedEntry {

    private static final int MOST_REPORTS = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Embedded
    private Finding finding;

    @Embedded
    private Plan plan;

    @Embedded
    private Stage stage;

    @Embedded
    private Opening opening;

    /** For Hibernate. */
    protected Rectification() {}

    private Rectification(Finding finding, Plan plan, Recording recording) {
        super(recording);
        this.finding = finding;
        this.plan = plan;
        this.stage = Stage.FIRST;
        this.opening = new Opening(ChinaTime.day(recording.at()), recording.by());
    }

    /**
     * A new one; its id is given when it is stored.
     *
     * @throws Forbidden if it is not that actor's to open one
     */
    static Rectification open(Finding finding, Plan plan, Actor actor, OffsetDateTime at) {
        requireOffice(RectificationAction.OPENED, actor);
        return new Rectification(finding, plan, new Recording(at, actor.name()));
    }

    /** Whether that can be done to it as it is, and is that actor's to do. */
    boolean mayBe(RectificationAction act, Actor actor) {
        return act.isOf(actor) && act.leadsOnFrom(stage.state()) && !act.judgesOwnWork(actor, stage.closedBy());
    }

    /**
     * Checks that something can be done to it now, and by whom.
     *
     * @throws Forbidden if it is not that actor's to do, or he would confirm what he closed himself
     * @throws Conflict if it cannot be done in this state
     */
    void require(RectificationAction act, Actor actor) {
        requireOffice(act, actor);
        if (!act.leadsOnFrom(stage.state())) {
            throw new Conflict("rectification-" + stage.state().code(), act);
        }
        if (act.judgesOwnWork(actor, stage.closedBy())) {
            throw new Forbidden(Fault.of("rectification-closed-by-oneself", stage.closedBy()));
        }
    }

    private static void requireOffice(RectificationAction act, Actor actor) {
        if (!act.isOf(actor)) {
            throw new Forbidden(
                    Fault.of(act.office().isAboveAlone() ? "rectification-judged-from-above" : "region-out-of-scope",
                            actor.about(), actor.region()));
        }
    }

    /**
     * Changes what is to be done.
     *
     * @throws RuleBroken if the deadline is another one and nobody says why
     */
    Rectification change(PlanDraft draft, Actor actor, OffsetDateTime at) {
        require(RectificationAction.CHANGED, actor);
        if (draft.reason() == null && !draft.deadline().equals(plan.deadline())) {
            throw new RuleBroken(Fault.at("/reason", "deadline-reason-required", plan.deadline()));
        }
        plan = draft.plan();
        return move(RectificationAction.CHANGED, null, draft.reason(), new Recording(at, actor.name()));
    }

    /**
     * Reports progress, which does not change the item itself.
     *
     * @param number counts the reports on it from 1
     * @throws RuleBroken if the report speaks of a day before the item or after today
     */
    Progress report(ProgressDraft draft, int number, Actor actor, OffsetDateTime at) {
        require(RectificationAction.REPORTED, actor);
        LocalDate today = ChinaTime.day(at);
        if (draft.date().isBefore(opening.openedOn()) || draft.date().isAfter(today)) {
            throw new RuleBroken(
                    Fault.at("/date", "report-out-of-time", draft.date(), opening.openedOn(), today));
        }
        if (number > MOST_REPORTS) {
            throw new Conflict("too-many-reports", MOST_REPORTS);
        }
        return new Progress(id, number, draft, new Recording(at, actor.name()));
    }

    /**
     * Says that it is done.
     *
     * @param judged how the criterion is judged now; nothing if the cycle does not judge it any more
     * @throws RuleBroken if the criterion is not met and nobody says why the item is closed all the same
     */
    Rectification close(ClosingDraft draft, Optional<Judgement> judged, Actor actor, OffsetDateTime at) {
        require(RectificationAction.CLOSED, actor);
        Recording recording = new Recording(at, actor.name());
        Closing closing = Closing.of(draft, judged, recording);
        if (!closing.accountsForVerdict()) {
            throw new RuleBroken(Fault.at("/despite", "closed-though-not-met", finding.criterion(),
                    closing.verdict() == null ? Verdict.NOT_EVALUABLE : closing.verdict()));
        }
        return move(RectificationAction.CLOSED, closing, null, recording);
    }

    /** Is not satisfied: it is to be done again. */
    Rectification reopen(JudgementDraft draft, Actor actor, OffsetDateTime at) {
        require(RectificationAction.REOPENED, actor);
        return move(RectificationAction.REOPENED, null, draft.words(), new Recording(at, actor.name()));
    }

    /** Is satisfied: it is done with (销号). */
    Rectification confirm(JudgementDraft draft, Actor actor, OffsetDateTime at) {
        require(RectificationAction.CONFIRMED, actor);
        return move(RectificationAction.CONFIRMED, stage.closing(), draft.words(), new Recording(at, actor.name()));
    }

    private Rectification move(RectificationAction act, Closing closing, String remark, Recording recording) {
        stage = new Stage(act.to(), closing, act, remark);
        revise(recording);
        return this;
    }

    long id() {
        return id;
    }

    Finding finding() {
        return finding;
    }

    /** Those whose evidence may prove that it is done: the region that has to rectify, and the one evaluated. */
    List<RegionCode> witnesses() {
        return List.of(finding.responsible(), new RegionCode(finding.evaluated()));
    }

    /** What is to be done: all of it that can be said anew. */
    @Override
    public Plan content() {
        return plan;
    }

    /** As it stands on a day. */
    RectificationView view(LocalDate day) {
        return view(stage.on(day, plan.deadline()), null);
    }

    /** The same with all that was reported on it. */
    RectificationView view(LocalDate day, List<ProgressView> progress) {
        return view(stage.on(day, plan.deadline()), progress);
    }

    /** As the last of its revisions. */
    RectificationView lastRevision() {
        return view(stage.view(), null);
    }

    private RectificationView view(StageView shown, List<ProgressView> progress) {
        return new RectificationView(id, finding, plan, shown, opening, revision(), recording().at(), recording().by(),
                progress);
    }
}
