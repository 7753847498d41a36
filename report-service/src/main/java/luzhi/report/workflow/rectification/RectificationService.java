package luzhi.report.workflow.rectification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Faults;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.kernel.revision.RevisionGuard;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.workflow.evidence.EvidenceService;
import luzhi.report.workflow.step.Actor;
import luzhi.report.workflow.step.Actors;

/**
 * What is written about items, a transaction each. Where a verdict is needed, the evaluation was made before: nobody waits for
 * another service in a transaction.
 */
@ApplicationScoped
public class RectificationService {

    private static final Logger LOG = Logger.getLogger(RectificationService.class);
    private static final RevisionGuard GUARD = new RevisionGuard("rectification-revision-required",
            "rectification-changed");

    private final RectificationRepository repository;
    private final ProgressRepository progress;
    private final EvidenceService evidence;
    private final Actors actors;
    private final Clock clock;

    RectificationService(RectificationRepository repository, ProgressRepository progress, EvidenceService evidence,
            Actors actors, Clock clock) {
        this.repository = repository;
        this.progress = progress;
        this.evidence = evidence;
        this.actors = actors;
        this.clock = clock;
    }

    /** Where an item is looked for: among those of a region and of all below it. */
    public record Place(int cycle, RegionCode within, long id) {}

    /**
     * @param evaluation of the region in whose name it is opened
     * @throws RuleBroken if the cycle has no such criterion, or a county is named where none is meant or the other way round
     * @throws Conflict if the criterion is not open, or has an item already
     */
    @Transactional
    public RectificationView open(RectificationDraft draft, Evaluation evaluation) {
        RegionVerdicts.OfOne judged = OpenCriteria.get(evaluation, draft.criterion(), draft.county());
        Finding finding = Finding.of(evaluation, judged, draft.problem());
        Rectification item = Rectification.open(finding, draft.plan(), actors.towards(judged.region()), now());
        Supplier<Conflict> exists = () -> new Conflict("rectification-exists", finding.criterion(), finding.region(),
                finding.cycle());
        if (repository.hasUnfinished(finding)) {
            throw exists.get();
        }
        return view(store(item).orElseThrow(exists));
    }

    /**
     * Changes what is to be done. Saying the same again changes nothing.
     *
     * @throws RuleBroken if the deadline is another one and nobody says why
     */
    @Transactional
    public RectificationView change(Place place, PlanDraft draft, String ifMatch) {
        Rectification item = lock(place, RectificationAction.CHANGED);
        return view(GUARD.replace(Optional.of(item), draft.plan(), ifMatch,
                present -> store(item.change(draft, actor(item), now()))));
    }

    /** @throws RuleBroken if the report speaks of a day before the item or after today */
    @Transactional
    public ProgressView report(Place place, ProgressDraft draft) {
        Rectification item = lock(place, RectificationAction.REPORTED);
        Progress reported = item.report(draft, progress.nextNumber(item.id()), actor(item), now());
        progress.persist(reported);
        ProgressView view = reported.view();
        LOG.infof("%s reports on rectification %d of region %s", view.recordedBy(), item.id(),
                item.finding().region());
        return view;
    }

    /**
     * @param evaluation of the region that has to rectify, as it is now
     * @throws RuleBroken if evidence is named that neither the region nor the one evaluated filed, or the criterion is not met
     *         and nobody says why it is closed all the same
     */
    @Transactional
    public RectificationView close(Place place, ClosingDraft draft, String ifMatch, Evaluation evaluation) {
        Rectification item = lock(place, RectificationAction.CLOSED, ifMatch);
        requireEvidence(item, draft);
        Finding finding = item.finding();
        return keep(item.close(draft, RegionVerdicts.find(evaluation, finding.criterion(), finding.responsible())
                .map(RegionVerdicts.OfOne::judgement), actor(item), now()));
    }

    /** @throws Forbidden if the caller's region does not stand above */
    @Transactional
    public RectificationView reopen(Place place, JudgementDraft draft, String ifMatch) {
        Rectification item = lock(place, RectificationAction.REOPENED, ifMatch);
        return keep(item.reopen(draft, actor(item), now()));
    }

    /** @throws Forbidden if the caller's region does not stand above, or the caller closed it himself */
    @Transactional
    public RectificationView confirm(Place place, JudgementDraft draft, String ifMatch) {
        Rectification item = lock(place, RectificationAction.CONFIRMED, ifMatch);
        return keep(item.confirm(draft, actor(item), now()));
    }

    private Rectification lock(Place place, RectificationAction act, String ifMatch) {
        Rectification item = lock(place, act);
        GUARD.require(Optional.of(item.revision()), ifMatch);
        return item;
    }

    /** @throws NotFound if neither the region nor one below it has such an item in that cycle */
    private Rectification lock(Place place, RectificationAction act) {
        Rectification item = repository.lock(place.cycle(), place.within(), place.id())
                .orElseThrow(() -> RectificationQueries.absent(place.within(), place.id()));
        item.require(act, actor(item));
        return item;
    }

    private void requireEvidence(Rectification item, ClosingDraft draft) {
        Faults faults = new Faults();
        evidence.listUnknown(item.witnesses(), draft.evidence()).forEach(unknown -> faults
                .at("/evidence/" + draft.evidence().indexOf(unknown), "no-such-closing-evidence", unknown,
                        item.finding().region()));
        faults.throwIfAny();
    }

    private RectificationView keep(Rectification item) {
        return view(store(item).orElseThrow(GUARD.stale()));
    }

    private Optional<Rectification> store(Rectification item) {
        Optional<Rectification> stored = repository.store(item);
        stored.map(Rectification::lastRevision).ifPresent(RectificationService::log);
        return stored;
    }

    private static void log(RectificationView last) {
        Finding finding = last.finding();
        LOG.infof("%s: rectification %d of region %s on criterion %s of %d %s", last.recordedBy(), last.id(),
                finding.region(), finding.criterion(), finding.cycle(), last.stage().act().code());
    }

    private RectificationView view(Rectification item) {
        return item.view(LocalDate.now(clock));
    }

    private Actor actor(Rectification item) {
        return actors.towards(item.finding().responsible());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
