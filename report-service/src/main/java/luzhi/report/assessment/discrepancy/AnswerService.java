package luzhi.report.assessment.discrepancy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.quarkus.security.identity.SecurityIdentity;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RevisionRequired;
import luzhi.core.problem.StaleRevision;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.revision.EditingGuards;
import luzhi.kernel.revision.Recording;
import luzhi.kernel.revision.Revised;
import luzhi.kernel.revision.RevisionGuard;

/** What was answered to discrepancies: each change a revision with its author. */
@ApplicationScoped
class AnswerService {

    private static final Logger LOG = Logger.getLogger(AnswerService.class);

    private static final RevisionGuard GUARD = new RevisionGuard("answer-exists", "answer-changed");

    private final AnswerRepository repository;
    private final EditingGuards editing;
    private final Caller caller;
    private final SecurityIdentity identity;
    private final Clock clock;

    AnswerService(AnswerRepository repository, EditingGuards editing, Caller caller, SecurityIdentity identity,
            Clock clock) {
        this.repository = repository;
        this.editing = editing;
        this.caller = caller;
        this.identity = identity;
        this.clock = clock;
    }

    /** The present answers on figures of a region and of all below it, by the id of the discrepancy. */
    Map<String, AnswerView> listWithin(int cycle, RegionCode region) {
        return repository.listWithin(cycle, region);
    }

    /** @throws NotFound if nobody ever answered such a discrepancy there */
    List<AnswerView> listRevisions(int cycle, RegionCode region, String discrepancy) {
        Answer.Key key = new Answer.Key(cycle, discrepancy);
        AnswerView present = Optional.of(key).filter(known -> DiscrepancyId.isOne(discrepancy))
                .flatMap(known -> repository.findWithin(region, known))
                .orElseThrow(() -> new NotFound("no-such-answer", discrepancy, region)).view();
        return Stream.concat(repository.listPast(key).stream(), Stream.of(present)).toList();
    }

    /**
     * Answers, or answers anew. Saying the same of the same values again changes nothing.
     *
     * @param under the region whose evaluation it is answered under: that of the figure, or one above
     * @param ifMatch the tag of the answer as the caller read it, {@code *} for whatever is there, or null for a first one
     * @throws Forbidden if none of the caller's roles may answer so
     * @throws RevisionRequired if there is another answer already and the caller names no tag
     * @throws StaleRevision if it was changed since the caller read it
     * @throws Conflict if that evaluation is closed to changes
     */
    @Transactional
    AnswerView give(int cycle, RegionCode under, Discrepancy about, AnswerDraft draft, String ifMatch) {
        requireRole(draft.kind());
        editing.requireOpen(cycle, under);
        AnswerContent content = AnswerContent.of(draft, about.finding());
        Optional<Answer> present = repository.findByIdOptional(new Answer.Key(cycle, about.id()));
        if (present.isPresent() && present.get().content().isAnswer(draft, about.finding())) {
            return present.get().view();
        }
        GUARD.require(present.map(Revised::revision), ifMatch);
        LOG.infof("%s answers discrepancy %s of %d in region %s: %s", caller.name(), about.id(), cycle,
                about.finding().subject().region(), draft.kind().code());
        Recording now = Recording.now(caller, clock);
        return repository.store(present.map(answer -> answer.say(content, now))
                .orElseGet(() -> new Answer(cycle, about, content, now))).orElseThrow(GUARD.stale()).view();
    }

    private void requireRole(AnswerKind kind) {
        if (kind.roles().stream().noneMatch(identity::hasRole)) {
            throw new Forbidden(Fault.at("/kind", "answer-not-for-role", kind,
                    String.join(", ", kind.roles().stream().sorted().toList())));
        }
    }
}
