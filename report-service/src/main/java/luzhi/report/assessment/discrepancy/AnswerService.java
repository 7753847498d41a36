package luzhi.report.assessment.discrepancy;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import luzhi.kernel.http.EntityTags;
import luzhi.kernel.revision.EditingGuards;

/** What was answered to discrepancies: each change a revision with its author. */
@ApplicationScoped
class AnswerService {

    private static final Logger LOG = Logger.getLogger(AnswerService.class);

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
    Map<String, Answer> listWithin(int cycle, RegionCode region) {
        return repository.listWithin(cycle, region);
    }

    /** @throws NotFound if nobody ever answered such a discrepancy there */
    List<Answer> listRevisions(int cycle, RegionCode region, String discrepancy) {
        List<Answer> revisions = DiscrepancyId.isOne(discrepancy)
                ? repository.listRevisions(cycle, region, discrepancy)
                : List.of();
        if (revisions.isEmpty()) {
            throw new NotFound("no-such-answer", discrepancy, region);
        }
        return revisions;
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
    Answer give(int cycle, RegionCode under, Discrepancy about, AnswerDraft draft, String ifMatch) {
        requireRole(draft.kind());
        editing.requireOpen(cycle, under);
        Optional<Answer> present = repository.find(cycle, about.id());
        if (present.isPresent() && saysSame(present.get(), draft) && present.get().speaksOf(about.finding())) {
            return present.get();
        }
        requireRevision(present, ifMatch);
        LOG.infof("%s answers discrepancy %s of %d in region %s: %s", caller.name(), about.id(), cycle,
                about.finding().subject().region(), draft.kind().code());
        Answer answer = Answer.to(about.finding(), draft, OffsetDateTime.now(clock), caller.name());
        return repository.store(cycle, about, answer, present.map(Answer::revision).orElse(0))
                .orElseThrow(() -> new StaleRevision(Fault.of("answer-changed")));
    }

    private void requireRole(AnswerKind kind) {
        if (kind.roles().stream().noneMatch(identity::hasRole)) {
            throw new Forbidden(Fault.at("/kind", "answer-not-for-role", kind,
                    String.join(", ", kind.roles().stream().sorted().toList())));
        }
    }

    private static boolean saysSame(Answer present, AnswerDraft draft) {
        return present.kind() == draft.kind() && present.explanation().equals(draft.explanation());
    }

    private static void requireRevision(Optional<Answer> present, String ifMatch) {
        if (present.isPresent() && ifMatch == null) {
            throw new RevisionRequired(Fault.of("answer-exists", present.get().revision()));
        }
        if (ifMatch != null && present.map(answer -> !EntityTags.names(ifMatch, answer.tag())).orElse(true)) {
            throw new StaleRevision(Fault.of("answer-changed"));
        }
    }
}
