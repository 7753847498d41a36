package luzhi.report.assessment.cycle;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import luzhi.core.language.ByteSize;
import luzhi.core.problem.Fault;
import luzhi.core.problem.Faults;
import luzhi.core.problem.Forbidden;
import luzhi.core.problem.NotFound;
import luzhi.core.problem.RevisionRequired;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.StaleRevision;
import luzhi.core.problem.TooLarge;
import luzhi.core.problem.Unavailable;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.http.EntityTags;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.assessment.source.Owner;
import luzhi.report.assessment.source.ServiceNames;

/** Takes new versions of cycles and gives account of them. */
@ApplicationScoped
public class CycleService {

    private static final Logger LOG = Logger.getLogger(CycleService.class);

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
    public record Order(@Nullable String ifMatch, boolean dryRun, @Nullable String note) {}

    /**
     * Holds a document against all rules, before any transaction begins: other services are asked for that.
     *
     * @param contentType in what it is written: JSON unless that says YAML
     * @throws Forbidden if the caller is of no province
     * @throws RuleBroken with everything that is wrong with the document
     * @throws Unavailable if a service whose measures it names does not tell them
     */
    public CycleDraft check(int year, @Nullable String contentType, byte[] document, Order order) {
        requireProvince();
        requireSoundNote(order.note());
        if (document.length > LARGEST_DOCUMENT) {
            throw new TooLarge("body-too-large", ByteSize.of(LARGEST_DOCUMENT));
        }
        CycleDraft draft = drafts.read(year, caller.region(), DocumentText.of(contentType), document,
                CycleVocabulary.of(measures.ask()));
        if (!draft.unanswered().isEmpty()) {
            throw new Unavailable("measures-unknown",
                    ServiceNames.of(draft.unanswered().stream().map(Owner::code).toList()));
        }
        return draft;
    }

    private void requireProvince() {
        if (!caller.region().isAboveCities()) {
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
     * Puts a document that was found sound in force as a new version of its owner, unless it says what his present one says.
     * Evaluations in his subtree that are not sealed are judged by it from now on; by the national one, those of provinces that
     * have none of their own.
     *
     * @throws RevisionRequired if he has a version already and the caller names no tag
     * @throws StaleRevision if he is judged by another version than the caller read
     */
    @Transactional
    public CycleReceipt put(CycleDraft draft, Order order) {
        CycleKey key = draft.cycle().key();
        Optional<StoredDocument> present = repository.findNewest(key);
        int version = present.map(newest -> newest.version().version()).orElse(0);
        Optional<Cycle> judging = library.find(key.cycle(), key.region());
        CycleChanges changes = CycleChanges.between(judging.orElse(null), draft.cycle());
        if (present.filter(newest -> newest.whole().equals(draft.whole())).isPresent()) {
            return new CycleReceipt(key.cycle(), key.region(), version, version, false, draft.sha256(), changes);
        }
        if (!order.dryRun()) {
            requireGuard(version, judging, order.ifMatch());
            LOG.infof("%s puts version %d of the cycle of %d of region %s", caller.name(), version + 1, key.cycle(),
                    key.region());
            if (!repository.store(draft.toStore(version + 1, order.note(), OffsetDateTime.now(clock), caller.name()))) {
                throw stale();
            }
        }
        return new CycleReceipt(key.cycle(), key.region(), version + 1, version, !order.dryRun(), draft.sha256(),
                changes);
    }

    /** A province that is judged by the national version, and read that, may name its tag. */
    private static void requireGuard(int version, Optional<Cycle> judging, String ifMatch) {
        if (version > 0 && ifMatch == null) {
            throw new RevisionRequired(Fault.of("cycle-exists", version));
        }
        if (ifMatch != null && !EntityTags.names(ifMatch, judging.orElseThrow(CycleService::stale).tag())) {
            throw stale();
        }
    }

    private static StaleRevision stale() {
        return new StaleRevision(Fault.of("cycle-changed"));
    }

    /**
     * The versions of the cycle that judges a region, behind one of them, 0 for all, the first one first.
     *
     * @throws NotFound if there is no such cycle
     */
    public List<CycleVersion> listVersions(int year, RegionCode judged, int after, int limit) {
        return repository.listVersions(library.get(year, judged).key(), after, limit);
    }

    /** @throws NotFound if there is no such cycle or version */
    StoredDocument getDocument(int year, RegionCode judged, int version) {
        return repository.find(library.get(year, judged).key(), version)
                .orElseThrow(() -> new NotFound("no-such-version", version, year));
    }
}
