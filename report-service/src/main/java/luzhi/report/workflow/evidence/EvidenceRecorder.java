package luzhi.report.workflow.evidence;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.revision.EditingGuards;
import luzhi.kernel.revision.Recording;
import luzhi.report.assessment.cycle.CycleCatalog;

/** Files and withdraws evidence that was found sound. */
@ApplicationScoped
class EvidenceRecorder {

    private static final Logger LOG = Logger.getLogger(EvidenceRecorder.class);
    private static final int MOST_ELSEWHERE = 100;

    private final EvidenceRepository repository;
    private final KeptFiles files;
    private final EvidenceQuota quota;
    private final CycleCatalog cycles;
    private final EditingGuards editing;
    private final Caller caller;
    private final Clock clock;

    EvidenceRecorder(EvidenceRepository repository, KeptFiles files, EvidenceQuota quota, CycleCatalog cycles,
            EditingGuards editing,
            Caller caller, Clock clock) {
        this.files = files;
        this.quota = quota;
        this.repository = repository;
        this.cycles = cycles;
        this.editing = editing;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Files what was checked. To file the very same again adds nothing. That is possible after a submission too: a seal holds
     * what was filed before it, and what is rectified later is proved by files that come later.
     *
     * @return the new entry, or the one that says the same
     * @throws Conflict if the region has filed as much as it may
     */
    Filed file(EvidenceService.Sound evidence) {
        String sha256 = evidence.file().sha256();
        files.keep(evidence.file());
        Optional<Evidence> same = repository.findSame(evidence.cycle(), evidence.region(), sha256, evidence.draft());
        if (same.isPresent()) {
            return new Filed(withAll(EvidenceView.of(same.get())), false);
        }
        quota.require(evidence.region(), evidence.file().content().length);
        LOG.infof("%s files evidence of %d for region %s: %s", caller.name(), evidence.cycle(), evidence.region(),
                sha256);
        Evidence filed = new Evidence(evidence.cycle(), evidence.region(), repository.getFile(sha256),
                evidence.draft(), Recording.now(caller, clock));
        repository.persist(filed);
        return new Filed(withAll(EvidenceView.of(filed)), true);
    }

    /** The entry with its flags, and with what else its file backs where the caller may see that. */
    EvidenceView withAll(EvidenceView entry) {
        return entry.with(EvidenceFlag.of(entry, cycles.get(entry.cycle(), entry.region()))).alsoBacking(
                repository.listOthers(entry, caller.region(), MOST_ELSEWHERE).stream().map(EvidenceElsewhere::of)
                        .toList());
    }

    /**
     * Withdraws an entry; that it was there, and who withdrew it, is kept.
     *
     * @throws NotFound if there is no such entry
     * @throws Conflict if the evaluation is closed to changes
     */
    void withdraw(int cycle, RegionCode region, int id) {
        editing.requireOpen(cycle, region);
        NotFound absent = new NotFound("no-such-evidence", id, region);
        String file = repository.find(cycle, region, id).orElseThrow(() -> absent).file().sha256();
        // whoever files it, or withdraws it elsewhere, waits; what others did before is seen from here on
        files.lock(file);
        Evidence entry = repository.find(cycle, region, id).orElseThrow(() -> absent);
        repository.store(entry.withdraw(Recording.now(caller, clock))).orElseThrow(() -> absent);
        files.dropUnnamed(file);
        LOG.infof("%s withdraws evidence %d of %d for region %s", caller.name(), id, cycle, region);
    }
}
