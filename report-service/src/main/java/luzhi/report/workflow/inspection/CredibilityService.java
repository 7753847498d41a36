package luzhi.report.workflow.inspection;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.revision.Recording;
import luzhi.report.assessment.cycle.EvaluationKey;

/** Keeps how far self-evaluations can be trusted. */
@ApplicationScoped
public class CredibilityService {

    private static final Logger LOG = Logger.getLogger(CredibilityService.class);

    private final CredibilityRepository repository;
    private final InspectionRepository inspections;
    private final SelfAssessment self;
    private final Caller caller;
    private final Clock clock;

    CredibilityService(CredibilityRepository repository, InspectionRepository inspections, SelfAssessment self,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.inspections = inspections;
        this.self = self;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Computes it in the transaction that accepts an evaluation.
     *
     * @param seal the number of the seal that is accepted
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(int cycle, RegionCode region, int seal) {
        repository.lock(cycle, region);
        reckon(EvaluationKey.of(cycle, region), seal);
    }

    /** Computes it again after an inspection was changed, if the evaluation was ever accepted: of what was accepted. */
    void renew(int cycle, RegionCode region) {
        EvaluationKey key = EvaluationKey.of(cycle, region);
        repository.findByIdOptional(key).ifPresent(present -> reckon(key, present.seal()));
    }

    List<CredibilityView> list(CredibilityQuery query) {
        return repository.list(query);
    }

    private void reckon(EvaluationKey key, int seal) {
        RegionCode region = new RegionCode(key.region());
        SelfVerdicts sealed = self.getSealed(key.cycle(), region, seal);
        Reckoning reckoning = Reckoning.of(Tally.of(sealed, inspections.listOf(key.cycle(), region).values()), sealed);
        Recording now = Recording.now(caller, clock);
        repository.findByIdOptional(key).ifPresentOrElse(present -> present.reckon(reckoning, now),
                () -> repository.persist(new Credibility(key, reckoning, now)));
        LOG.infof("Credibility of region %s in %d: %s", region, key.cycle(), reckoning.value());
    }
}
