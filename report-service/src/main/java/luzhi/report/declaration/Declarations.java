package luzhi.report.declaration;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import luzhi.kernel.access.Caller;
import luzhi.kernel.http.EntityTags;
import luzhi.kernel.problem.Fault;
import luzhi.kernel.problem.NotFound;
import luzhi.kernel.problem.RevisionRequired;
import luzhi.kernel.problem.StaleRevision;
import luzhi.kernel.region.RegionCode;
import luzhi.report.cycle.CycleLibrary;

/** What regions declare of themselves. */
@ApplicationScoped
public class Declarations {

    private static final Logger LOG = Logger.getLogger(Declarations.class);

    /** Before every region and criterion. */
    static final List<String> FROM_THE_BEGINNING = List.of("", "");

    private final DeclarationStore store;
    private final CycleLibrary cycles;
    private final Caller caller;
    private final Clock clock;

    Declarations(DeclarationStore store, CycleLibrary cycles, Caller caller, Clock clock) {
        this.store = store;
        this.cycles = cycles;
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
        return store.listWithin(cycle, region, after, limit);
    }

    /** @throws NotFound if the cycle has no such criterion or the region declared nothing on it */
    Declaration get(int cycle, RegionCode region, String criterion) {
        requireCriterion(cycle, criterion);
        return store.find(cycle, region, criterion)
                .orElseThrow(() -> new NotFound("no-such-declaration", criterion, region));
    }

    /**
     * Declares, or declares anew. Saying the same again changes nothing.
     *
     * @param ifMatch the tag of the declaration as the caller read it, {@code *} for whatever is there, or null for a first
     *        one
     * @throws NotFound if the cycle has no such criterion
     * @throws RevisionRequired if there is another one already and the caller names no tag
     * @throws StaleRevision if it was changed since the caller read it
     */
    @Transactional
    Declaration declare(int cycle, RegionCode region, String criterion, DeclarationDraft draft, String ifMatch) {
        requireCriterion(cycle, criterion);
        Optional<Declaration> present = store.find(cycle, region, criterion);
        Declaration declaration = new Declaration(cycle, region, criterion, draft.declared(), draft.statement(),
                draft.deadline(), draft.source(), 0, OffsetDateTime.now(clock), caller.name());
        if (present.isPresent() && saySame(present.get(), declaration)) {
            return present.get();
        }
        requireRevision(present, ifMatch);
        LOG.infof("%s declares on criterion %s of %d for region %s", caller.name(), criterion, cycle, region);
        return store.store(declaration, present.map(Declaration::revision).orElse(0))
                .orElseThrow(() -> new StaleRevision(Fault.of("declaration-changed")));
    }

    private void requireCriterion(int cycle, String criterion) {
        if (cycles.get(cycle).findCriterion(criterion).isEmpty()) {
            throw new NotFound("no-such-criterion", criterion, cycle);
        }
    }

    private static boolean saySame(Declaration one, Declaration other) {
        return one.equals(new Declaration(other.cycle(), other.region(), other.criterion(), other.declared(),
                other.statement(), other.deadline(), other.source(), one.revision(), one.recordedAt(),
                one.recordedBy()));
    }

    private static void requireRevision(Optional<Declaration> present, String ifMatch) {
        if (present.isPresent() && ifMatch == null) {
            throw new RevisionRequired(Fault.of("declaration-exists", present.get().revision()));
        }
        if (ifMatch != null && present.map(declaration -> !EntityTags.names(ifMatch, tag(declaration))).orElse(true)) {
            throw new StaleRevision(Fault.of("declaration-changed"));
        }
    }

    static String tag(Declaration declaration) {
        return '"' + String.valueOf(declaration.revision()) + '"';
    }
}
