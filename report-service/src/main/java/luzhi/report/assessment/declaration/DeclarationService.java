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
import luzhi.kernel.revision.RevisionGuard;
import luzhi.report.assessment.cycle.CycleCatalog;

/** What regions declare of themselves. */
@ApplicationScoped
public class DeclarationService {

    private static final Logger LOG = Logger.getLogger(DeclarationService.class);
    private static final RevisionGuard GUARD = new RevisionGuard("declaration-exists", "declaration-changed");

    /** Before every region and criterion. */
    static final List<String> FROM_THE_BEGINNING = List.of("", "");

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
    public List<Declaration> listWithin(int cycle, RegionCode region) {
        return listWithin(cycle, region, FROM_THE_BEGINNING, Integer.MAX_VALUE);
    }

    /** Some of them, behind this region and criterion. */
    List<Declaration> listWithin(int cycle, RegionCode region, List<String> after, int limit) {
        cycles.get(cycle);
        return repository.listWithin(cycle, region, after, limit);
    }

    /** @throws NotFound if the cycle has no such criterion or the region declared nothing on it */
    Declaration get(int cycle, RegionCode region, String criterion) {
        requireCriterion(cycle, criterion);
        return repository.find(cycle, region, criterion)
                .orElseThrow(() -> new NotFound("no-such-declaration", criterion, region));
    }

    /** @throws NotFound if the cycle has no such criterion or the region never declared anything on it */
    List<Declaration> listRevisions(int cycle, RegionCode region, String criterion, int after, int limit) {
        get(cycle, region, criterion);
        return repository.listRevisions(cycle, region, criterion, after, limit);
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
    Declaration declare(int cycle, RegionCode region, String criterion, DeclarationDraft draft, String ifMatch) {
        requireCriterion(cycle, criterion);
        editing.requireOpen(cycle, region);
        return GUARD.replace(repository.find(cycle, region, criterion), draft, ifMatch, replaced -> {
            LOG.infof("%s declares on criterion %s of %d for region %s", caller.name(), criterion, cycle, region);
            return repository.store(cycle, region, criterion, draft, Recording.now(caller, clock), replaced);
        });
    }

    private void requireCriterion(int cycle, String criterion) {
        if (cycles.get(cycle).findCriterion(criterion).isEmpty()) {
            throw new NotFound("no-such-criterion", criterion, cycle);
        }
    }
}
