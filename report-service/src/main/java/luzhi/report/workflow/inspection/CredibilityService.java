package luzhi.report.workflow.inspection;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;

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
        compute(cycle, region, seal, repository.find(cycle, region));
    }

    /** Computes it again after an inspection was changed, if the evaluation was ever accepted: of what was accepted. */
    void renew(int cycle, RegionCode region) {
        repository.find(cycle, region).ifPresent(before -> compute(cycle, region, before.seal(), Optional.of(before)));
    }

    List<Credibility> list(CredibilityQuery query) {
        return repository.list(query);
    }

    private void compute(int cycle, RegionCode region, int seal, Optional<Credibility> before) {
        Credibility now = credibility(cycle, region, self.getSealed(cycle, region, seal),
                before.map(Credibility::revision).orElse(0) + 1);
        if (before.filter(same -> saySame(same, now)).isEmpty()) {
            repository.store(now);
            LOG.infof("Credibility of region %s in %d: %s", region, cycle, now.value());
        }
    }

    private Credibility credibility(int cycle, RegionCode region, SelfVerdicts sealed, int revision) {
        Tally tally = Tally.of(sealed, inspections.listOf(cycle, region).values());
        return new Credibility(cycle, region, tally.agreed(), tally.overstated(), tally.understated(),
                tally.inspected(), tally.value(sealed.credibility()).orElse(null), sealed.credibility().toString(),
                sealed.seal(), revision,
                OffsetDateTime.now(clock), caller.name());
    }

    private static boolean saySame(Credibility one, Credibility other) {
        return one.agreed() == other.agreed() && one.overstated() == other.overstated()
                && one.understated() == other.understated() && one.seal() == other.seal()
                && one.formula().equals(other.formula());
    }
}
