package luzhi.report.assessment.source;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One try at a question. What is given up is cancelled at the other end. */
final class Attempt<T> {

    private static final int HUNDREDS = 100;
    private static final int SUCCESSFUL = 2;
    private static final int LONGEST_PROBLEM = 1 << 20;

    private final HttpResponse.BodyHandler<T> body;
    private final CompletableFuture<HttpResponse<Received<T>>> answer = new CompletableFuture<>();
    private final CompletableFuture<HttpResponse<Received<T>>> sent;
    private final long begun = System.nanoTime();
    private volatile boolean heard;

    /** What came: a body where all went well, else the text of a problem. */
    record Received<T>(T body, String problem) {}

    Attempt(HttpClient http, HttpRequest request, HttpResponse.BodyHandler<T> body) {
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
        return isGood(head.statusCode())
                ? HttpResponse.BodySubscribers.mapping(body.apply(head), read -> new Received<>(read, null))
                : HttpResponse.BodySubscribers.mapping(new BoundedBody(LONGEST_PROBLEM),
                        bytes -> new Received<>(null, new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Whether that status says that what was asked was done. */
    static boolean isGood(int status) {
        return status / HUNDREDS == SUCCESSFUL;
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
