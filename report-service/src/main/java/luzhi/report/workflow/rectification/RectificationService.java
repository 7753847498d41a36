package luzhi.report.workflow.rectification;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.logging.Logger;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RevisionRequired;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.StaleRevision;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.http.EntityTags;
import luzhi.kernel.http.Idempotent;
import luzhi.kernel.http.NotOfRequest;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.workflow.evidence.EvidenceService;

/**
 * What is written about items, a transaction each. Where a verdict is needed, the evaluation was made before: nobody waits for
 * another service in a transaction.
 */
@ApplicationScoped
class RectificationService {

    private static final Logger LOG = Logger.getLogger(RectificationService.class);
    private static final int MOST_REPORTS = 1000;

    private final RectificationRepository repository;
    private final EvidenceService evidence;
    private final Caller caller;
    private final Clock clock;

    RectificationService(RectificationRepository repository, EvidenceService evidence, Caller caller, Clock clock) {
        this.repository = repository;
        this.evidence = evidence;
        this.caller = caller;
        this.clock = clock;
    }

    /** Where an item is looked for: among those of a region and of all below it. */
    record Place(int cycle, RegionCode within, long id) {}

    /**
     * @param evaluation of the region in whose name it is opened
     * @throws RuleBroken if the cycle has no such criterion, or a county is named where none is meant or the other way round
     * @throws Conflict if the criterion is not open, or has an item already
     */
    @Idempotent
    @Transactional
    Response open(RectificationDraft draft, @NotOfRequest Evaluation evaluation) {
        RegionVerdicts.OfOne judged = OpenCriteria.get(evaluation, draft.criterion(), draft.county());
        Actor actor = actor();
        State state = new Workflow(judged.region(), null, null).after(RectificationAction.OPENED, actor);
        RegionCode evaluated = evaluation.region().code();
        int cycle = evaluation.cycle().year();
        Rectification stored = repository.insert(new Rectification(0, cycle, judged.region(), evaluated,
                judged.criterion().id(), Shortfall.of(judged), draft.problem(), draft.plan(), state, null,
                RectificationAction.OPENED,
                null, today(), actor.name(), 1, now(), actor.name()))
                .orElseThrow(
                        () -> new Conflict("rectification-exists", judged.criterion().id(), judged.region(), cycle));
        log(stored);
        return answer(Response.created(URI.create("/v1/evaluations/" + cycle + "/" + evaluated + "/rectifications/"
                + stored.id())), stored);
    }

    /**
     * Changes what is to be done. Saying the same again changes nothing.
     *
     * @throws RuleBroken if the deadline is another one and nobody says why
     */
    @Idempotent
    @Transactional
    Response change(Place place, PlanDraft draft, String ifMatch) {
        Rectification item = lock(place);
        State state = Workflow.of(item).after(RectificationAction.CHANGED, actor());
        if (item.plan().equals(draft.plan())) {
            return answer(Response.ok(), item);
        }
        requireRevision(item, ifMatch);
        if (draft.reason() == null && !draft.deadline().equals(item.plan().deadline())) {
            throw new RuleBroken(Fault.at("/reason", "deadline-reason-required", item.plan().deadline()));
        }
        return keep(item.next(draft.plan(), state, null, RectificationAction.CHANGED, draft.reason(), now(),
                caller.name()));
    }

    /** @throws RuleBroken if the report speaks of a day before the item or after today */
    @Idempotent
    @Transactional
    Response report(Place place, ProgressDraft draft) {
        Rectification item = lock(place);
        Workflow.of(item).after(RectificationAction.REPORTED, actor());
        if (draft.date().isBefore(item.openedOn()) || draft.date().isAfter(today())) {
            throw new RuleBroken(Fault.at("/date", "report-out-of-time", draft.date(), item.openedOn(), today()));
        }
        Progress reported = repository.report(item.id(), new Progress(0, draft.date(), draft.report(), draft.percent(),
                draft.value(), now(), caller.name()));
        if (reported.number() > MOST_REPORTS) {
            throw new Conflict("too-many-reports", MOST_REPORTS);
        }
        LOG.infof("%s reports on rectification %d of region %s", caller.name(), item.id(), item.region());
        return Response.status(Response.Status.CREATED).entity(reported).build();
    }

    /**
     * @param evaluation of the region that has to rectify, as it is now
     * @throws RuleBroken if evidence is named that neither the region nor the one evaluated filed, or the criterion is not met
     *         and nobody says why it is closed all the same
     */
    @Idempotent
    @Transactional
    Response close(Place place, ClosingDraft draft, String ifMatch, @NotOfRequest Evaluation evaluation) {
        Rectification item = lock(place);
        State state = Workflow.of(item).after(RectificationAction.CLOSED, actor());
        requireRevision(item, ifMatch);
        requireEvidence(item, draft);
        Optional<RegionVerdicts.OfOne> judged = RegionVerdicts.find(evaluation, item.criterion(), item.region());
        Verdict verdict = judged.map(each -> each.judgement().verdict()).orElse(null);
        if (draft.despite() == null && verdict != Verdict.MET && verdict != Verdict.NOT_APPLICABLE) {
            throw new RuleBroken(Fault.at("/despite", "closed-though-not-met", item.criterion(),
                    verdict == null ? Verdict.NOT_EVALUABLE : verdict));
        }
        return keep(item.next(item.plan(), state,
                new Closing(draft.statement(), draft.evidence(), draft.despite(), verdict,
                        judged.map(each -> each.judgement().value()).orElse(null), today(), caller.name()),
                RectificationAction.CLOSED, null, now(), caller.name()));
    }

    /** @throws Forbidden if the caller's region does not stand above */
    @Idempotent
    @Transactional
    Response reopen(Place place, JudgementDraft draft, String ifMatch) {
        Rectification item = lock(place);
        State state = Workflow.of(item).after(RectificationAction.REOPENED, actor());
        requireRevision(item, ifMatch);
        return keep(
                item.next(item.plan(), state, null, RectificationAction.REOPENED, draft.words(), now(), caller.name()));
    }

    /** @throws Forbidden if the caller's region does not stand above, or the caller closed it himself */
    @Idempotent
    @Transactional
    Response confirm(Place place, JudgementDraft draft, String ifMatch) {
        Rectification item = lock(place);
        State state = Workflow.of(item).after(RectificationAction.CONFIRMED, actor());
        requireRevision(item, ifMatch);
        return keep(item.next(item.plan(), state, item.closing(), RectificationAction.CONFIRMED, draft.words(), now(),
                caller.name()));
    }

    /** @throws NotFound if neither the region nor one below it has such an item in that cycle */
    private Rectification lock(Place place) {
        return repository.lock(place.cycle(), place.within(), place.id())
                .orElseThrow(() -> RectificationQueries.absent(place.within(), place.id()));
    }

    private static void requireRevision(Rectification item, String ifMatch) {
        if (ifMatch == null) {
            throw new RevisionRequired(Fault.of("rectification-revision-required", item.revision()));
        }
        if (!EntityTags.names(ifMatch, item.tag())) {
            throw new StaleRevision(Fault.of("rectification-changed", item.revision()));
        }
    }

    private void requireEvidence(Rectification item, ClosingDraft draft) {
        Faults faults = new Faults();
        evidence.listUnknown(List.of(item.region(), item.evaluated()), draft.evidence()).forEach(unknown -> faults
                .at("/evidence/" + draft.evidence().indexOf(unknown), "no-such-closing-evidence", unknown,
                        item.region()));
        faults.throwIfAny();
    }

    private Response keep(Rectification next) {
        Rectification stored = repository.store(next);
        log(stored);
        return answer(Response.ok(), stored);
    }

    private Response answer(Response.ResponseBuilder response, Rectification item) {
        return response.entity(RectificationView.of(item, today())).header(HttpHeaders.ETAG, item.tag()).build();
    }

    private void log(Rectification item) {
        LOG.infof("%s: rectification %d of region %s on criterion %s of %d %s", caller.name(), item.id(),
                item.region(), item.criterion(), item.cycle(), item.act().code());
    }

    private Actor actor() {
        return new Actor(caller.name(), caller.region());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
