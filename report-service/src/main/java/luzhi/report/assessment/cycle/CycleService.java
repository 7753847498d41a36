package luzhi.report.assessment.cycle;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RevisionRequired;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.StaleRevision;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.Unavailable;
import luzhi.core.region.RegionLevel;
import luzhi.kernel.access.Caller;
import luzhi.kernel.revision.RevisionGuard;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.ServiceNames;

/** Takes new versions of cycles and gives account of them. */
@ApplicationScoped
class CycleService {

    private static final Logger LOG = Logger.getLogger(CycleService.class);
    private static final RevisionGuard GUARD = new RevisionGuard("cycle-exists", "cycle-changed");

    private static final int LARGEST_DOCUMENT = 1024 * 1024;
    private static final int LONGEST_NOTE = 500;
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("\\p{Cntrl}");

    private final CycleDraftReader drafts;
    private final CycleCatalog library;
    private final CycleRepository repository;
    private final MeasureDirectory measures;
    private final Caller caller;
    private final Clock clock;

    CycleService(CycleDraftReader drafts, CycleCatalog library, CycleRepository repository, MeasureDirectory measures,
            Caller caller,
            Clock clock) {
        this.drafts = drafts;
        this.library = library;
        this.repository = repository;
        this.measures = measures;
        this.caller = caller;
        this.clock = clock;
    }

    /** How a document is to be put: guarded by which tag, only on trial, and why. The tag and the note may be null. */
    record Order(String ifMatch, boolean dryRun, String note) {}

    /**
     * Holds a document against all rules, before any transaction begins: other services are asked for that.
     *
     * @throws Forbidden if the caller is of no province
     * @throws RuleBroken with everything that is wrong with the document
     * @throws Unavailable if a service whose measures it names does not tell them
     */
    CycleDraft check(int year, DocumentText text, byte[] document, Order order) {
        requireProvince();
        requireSoundNote(order.note());
        if (document.length > LARGEST_DOCUMENT) {
            throw new TooLarge("body-too-large", LARGEST_DOCUMENT);
        }
        CycleDraft draft = drafts.read(year, text, document, CycleVocabulary.of(measures.ask()));
        if (!draft.unanswered().isEmpty()) {
            throw new Unavailable("measures-unknown",
                    ServiceNames.of(draft.unanswered().stream().map(Owner::code).toList()));
        }
        return draft;
    }

    private void requireProvince() {
        RegionLevel level = caller.region().level();
        if (level != RegionLevel.COUNTRY && level != RegionLevel.PROVINCE) {
            throw new Forbidden(Fault.of("criteria-of-province", caller.region()));
        }
    }

    private static void requireSoundNote(String note) {
        Faults faults = new Faults();
        if (note != null && note.length() > LONGEST_NOTE) {
            faults.at("note", "text-too-long", note.length(), LONGEST_NOTE);
        }
        if (note != null && CONTROL_CHARACTER.matcher(note).find()) {
            faults.at("note", "text-with-control-characters");
        }
        faults.throwIfAny();
    }

    /**
     * Puts a document that was found sound in force as a new version, unless it says what the present one says. Evaluations that are
     * not sealed are judged by it from now on.
     *
     * @throws RevisionRequired if there is a version already and the caller names no tag
     * @throws StaleRevision if there is a newer version than the caller read
     */
    @Transactional
    CycleReceipt put(CycleDraft draft, Order order) {
        int year = draft.cycle().year();
        Optional<StoredDocument> present = repository.findNewest(year);
        int version = present.map(newest -> newest.version().version()).orElse(0);
        Cycle before = version == 0 ? null : library.get(year, version);
        CycleChanges changes = CycleChanges.between(before, draft.cycle());
        if (present.filter(newest -> newest.whole().equals(draft.whole())).isPresent()) {
            return new CycleReceipt(year, version, version, false, draft.sha256(), changes);
        }
        if (!order.dryRun()) {
            GUARD.require(Optional.of(version).filter(number -> number > 0), order.ifMatch());
            LOG.infof("%s puts version %d of the cycle of %d", caller.name(), version + 1, year);
            if (!repository.store(draft.toStore(version + 1, order.note(), OffsetDateTime.now(clock), caller.name()))) {
                throw GUARD.stale().get();
            }
        }
        return new CycleReceipt(year, version + 1, version, !order.dryRun(), draft.sha256(), changes);
    }

    /**
     * The versions of a cycle behind one of them, 0 for all, the first one first.
     *
     * @throws NotFound if there is no such cycle
     */
    List<CycleVersion> listVersions(int year, int after, int limit) {
        library.get(year);
        return repository.listVersions(year, after, limit);
    }

    /** @throws NotFound if there is no such cycle or version */
    StoredDocument getDocument(int year, int version) {
        library.get(year);
        return repository.find(year, version).orElseThrow(() -> new NotFound("no-such-version", version, year));
    }
}
