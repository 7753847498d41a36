package luzhi.report.workflow.seal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/** Signs what is sealed, where the installation has a key to do so. */
@ApplicationScoped
class SealSigner {

    private static final Logger LOG = Logger.getLogger(SealSigner.class);

    private final Optional<SealKey> key;
    private final SealKeyRepository repository;
    private final Clock clock;

    /** @throws IllegalStateException if a key is configured and cannot be used: nothing is left unsigned by mistake */
    SealSigner(SealConfiguration configuration, SealKeyRepository repository, Clock clock) {
        this.key = configuration.key().map(SealKey::read);
        this.repository = repository;
        this.clock = clock;
    }

    /** Publishes the key before anything is signed with it. */
    void begin(@Observes StartupEvent started) {
        if (key.isEmpty()) {
            LOG.warn("封存件不签名：未设 luzhi.seals.key，见 docs/operations.md"
                    + " | Seals are not signed: luzhi.seals.key is not set, see docs/operations.md");
        }
        key.ifPresent(present -> repository.add(present.published(), OffsetDateTime.now(clock)));
    }

    /** Nothing if there is no key. */
    Optional<SealSignature> sign(byte[] content) {
        return key.map(present -> new SealSignature(present.published().id(), present.sign(content)));
    }
}
