package luzhi.kernel.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Is not ready from the first write on that found no room, until a trial finds some. Nothing is tried before, nor more often than now
 * and then, whoever asks.
 */
@Readiness
@ApplicationScoped
class WritingCheck implements HealthCheck {

    private static final Duration BETWEEN_TRIALS = Duration.ofSeconds(10);

    private final WriteTrials trials;
    private final Clock clock;
    private final Set<Storage> failed = new ConcurrentSkipListSet<>();
    private final Lock trying = new ReentrantLock();
    private Instant nextTrial = Instant.MIN;

    WritingCheck(WriteTrials trials, Clock clock) {
        this.trials = trials;
        this.clock = clock;
    }

    void note(@Observes WriteFailed failure) {
        failed.add(failure.where());
    }

    @Override
    public HealthCheckResponse call() {
        tryAgain();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("Room for what is written")
                .status(failed.isEmpty());
        failed.forEach(where -> answer.withData(where.toString(), "nothing can be written"));
        return answer.build();
    }

    /** Others who ask meanwhile are told what was known before. */
    private void tryAgain() {
        if (failed.isEmpty() || !trying.tryLock()) {
            return;
        }
        try {
            if (!clock.instant().isBefore(nextTrial)) {
                nextTrial = clock.instant().plus(BETWEEN_TRIALS);
                failed.removeIf(trials::succeeds);
            }
        } finally {
            trying.unlock();
        }
    }
}
