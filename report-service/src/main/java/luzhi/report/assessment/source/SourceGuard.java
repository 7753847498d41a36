package luzhi.report.assessment.source;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import jakarta.enterprise.util.TypeLiteral;

import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;

/**
 * Stands between this service and one that it asks: tries again what is worth it, and lets nothing through for a while when so many
 * tries in a row found nobody there.
 */
final class SourceGuard {

    private static final Logger LOG = Logger.getLogger(SourceGuard.class);

    private final Owner owner;
    private final TypedGuard<CompletionStage<Void>> guard;
    private volatile CircuitBreakerState state = CircuitBreakerState.CLOSED;

    /**
     * @param suspendedAfter so many tries in a row
     * @param suspendedFor then one is let through
     */
    SourceGuard(Owner owner, int suspendedAfter, Duration suspendedFor) {
        this.owner = owner;
        this.guard = TypedGuard.create(new StageOfTry()).withDescription(owner.code())
                .withCircuitBreaker().when(failure -> failure instanceof Missed missed && missed.isAbsence())
                .requestVolumeThreshold(suspendedAfter).failureRatio(1)
                .delay(suspendedFor.toMillis(), ChronoUnit.MILLIS).onStateChange(this::note).done()
                // how often and until when is for each question to say
                .withRetry().maxRetries(-1).maxDuration(0, ChronoUnit.MILLIS)
                .whenException(failure -> failure instanceof Missed missed && missed.isWorthAnotherTry())
                .withCustomBackoff().strategy(() -> failure -> ((Missed) failure).pause().toMillis()).done().done()
                .build();
    }

    /** What a try comes to. */
    private static final class StageOfTry extends TypeLiteral<CompletionStage<Void>> {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Tries until it is answered, or no further try is worth it: then it fails with what the last one {@link Missed}.
     *
     * @param attempt one try, that fails with a {@link Missed}
     * @throws CircuitBreakerOpenException as a failure of the stage, while the service is left alone
     */
    CompletionStage<Void> ask(Supplier<CompletionStage<Void>> attempt) {
        return guard.get(attempt);
    }

    /** Whether the service is left alone, but for one try now and then. */
    boolean isSuspended() {
        return state != CircuitBreakerState.CLOSED;
    }

    private void note(CircuitBreakerState changed) {
        boolean resumed = changed == CircuitBreakerState.CLOSED;
        if (resumed || !isSuspended()) {
            LOG.warnf(resumed ? "%s is there again" : "%s is not there, and asked no more for a while", owner.code());
        }
        state = changed;
    }
}
