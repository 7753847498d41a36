package luzhi.report.assessment.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.kernel.access.Caller;
import luzhi.kernel.http.RequestId;

/**
 * Reads from the services that own figures, in the caller's name. Whatever happens, there is an answer within {@link
 * SourceConfiguration#answerTimeout}.
 */
@ApplicationScoped
class ServiceClient {

    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private final SourceConfiguration configuration;
    private final Caller caller;
    private final HttpClient http;

    ServiceClient(SourceConfiguration configuration, Caller caller) {
        this.configuration = configuration;
        this.caller = caller;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(configuration.connectTimeout()).build();
    }

    /**
     * What a service answered.
     *
     * @param body what it sent; null unless it is available
     * @param detail what went wrong, for the log; null if nothing did
     */
    record Fetched(SourceStatus status, byte[] body, String detail) {}

    /** The services there are to ask, in the order in which they are listed. */
    List<Owner> owners() {
        return configuration.owners();
    }

    /** @param target path and query */
    CompletableFuture<Fetched> get(Owner owner, String target, String accept) {
        return get(owner, target, accept, null);
    }

    /** @param language of the answer, as a language tag; null for the service's own choice */
    CompletableFuture<Fetched> get(Owner owner, String target, String accept, String language) {
        HttpRequest request = request(owner, target, accept, language);
        return send(request)
                .handle((answer, failure) -> isWorthASecondTry(answer, failure)
                        ? send(request)
                        : completed(answer, failure))
                .thenCompose(Function.identity())
                .orTimeout(configuration.answerTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .handle((answer, failure) -> failure == null ? fetched(answer) : givenUp(failure));
    }

    /**
     * What was made of a long answer.
     *
     * @param result null unless it is available
     */
    record Streamed<T>(SourceStatus status, T result, String detail) {}

    /**
     * Reads a long answer while it comes, once, within {@link SourceConfiguration#bulkAnswerTimeout}.
     *
     * @param reader throws an unchecked exception for what it cannot read
     */
    <T> CompletableFuture<Streamed<T>> stream(Owner owner, String target, String accept,
            Function<InputStream, T> reader) {
        AtomicReference<InputStream> open = new AtomicReference<>();
        return http.sendAsync(request(owner, target, accept, null), HttpResponse.BodyHandlers.ofInputStream())
                .thenApplyAsync(answer -> {
                    InputStream body = new BoundedStream(answer.body(),
                            configuration.largestBulkAnswer().asLongValue());
                    open.set(body);
                    return answer.statusCode() == OK
                            ? new Streamed<>(SourceStatus.AVAILABLE, reader.apply(body), null)
                            : new Streamed<T>(SourceStatus.FAILED, null, "status " + answer.statusCode());
                })
                .orTimeout(configuration.bulkAnswerTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .handle((streamed, failure) -> {
                    close(open.get());
                    return failure == null ? streamed : notRead(failure);
                });
    }

    private static void close(InputStream body) {
        if (body != null) {
            try {
                body.close();
            } catch (IOException gone) {
                // it is done with anyway
            }
        }
    }

    /** What arrived whole but cannot be read is nonsense; what broke off is not. */
    private static <T> Streamed<T> notRead(Throwable failure) {
        Throwable cause = cause(failure);
        boolean nonsense = cause instanceof RuntimeException && !(cause instanceof UncheckedIOException);
        Fetched without = givenUp(nonsense ? new BoundedBody.TooLong(0) : failure);
        return new Streamed<>(without.status(), null, cause.toString());
    }

    private HttpRequest request(Owner owner, String target, String accept, String language) {
        HttpRequest.Builder prepared = HttpRequest.newBuilder(URI.create(configuration.getUrl(owner) + target))
                .header("Authorization", caller.bearer())
                .header("Accept", accept);
        if (RequestId.current() != null) {
            prepared.header(RequestId.HEADER, RequestId.current());
        }
        if (language != null) {
            prepared.header("Accept-Language", language);
        }
        return prepared.build();
    }

    private CompletableFuture<HttpResponse<byte[]>> send(HttpRequest request) {
        return http.sendAsync(request, head -> new BoundedBody(configuration.largestAnswer().asLongValue()));
    }

    /** Reading is harmless to repeat; a refusal (4xx) would only be repeated. */
    private static boolean isWorthASecondTry(HttpResponse<byte[]> answer, Throwable failure) {
        Throwable cause = cause(failure);
        return failure == null
                ? answer.statusCode() >= SERVER_ERROR
                : cause instanceof IOException && !(cause instanceof BoundedBody.TooLong);
    }

    private static <T> CompletableFuture<T> completed(T answer, Throwable failure) {
        return failure == null ? CompletableFuture.completedFuture(answer) : CompletableFuture.failedFuture(failure);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static Fetched fetched(HttpResponse<byte[]> answer) {
        return answer.statusCode() == OK
                ? new Fetched(SourceStatus.AVAILABLE, answer.body(), null)
                : new Fetched(SourceStatus.FAILED, null, "status " + answer.statusCode());
    }

    private static Fetched givenUp(Throwable failure) {
        Throwable cause = cause(failure);
        if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) {
            return new Fetched(SourceStatus.TIMED_OUT, null, cause.toString());
        }
        return new Fetched(cause instanceof BoundedBody.TooLong
                ? SourceStatus.MALFORMED
                : SourceStatus.UNREACHABLE, null, cause.toString());
    }
}
