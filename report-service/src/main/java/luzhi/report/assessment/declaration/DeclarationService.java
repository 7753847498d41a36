package luzhi.report.assessment.declaration;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RevisionRequired;
import luzhi.core.problem.StaleRevision;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.revision.EditingGuards;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.Revised;
import luzhi.kernel.revision.RevisionGuard;
import luzhi.report.assessment.cycle.CriterionKey;
import luzhi.report.assessment.cycle.CycleCatalog;

/** What regions declare of themselves. */
@ApplicationScoped
public class DeclarationService {

    private static final Logger LOG = Logger.getLogger(DeclarationService.class);
    private static final RevisionGuard GUARD = new RevisionGuard("declaration-exists", "declaration-changed");

    private final DeclarationRepository repository;
    private final CycleCatalog cycles;
    private final EditingGuards editing;
    private final Caller caller;
    private final Clock clock;

    DeclarationService(DeclarationRepository repository, CycleCatalog cycles, EditingGuards editing, Caller caller,
            Clock clock) {
        this.repository = repository;
        this.cycles = cycles;
        this.editing = editing;
        this.caller = caller;
        this.clock = clock;
    }

    /** The declarations of a region and of all below it. */
    public List<DeclarationView> listWithin(int cycle, RegionCode region) {
        return listWithin(region, CriterionKey.beforeAll(cycle), Integer.MAX_VALUE);
    }

    /** The declarations of a region itself, as they are now also where the caller has read, and changed, some of them before. */
    @Transactional
    public List<DeclarationView> list(int cycle, RegionCode region) {
        cycles.get(cycle, region);
        return repository.list(cycle, region).stream().map(Declaration::view).toList();
    }

    /** The years in which a region, or one below it, declared anything, the newest first. */
    public List<Integer> listYears(RegionCode within) {
        return repository.listYears(within);
    }

    /** Some of those of a region and of all below it, behind this one. */
    List<DeclarationView> listWithin(RegionCode region, CriterionKey after, int limit) {
        cycles.get(after.cycle(), region);
        return repository.listWithin(region, after, limit).stream().map(Declaration::view).toList();
    }

    /** @throws NotFound if the cycle has no such criterion or the region declared nothing on it */
    DeclarationView get(CriterionKey key) {
        return find(key).view();
    }

    private Declaration find(CriterionKey key) {
        requireCriterion(key);
        return repository.findByIdOptional(key)
                .orElseThrow(() -> new NotFound("no-such-declaration", key.criterion(), key.region()));
    }

    /**
     * How a declaration came to be what it is, the earliest revision first.
     *
     * @param after those behind that revision, at most so many
     * @throws NotFound if the cycle has no such criterion or the region never declared anything on it
     */
    public List<DeclarationView> listRevisions(CriterionKey key, int after, int limit) {
        DeclarationView present = find(key).view();
        return Revised.list(repository.listPast(key, after, limit), present, after, limit);
    }

    /**
     * Declares, or declares anew. Saying the same again changes nothing.
     *
     * @param ifMatch the tag of the declaration as the caller read it, {@code *} for whatever is there, or null for a first
     *        one
     * @throws NotFound if the cycle has no such criterion
     * @throws RevisionRequired if there is another one already and the caller names no tag
     * @throws StaleRevision if it was changed since the caller read it
     * @throws Conflict if the evaluation is closed to changes
     */
    @Transactional
    public DeclarationView declare(CriterionKey key, DeclarationDraft draft, String ifMatch) {
        requireCriterion(key);
        editing.requireOpen(key.cycle(), new RegionCode(key.region()));
        return GUARD.replace(repository.findByIdOptional(key), draft, ifMatch, present -> {
            LOG.infof("%s declares on criterion %s of %d for region %s", caller.name(), key.criterion(), key.cycle(),
                    key.region());
            Recording now = Recording.now(caller, clock);
            return repository.store(present.map(declaration -> declaration.say(draft, now))
                    .orElseGet(() -> new Declaration(key, draft, now)));
        }).view();
    }

    private void requireCriterion(CriterionKey key) {
        if (cycles.get(key.cycle(), new RegionCode(key.region())).findCriterion(key.criterion()).isEmpty()) {
            throw new NotFound("no-such-criterion", key.criterion(), key.cycle());
        }
    }
}
