package luzhi.report.assessment.source;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

import luzhi.core.problem.Unavailable;

/**
 * One question to a service, with one deadline over all tries. A source that is full (503 with {@code Retry-After}) is worth another
 * try when it says; an error or a broken connection, one at once. What becomes of tries is up to the service's {@link SourceGuard}.
 */
final class Asking<T> {

    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;
    private static final Duration LEAST_PAUSE = Duration.ofMillis(200);
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([a-z0-9-]{1,100})\"");
    private static final String OVERLOADED = "overloaded";

    private final Supplier<Attempt<T>> tries;
    private final BooleanSupplier weAreFull;
    private final long deadline;
    private final CompletableFuture<ServiceClient.Fetched<T>> outcome = new CompletableFuture<>();
    private volatile Attempt<T> underWay;
    private volatile ServiceClient.Fetched<T> answer;
    private volatile boolean onceMore = true;
    private volatile boolean sourceIsFull;

    /**
     * @param tries sends the question; a new one each time
     * @param weAreFull whether slowness may be our own
     */
    Asking(Supplier<Attempt<T>> tries, Duration patience, BooleanSupplier weAreFull) {
        this.tries = tries;
        this.weAreFull = weAreFull;
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    /** The answer, in time. It fails with {@link Unavailable} where the source, or this service, has too much to do. */
    CompletableFuture<ServiceClient.Fetched<T>> start(SourceGuard guard) {
        CompletableFuture<Void> alarm = new CompletableFuture<>();
        alarm.completeOnTimeout(null, remaining(), TimeUnit.NANOSECONDS).thenRunAsync(this::outOfTime);
        outcome.whenComplete((answer, failure) -> {
            // an alarm that is still set would keep the answer in memory
            alarm.cancel(false);
            end(new CancellationException());
        });
        guard.ask(this::attempt).whenComplete((done, failure) -> {
            if (failure == null) {
                outcome.complete(answer);
            } else {
                conclude(failure);
            }
        });
        return outcome;
    }

    /** Ends it because nobody wants the answer any more. */
    void cancel() {
        conclude(Missed.overload(null));
    }

    private long remaining() {
        return deadline - System.nanoTime();
    }

    private void end(Throwable why) {
        Attempt<T> last = underWay;
        if (last != null) {
            last.end(why);
        }
    }

    private void outOfTime() {
        HttpTimeoutException late = new HttpTimeoutException("no whole answer in time");
        Missed missed = blamed(late, true, true);
        end(late);
        // if that was between two tries, or the guard says nothing
        conclude(missed);
    }

    private void conclude(Throwable failure) {
        if (failure instanceof CircuitBreakerOpenException) {
            outcome.complete(ServiceClient.Fetched.missed(SourceStatus.SUSPENDED, "asked no more for a while", null));
        } else if (failure instanceof Missed missed && missed.status() != null) {
            outcome.complete(ServiceClient.Fetched.missed(missed.status(), missed.getMessage(), missed.refusal()));
        } else {
            outcome.completeExceptionally(failure instanceof Missed ? new Unavailable(OVERLOADED) : failure);
        }
    }

    private CompletionStage<Void> attempt() {
        Attempt<T> attempt = tries.get();
        underWay = attempt;
        if (outcome.isDone()) {
            attempt.end(new CancellationException());
        }
        return attempt.answer().handle((whole, failure) -> {
            if (failure != null) {
                throw new CompletionException(missed(attempt, cause(failure)));
            }
            if (!Attempt.isGood(whole.statusCode())) {
                throw new CompletionException(refused(attempt, whole));
            }
            answer = ServiceClient.Fetched.of(whole.body().body());
            return null;
        });
    }

    private Missed missed(Attempt<T> attempt, Throwable cause) {
        if (isUnreadable(cause)) {
            return Missed.of(SourceStatus.MALFORMED, cause.toString());
        }
        boolean late = remaining() <= 0;
        Missed missed = blamed(cause, late, attempt.isHeard());
        sourceIsFull = false;
        return cause instanceof IOException && !late && spend(attempt) ? missed.andAgain(Duration.ZERO) : missed;
    }

    private Missed blamed(Throwable cause, boolean late, boolean heard) {
        if (late && sourceIsFull || weAreFull.getAsBoolean()) {
            return Missed.overload(cause.toString());
        }
        SourceStatus status = cause instanceof HttpTimeoutException
                ? SourceStatus.TIMED_OUT
                : SourceStatus.UNREACHABLE;
        return isNoConnection(cause) || late && !heard
                ? Missed.absence(status, cause.toString())
                : Missed.of(status, cause.toString());
    }

    private Missed refused(Attempt<T> attempt, HttpResponse<Attempt.Received<T>> answer) {
        Duration later = later(answer);
        sourceIsFull = later != null;
        if (sourceIsFull) {
            Missed full = Missed.overload("status " + answer.statusCode());
            return later.toNanos() < remaining() ? full.andAgain(later) : full;
        }
        if (answer.statusCode() < SERVER_ERROR) {
            return Missed.refusal("status " + answer.statusCode(), answer.body().problem());
        }
        Missed failed = Missed.of(SourceStatus.FAILED, "status " + answer.statusCode());
        return spend(attempt) ? failed.andAgain(Duration.ZERO) : failed;
    }

    /** Whether there was another try left that need not be asked for. What took long to fail would again. */
    private boolean spend(Attempt<T> failed) {
        boolean left = onceMore && failed.age().compareTo(SOON) < 0;
        onceMore = false;
        return left;
    }

    /** When a source that has too much to do wants to be asked again; null for other reasons: they may last. */
    private static Duration later(HttpResponse<? extends Attempt.Received<?>> answer) {
        Matcher code = CODE.matcher(answer.body().problem());
        return answer.statusCode() == UNAVAILABLE && (!code.find() || code.group(1).equals(OVERLOADED))
                ? answer.headers().firstValue("Retry-After").filter(text -> text.matches("\\d{1,6}"))
                        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                        .map(asked -> asked.isZero() ? LEAST_PAUSE : asked).orElse(null)
                : null;
    }

    private static boolean isNoConnection(Throwable cause) {
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
    }

    private static boolean isUnreadable(Throwable cause) {
        return cause instanceof BoundedBody.TooLong || cause instanceof Lines.Nonsense;
    }

    private static Throwable cause(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
