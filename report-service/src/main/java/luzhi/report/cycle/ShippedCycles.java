package luzhi.report.cycle;

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

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

import luzhi.kernel.problem.RuleBroken;

/**
 * Stores the documents that come with the service ({@code cycles/<year>.yaml}) as versions by {@code luzhi}, at the start and
 * in the order of the configuration. A flaw in one stops the start.
 *
 * <ul>
 * <li>At the first start each becomes version 1.
 * <li>A later start with the same documents stores nothing.
 * <li>After an upgrade, a document whose bytes {@code luzhi} never stored for that year becomes a new version, and so does an
 * overlay of one that did; unless somebody put a version of their own since, which stays in force: the log then says so, and
 * they may take the document up by putting it.
 * <li>After a way back to older software the newer versions stay in force, for the older bytes are not new; so two instances of
 * different age, started by turns, do not put one another's documents back.
 * </ul>
 *
 * Whether measures exist cannot be asked here, for the services may start later; a test holds every shipped document against
 * the catalogues.
 */
@ApplicationScoped
class ShippedCycles {

    static final String AUTHOR = "luzhi";

    private static final Logger LOG = Logger.getLogger(ShippedCycles.class);

    private final List<Integer> years;
    private final CycleDrafts drafts;
    private final CycleStore store;
    private final Clock clock;

    ShippedCycles(@ConfigProperty(name = "luzhi.cycles") List<Integer> years, CycleDrafts drafts, CycleStore store,
            Clock clock) {
        this.years = years;
        this.drafts = drafts;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    void store(@Observes StartupEvent start) {
        store.lock();
        Set<Integer> renewed = new HashSet<>();
        years.forEach(year -> store(year, bytes(year), renewed));
    }

    private static byte[] bytes(int year) {
        String resource = "cycles/" + year + ".yaml";
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param renewed the years of which this start stored a version */
    void store(int year, byte[] document, Set<Integer> renewed) {
        CycleDraft draft = draft(year, document);
        boolean baseRenewed = draft.basedOn() != null && renewed.contains(draft.basedOn().cycle());
        if (!baseRenewed && store.knows(year, draft.sha256(), AUTHOR)) {
            return;
        }
        Optional<CycleVersion> present = store.findNewest(year).map(StoredDocument::version);
        if (present.filter(version -> !version.recordedBy().equals(AUTHOR)).isPresent()) {
            LOG.warnf("The document of %d that comes with this service is new, but version %d by %s stays in force",
                    year,
                    present.get().version(), present.get().recordedBy());
            return;
        }
        int version = present.map(CycleVersion::version).orElse(0) + 1;
        if (!store.store(draft.toStore(version, null, OffsetDateTime.now(clock), AUTHOR))) {
            throw new IllegalStateException("Somebody else stores versions of " + year + " at the same time");
        }
        renewed.add(year);
        LOG.infof("Stored version %d of the cycle of %d", version, year);
    }

    private CycleDraft draft(int year, byte[] document) {
        try {
            return drafts.read(year, DocumentText.YAML, document, Vocabulary.withoutMeasures());
        } catch (RuleBroken flawed) {
            throw new IllegalStateException("The document of " + year + " is flawed: " + flawed.faults(), flawed);
        }
    }
}
