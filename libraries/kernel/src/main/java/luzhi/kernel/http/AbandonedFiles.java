package luzhi.kernel.http;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

/** Removes temporary files of services that were killed while they received something: a volume keeps them beyond a restart. */
@ApplicationScoped
class AbandonedFiles {

    private static final Logger LOG = Logger.getLogger(AbandonedFiles.class);
    private static final String OF_ANY_SERVICE = "luzhi-*.*";
    /** A body in progress is written to all the time, and no file has a name once it is complete. */
    private static final Duration UNTOUCHED = Duration.ofHours(1);

    private final Path folder;
    private final Vertx timers;
    private final Clock clock;

    AbandonedFiles(@ConfigProperty(name = "java.io.tmpdir") Path folder, Vertx timers,
            Clock clock) {
        this.folder = folder;
        this.timers = timers;
        this.clock = clock;
    }

    void begin(@Observes StartupEvent started) {
        remove();
        timers.setPeriodic(UNTOUCHED.toMillis(), tick -> timers.executeBlocking(() -> remove()));
    }

    private int remove() {
        return remove(folder, clock.instant().minus(UNTOUCHED));
    }

    /** @return how many were removed */
    static int remove(Path folder, Instant untouchedSince) {
        int removed = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, OF_ANY_SERVICE)) {
            for (Path file : files) {
                if (Files.isRegularFile(file) && Files.isWritable(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(untouchedSince)) {
                    Files.deleteIfExists(file);
                    removed++;
                }
            }
        } catch (IOException e) {
            LOG.warnf("Temporary files in %s could not be looked through: %s", folder, e.getMessage());
        }
        return removed;
    }
}
