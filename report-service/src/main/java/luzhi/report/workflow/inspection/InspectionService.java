package luzhi.report.workflow.inspection;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RevisionRequired;
import luzhi.core.problem.StaleRevision;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.Revised;
import luzhi.kernel.revision.RevisionGuard;
import luzhi.report.assessment.cycle.CriterionKey;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;

/** What inspectors find, beside what regions say of themselves. */
@ApplicationScoped
public class InspectionService {

    private static final Logger LOG = Logger.getLogger(InspectionService.class);
    private static final RevisionGuard GUARD = new RevisionGuard("inspection-exists", "inspection-changed");

    private final InspectionRepository repository;
    private final CredibilityRepository credibilities;
    private final CredibilityService credibility;
    private final SelfAssessment self;
    private final CycleCatalog cycles;
    private final Caller caller;
    private final Clock clock;

    InspectionService(InspectionRepository repository, CredibilityRepository credibilities,
            CredibilityService credibility,
            SelfAssessment self, CycleCatalog cycles, Caller caller, Clock clock) {
        this.repository = repository;
        this.credibilities = credibilities;
        this.credibility = credibility;
        this.self = self;
        this.cycles = cycles;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Both verdicts on every criterion of the cycle.
     *
     * @throws NotFound if there is no such cycle
     */
    public InspectionComparison compare(int cycle, RegionCode region) {
        Cycle rules = cycles.get(cycle, region);
        SelfVerdicts verdicts = self.findLastSealed(cycle, region).orElseGet(() -> self.judge(cycle, region));
        Map<String, InspectionView> found = repository.listOf(cycle, region);
        Tally tally = Tally.of(verdicts, found.values());
        return new InspectionComparison(cycle, region, verdicts.seal(),
                rules.criteria().map(criterion -> InspectionComparison.Line.of(criterion, verdicts,
                        found.get(criterion.id()))).toList(),
                tally.agreed(), tally.overstated(), tally.understated(), tally.inspected(),
                tally.value(verdicts.credibility()).orElse(null));
    }

    /**
     * The revisions of an opinion behind that one, the earliest first; from the first one on behind 0.
     *
     * @throws NotFound if nobody ever gave an opinion on it
     */
    List<InspectionView> listRevisions(int cycle, RegionCode region, String criterion, int after, int limit) {
        requireCriterion(cycle, region, criterion);
        CriterionKey key = CriterionKey.of(cycle, region, criterion);
        InspectionView present = repository.findByIdOptional(key)
                .orElseThrow(() -> new NotFound("no-such-inspection", criterion, region)).view();
        return Revised.list(repository.listPast(key, after, limit), present, after, limit);
    }

    /**
     * Gives an opinion, or another one. Saying the same again changes nothing.
     *
     * @param ifMatch the tag of the one that it replaces as the caller read it, {@code *} for whatever is there, or null for a
     *        first one
     * @throws NotFound if the cycle has no such criterion
     * @throws Forbidden if the caller's region does not stand above
     * @throws RevisionRequired if there is another one already and the caller names no tag
     * @throws StaleRevision if it was changed since the caller read it
     */
    @Transactional
    public InspectionView give(int cycle, RegionCode region, String criterion, InspectionDraft draft, String ifMatch) {
        requireCriterion(cycle, region, criterion);
        if (caller.region().equals(region) || !caller.covers(region)) {
            throw new Forbidden(Fault.of("inspection-only-from-above", region));
        }
        credibilities.lock(cycle, region);
        CriterionKey key = CriterionKey.of(cycle, region, criterion);
        Recording now = Recording.now(caller, clock);
        InspectionView given = GUARD.replace(repository.findByIdOptional(key), draft, ifMatch,
                present -> repository.store(present.map(inspection -> inspection.say(draft, now))
                        .orElseGet(() -> new Inspection(key, draft, now))))
                .view();
        credibility.renew(cycle, region);
        LOG.infof("%s finds criterion %s of %d in region %s %s", caller.name(), criterion, cycle, region,
                given.verdict().code());
        return given;
    }

    private void requireCriterion(int cycle, RegionCode region, String criterion) {
        if (cycles.get(cycle, region).findCriterion(criterion).isEmpty()) {
            throw new NotFound("no-such-criterion", criterion, cycle);
        }
    }
}
