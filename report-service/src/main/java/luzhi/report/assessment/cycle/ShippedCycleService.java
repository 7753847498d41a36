package luzhi.report.assessment.cycle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;

/**
 * Stores the cycles that come with the service ({@link CycleFolder}) as national versions by {@code luzhi}, at the start and in the
 * order of the configuration. What provinces have of their own is of no matter here. A flaw in one stops the start.
 *
 * <p>A document is known by its content ({@link DocumentText#content}): by what it says, not by its bytes. It is known if
 * {@code luzhi} ever stored a document for that year that says the same, however that one was laid out or commented, and
 * whether it came in one file or in many.
 *
 * <ul>
 * <li>At the first start each becomes version 1.
 * <li>A later start with documents of the same content stores nothing, so neither does an upgrade that only lays out the files
 * anew; the version in force then keeps its number, its bytes and their SHA-256.
 * <li>After an upgrade, a document whose content {@code luzhi} never stored for that year becomes a new version, and so does
 * an overlay of one that did; unless somebody put a version of their own since, which stays in force: the log then says so,
 * and they may take the document up by putting it.
 * <li>After a way back to older software the newer versions stay in force, as long as what the older one comes with was
 * stored before; so two instances of different age, started by turns, do not put one another's documents back. (Software that
 * still knew documents by their bytes stores its own, once, where only other bytes of the same content were stored.)
 * <li>Instances that start at the same time wait for one another ({@link CycleRepository#lock}): the first stores, the others find
 * it stored.
 * </ul>
 *
 * Whether measures exist cannot be asked here, for the services may start later; a test holds every shipped document against
 * the catalogues.
 */
@ApplicationScoped
class ShippedCycleService {

    static final String AUTHOR = "luzhi";

    private static final Logger LOG = Logger.getLogger(ShippedCycleService.class);

    private final List<Integer> years;
    private final CycleDraftReader drafts;
    private final CycleRepository repository;
    private final Clock clock;

    ShippedCycleService(CycleConfiguration configuration, CycleDraftReader drafts, CycleRepository repository,
            Clock clock) {
        this.years = configuration.years();
        this.drafts = drafts;
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional
    void store(@Observes StartupEvent start) {
        repository.lock();
        Set<Integer> renewed = new HashSet<>();
        years.forEach(year -> store(CycleFolder.read(year, name -> bytes("cycles/" + year + "/" + name)), renewed));
    }

    /** Null if there is no such resource. */
    private static byte[] bytes(String resource) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return file == null ? null : file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param renewed the years of which this start stored a version */
    void store(CycleFolder folder, Set<Integer> renewed) {
        int year = folder.year();
        CycleDraft draft = draft(folder);
        boolean baseRenewed = draft.basedOn() != null && renewed.contains(draft.basedOn().cycle());
        if (!baseRenewed && knows(draft)) {
            return;
        }
        Optional<CycleVersion> present = repository.findNewest(CycleKey.national(year)).map(StoredDocument::version);
        if (present.filter(version -> !version.recordedBy().equals(AUTHOR)).isPresent()) {
            LOG.warnf("The document of %d that comes with this service is new, but version %d by %s stays in force",
                    year,
                    present.get().version(), present.get().recordedBy());
            return;
        }
        int version = present.map(CycleVersion::version).orElse(0) + 1;
        if (!repository.store(draft.toStore(version, null, OffsetDateTime.now(clock), AUTHOR))) {
            throw new IllegalStateException("Somebody else stores versions of " + year + " at the same time");
        }
        renewed.add(year);
        LOG.infof("Stored version %d of the cycle of %d", version, year);
    }

    private CycleDraft draft(CycleFolder folder) {
        try {
            return drafts.read(folder.year(), RegionCode.COUNTRY, DocumentText.YAML, folder.document(),
                    CycleVocabulary.withoutMeasures());
        } catch (RuleBroken flawed) {
            throw folder.flawed(flawed);
        }
    }

    /** One document at a time, the newest first: it is nearly always that one. */
    private boolean knows(CycleDraft draft) {
        CycleKey key = draft.cycle().key();
        return repository.listVersionsBy(key, AUTHOR).stream()
                .anyMatch(version -> draft.saysTheSameAs(repository.find(key, version).orElseThrow()));
    }
}
