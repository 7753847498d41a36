package luzhi.report.assessment.source;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import luzhi.core.problem.Unavailable;

/**
 * One question to a service, asked until it is answered, refused or out of time. A source that is full (503 with {@code
 * Retry-After}) is asked again when it says; an error or a broken connection, once more. What is given up is cancelled at the other
 * end.
 */
final class Asking<T> {

    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;
    private static final Duration LEAST_PAUSE = Duration.ofMillis(200);
    private static final int LONGEST_PROBLEM = 64_000;
    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([a-z0-9-]{1,100})\"");
    private static final String OVERLOADED = "overloaded";

    private final HttpClient http;
    private final HttpRequest request;
    private final Supplier<HttpResponse.BodySubscriber<T>> body;
    private final BooleanSupplier weAreFull;
    private final long deadline;
    private final CompletableFuture<ServiceClient.Fetched<T>> outcome = new CompletableFuture<>();
    private volatile CompletableFuture<HttpResponse<Received<T>>> underWay;
    private volatile boolean sourceIsFull;

    /** What came: a body where all went well, else the text of a problem. */
    private record Received<T>(T body, String problem) {}

    /**
     * @param body reads one answer; a new one for each try
     * @param weAreFull whether slowness may be our own
     */
    Asking(HttpClient http, HttpRequest request, Supplier<HttpResponse.BodySubscriber<T>> body, Duration patience,
            BooleanSupplier weAreFull) {
        this.http = http;
        this.request = request;
        this.body = body;
        this.weAreFull = weAreFull;
        this.deadline = System.nanoTime() + patience.toNanos();
    }

    /** The answer, in time. It fails with {@link Unavailable} where the source, or this service, has too much to do. */
    CompletableFuture<ServiceClient.Fetched<T>> start() {
        CompletableFuture<Void> alarm = new CompletableFuture<>();
        alarm.completeOnTimeout(null, deadline - System.nanoTime(), TimeUnit.NANOSECONDS).thenRunAsync(this::outOfTime);
        // an alarm that is still set would keep the answer in memory
        outcome.whenComplete((answer, failure) -> alarm.cancel(false));
        send(true);
        return outcome;
    }

    /** Ends it because nobody wants the answer any more. */
    void cancel() {
        giveUp(() -> outcome.completeExceptionally(new Unavailable(OVERLOADED)));
    }

    private static Executor after(long nanos) {
        return CompletableFuture.delayedExecutor(Math.max(0, nanos), TimeUnit.NANOSECONDS);
    }

    private void send(boolean onceMore) {
        if (outcome.isDone()) {
            return;
        }
        CompletableFuture<HttpResponse<Received<T>>> sent = http.sendAsync(request, this::receive);
        underWay = sent;
        sent.whenComplete((answer, failure) -> judge(answer, failure, onceMore));
        if (outcome.isDone()) {
            sent.cancel(true);
        }
    }

    private HttpResponse.BodySubscriber<Received<T>> receive(HttpResponse.ResponseInfo head) {
        return head.statusCode() == OK
                ? HttpResponse.BodySubscribers.mapping(body.get(), read -> new Received<>(read, null))
                : HttpResponse.BodySubscribers.mapping(new BoundedBody(LONGEST_PROBLEM),
                        bytes -> new Received<>(null, new String(bytes, StandardCharsets.UTF_8)));
    }

    private void judge(HttpResponse<Received<T>> answer, Throwable failure, boolean onceMore) {
        if (failure != null) {
            Throwable cause = cause(failure);
            boolean broken = cause instanceof IOException && !isUnreadable(cause);
            sourceIsFull = false;
            if (broken && onceMore) {
                send(false);
            } else {
                without(cause);
            }
        } else if (answer.statusCode() == OK) {
            outcome.complete(new ServiceClient.Fetched<>(SourceStatus.AVAILABLE, answer.body().body(), null));
        } else {
            refused(answer, onceMore);
        }
    }

    private void refused(HttpResponse<Received<T>> answer, boolean onceMore) {
        Optional<Duration> later = later(answer);
        sourceIsFull = later.isPresent();
        if (later.isPresent()) {
            long nanos = later.get().toNanos();
            if (nanos < deadline - System.nanoTime()) {
                after(nanos).execute(() -> send(onceMore));
            } else {
                outcome.completeExceptionally(new Unavailable(OVERLOADED));
            }
        } else if (answer.statusCode() >= SERVER_ERROR && onceMore) {
            send(false);
        } else {
            outcome.complete(
                    new ServiceClient.Fetched<>(SourceStatus.FAILED, null, "status " + answer.statusCode()));
        }
    }

    /** When a source that has too much to do wants to be asked again. Other reasons for a 503 may last. */
    private static Optional<Duration> later(HttpResponse<? extends Received<?>> answer) {
        Matcher code = CODE.matcher(answer.body().problem());
        return answer.statusCode() == UNAVAILABLE && (!code.find() || code.group(1).equals(OVERLOADED))
                ? answer.headers().firstValue("Retry-After").filter(text -> text.matches("\\d{1,6}"))
                        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                        .map(asked -> asked.isZero() ? LEAST_PAUSE : asked)
                : Optional.empty();
    }

    private void outOfTime() {
        giveUp(() -> without(new HttpTimeoutException("no whole answer in time")));
    }

    private void giveUp(Runnable end) {
        if (!outcome.isDone()) {
            end.run();
            CompletableFuture<?> sent = underWay;
            if (sent != null) {
                sent.cancel(true);
            }
        }
    }

    private void without(Throwable cause) {
        boolean late = cause instanceof HttpTimeoutException;
        if (sourceIsFull || !isUnreadable(cause) && weAreFull.getAsBoolean()) {
            outcome.completeExceptionally(new Unavailable(OVERLOADED));
            return;
        }
        SourceStatus status = isUnreadable(cause)
                ? SourceStatus.MALFORMED
                : late ? SourceStatus.TIMED_OUT : SourceStatus.UNREACHABLE;
        outcome.complete(new ServiceClient.Fetched<>(status, null, cause.toString()));
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
