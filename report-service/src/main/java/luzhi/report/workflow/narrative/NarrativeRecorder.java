package luzhi.report.workflow.narrative;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.RevisionRequired;
import luzhi.core.problem.StaleRevision;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.revision.EditingGuards;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.RevisionGuard;
import luzhi.report.assessment.cycle.TaskKey;

/** Keeps narratives that were found sound. */
@ApplicationScoped
class NarrativeRecorder {

    private static final Logger LOG = Logger.getLogger(NarrativeRecorder.class);
    private static final RevisionGuard GUARD = new RevisionGuard("narrative-exists", "narrative-changed");

    private final NarrativeRepository repository;
    private final EditingGuards editing;
    private final Caller caller;
    private final Clock clock;

    NarrativeRecorder(NarrativeRepository repository, EditingGuards editing, Caller caller, Clock clock) {
        this.repository = repository;
        this.editing = editing;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Keeps the texts as the present ones. The same texts again change nothing.
     *
     * @param ifMatch the tag of the narrative as the caller read it, {@code *} for whatever is there, or null for a first one
     * @throws RevisionRequired if there is another one already and the caller names no tag
     * @throws StaleRevision if it was changed since the caller read it
     * @throws Conflict if the evaluation is closed to changes
     */
    NarrativeView keep(int cycle, RegionCode region, int task, NarrativeTexts texts, String ifMatch) {
        editing.requireOpen(cycle, region);
        TaskKey key = TaskKey.of(cycle, region, task);
        return GUARD.replace(repository.findByIdOptional(key), texts, ifMatch, present -> {
            LOG.infof("%s writes about task %d of %d for region %s", caller.name(), task, cycle, region);
            Recording now = Recording.now(caller, clock);
            return repository.store(present.map(narrative -> narrative.say(texts, now))
                    .orElseGet(() -> new Narrative(key, texts, now)));
        }).view();
    }
}
