package luzhi.report.assessment.source;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** One try at a question. What is given up is cancelled at the other end. */
final class Attempt<T> {

    static final int OK = 200;
    private static final int LONGEST_PROBLEM = 64_000;

    private final Supplier<HttpResponse.BodySubscriber<T>> body;
    private final CompletableFuture<HttpResponse<Received<T>>> answer = new CompletableFuture<>();
    private final CompletableFuture<HttpResponse<Received<T>>> sent;
    private final long begun = System.nanoTime();
    private volatile boolean heard;

    /** What came: a body where all went well, else the text of a problem. */
    record Received<T>(T body, String problem) {}

    Attempt(HttpClient http, HttpRequest request, Supplier<HttpResponse.BodySubscriber<T>> body) {
        this.body = body;
        this.sent = http.sendAsync(request, this::receive);
        sent.whenComplete((whole, failure) -> {
            if (failure == null) {
                answer.complete(whole);
            } else {
                answer.completeExceptionally(failure);
            }
        });
    }

    private HttpResponse.BodySubscriber<Received<T>> receive(HttpResponse.ResponseInfo head) {
        heard = true;
        return head.statusCode() == OK
                ? HttpResponse.BodySubscribers.mapping(body.get(), read -> new Received<>(read, null))
                : HttpResponse.BodySubscribers.mapping(new BoundedBody(LONGEST_PROBLEM),
                        bytes -> new Received<>(null, new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Comes whole, or not at all. */
    CompletableFuture<HttpResponse<Received<T>>> answer() {
        return answer;
    }

    /** Whether the service said anything. */
    boolean isHeard() {
        return heard;
    }

    /** How long ago it began. */
    Duration age() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Gives it up, unless it has ended. */
    void end(Throwable why) {
        answer.completeExceptionally(why);
        sent.cancel(true);
    }
}
