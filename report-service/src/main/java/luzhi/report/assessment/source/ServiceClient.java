package luzhi.report.assessment.source;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import luzhi.core.problem.Unavailable;
import luzhi.kernel.access.Caller;
import luzhi.kernel.admission.Load;
import luzhi.kernel.http.CallerPresence;
import luzhi.kernel.http.RequestId;

/**
 * Reads from the services that own figures, in the caller's name. Whatever happens, there is an answer within {@link
 * SourceConfiguration#answerTimeout}.
 */
@ApplicationScoped
class ServiceClient {

    private final SourceConfiguration configuration;
    private final Caller caller;
    private final CallerPresence presence;
    private final Load load;
    private final SourceGuards guards;
    private final HttpClient http;

    ServiceClient(SourceConfiguration configuration, Caller caller, CallerPresence presence, Load load,
            SourceGuards guards) {
        this.configuration = configuration;
        this.caller = caller;
        this.presence = presence;
        this.load = load;
        this.guards = guards;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(configuration.connectTimeout()).build();
    }

    /**
     * What a service answered.
     *
     * @param body what was made of what it sent; null unless it is available
     * @param detail what went wrong, for the log; null if nothing did
     * @param refusal the problem (RFC 9457) that says why it does not do what was asked; null unless it refused
     */
    record Fetched<T>(SourceStatus status, T body, String detail, String refusal) {

        static <T> Fetched<T> of(T body) {
            return new Fetched<>(SourceStatus.AVAILABLE, body, null, null);
        }

        static <T> Fetched<T> missed(SourceStatus status, String detail, String refusal) {
            return new Fetched<>(status, null, detail, refusal);
        }
    }

    /** The services there are to ask, in the order in which they are listed. */
    List<Owner> owners() {
        return configuration.owners();
    }

    /**
     * Reads what others want as well: it is not given up when the caller has gone.
     *
     * @param target path and query
     */
    CompletableFuture<Fetched<byte[]>> getForEverybody(Owner owner, String target, String accept) {
        return wholeAnswer(request(owner, target, accept)).start(guards.of(owner));
    }

    /**
     * @param target path and query
     * @param language of the answer, as a language tag
     */
    CompletableFuture<Fetched<byte[]>> get(Owner owner, String target, String accept, String language) {
        return begin(owner, wholeAnswer(request(owner, target, accept).header("Accept-Language", language)));
    }

    private Asking<byte[]> wholeAnswer(HttpRequest.Builder request) {
        return asking(request.build(), head -> new BoundedBody(configuration.largestAnswer().asLongValue()),
                configuration.answerTimeout());
    }

    /**
     * Prepares a question about very many regions, whose answer is read line by line while it comes; its deadline counts from now on.
     *
     * @param question as JSON
     * @param reader a new one for each try
     * @return sends it
     */
    <T> Supplier<CompletableFuture<Fetched<T>>> prepareMany(Owner owner, String target, byte[] question,
            Supplier<LineReader<T>> reader) {
        return prepare(owner, asking(queryRequest(owner, target, question),
                head -> new Lines<>(reader.get(), configuration.largestBulkAnswer().asLongValue()),
                configuration.bulkAnswerTimeout()));
    }

    /**
     * Prepares a question about one region and those below it, so that it can be sent by whoever has no request at hand; its deadline counts from now on.
     *
     * @return sends it
     */
    <T> Supplier<CompletableFuture<Fetched<T>>> prepareQuery(Owner owner, String target, byte[] question,
            Supplier<LineReader<T>> reader) {
        return prepare(owner, asking(queryRequest(owner, target, question),
                head -> new Lines<>(reader.get(), configuration.largestAnswer().asLongValue()),
                configuration.answerTimeout()));
    }

    private <T> Supplier<CompletableFuture<Fetched<T>>> prepare(Owner owner, Asking<T> asking) {
        presence.whenGone(asking::cancel);
        return () -> asking.start(guards.of(owner));
    }

    /**
     * Puts a request to a service, and hands on what is answered, with its head.
     *
     * @param content what is sent along, which may be sent twice
     * @param language of the answer, as a language tag
     */
    CompletableFuture<Fetched<ServiceAnswer>> put(Owner owner, ServiceRequest wanted,
            HttpRequest.BodyPublisher content, String language) {
        HttpRequest request = wanted.addTo(request(owner, wanted.target(), wanted.accept()))
                .header("Accept-Language", language).method(wanted.method(), content).build();
        return begin(owner, asking(request,
                head -> HttpResponse.BodySubscribers.mapping(
                        new BoundedBody(configuration.largestAnswer().asLongValue()),
                        body -> new ServiceAnswer(head.headers(), body)),
                wanted.isLong() ? configuration.bulkAnswerTimeout() : configuration.answerTimeout()));
    }

    /** Fetches a file that is handed on while it comes; whoever does closes it. It ends when it is too long, or takes too long. */
    CompletableFuture<Fetched<InputStream>> fetch(Owner owner, ServiceRequest wanted, String language) {
        HttpRequest request = request(owner, wanted.target(), wanted.accept()).header("Accept-Language", language)
                .build();
        return begin(owner, asking(request,
                head -> HttpResponse.BodySubscribers.mapping(HttpResponse.BodySubscribers.ofInputStream(),
                        file -> new BoundedFile(file, configuration.largestBulkAnswer().asLongValue(),
                                configuration.bulkAnswerTimeout())),
                configuration.answerTimeout()));
    }

    private HttpRequest queryRequest(Owner owner, String target, byte[] question) {
        return request(owner, target, "application/x-ndjson").header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question)).build();
    }

    private <T> Asking<T> asking(HttpRequest request, HttpResponse.BodyHandler<T> body, Duration patience) {
        return new Asking<>(() -> new Attempt<>(http, request, body), patience, load::isFull);
    }

    private <T> CompletableFuture<Fetched<T>> begin(Owner owner, Asking<T> asking) {
        presence.whenGone(asking::cancel);
        return asking.start(guards.of(owner));
    }

    private HttpRequest.Builder request(Owner owner, String target, String accept) {
        HttpRequest.Builder prepared = HttpRequest.newBuilder(URI.create(configuration.getUrl(owner) + target))
                .header("Authorization", caller.bearer())
                .header("Accept", accept);
        if (RequestId.current() != null) {
            prepared.header(RequestId.HEADER, RequestId.current());
        }
        return prepared;
    }

    /**
     * Waits for an answer.
     *
     * @throws Unavailable if the source, or this service, has too much to do at the moment
     */
    static <T> T await(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof Unavailable overloaded) {
                throw overloaded;
            }
            throw failed;
        }
    }
}
