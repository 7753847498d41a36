package luzhi.report.source;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

import luzhi.kernel.access.Caller;
import luzhi.kernel.figure.Preference;
import luzhi.kernel.http.RequestId;
import luzhi.kernel.period.Period;
import luzhi.kernel.region.RegionCode;

/**
 * Asks the three domain services for figures, in the caller's name, all at once. Whatever happens, each of them has an
 * answer within {@link SourceConfiguration#answerTimeout}.
 */
@ApplicationScoped
class FigureServices {

    private static final int OK = 200;
    private static final int SERVER_ERROR = 500;

    private final SourceConfiguration configuration;
    private final Caller caller;
    private final ObjectReader figures;
    private final Clock clock;
    private final HttpClient http;

    FigureServices(SourceConfiguration configuration, Caller caller, ObjectMapper json, Clock clock) {
        this.configuration = configuration;
        this.caller = caller;
        this.figures = json.readerFor(KnownFigure.class);
        this.clock = clock;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(configuration.connectTimeout()).build();
    }

    /** The figures of a region and of all below it in these periods, as each owner answers. Never fails. */
    CompletableFuture<List<SourceAnswer>> ask(Collection<Owner> owners, RegionCode region, Collection<Period> periods,
            Preference preference) {
        List<CompletableFuture<SourceAnswer>> answers = owners.stream()
                .map(owner -> ask(owner, request(owner, region, periods, preference.code()))).toList();
        return CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
                .thenApply(all -> answers.stream().map(CompletableFuture::join).toList());
    }

    private HttpRequest request(Owner owner, RegionCode region, Collection<Period> periods, String origin) {
        String query = Stream.concat(Stream.of("region=" + region, "within=" + region, "origin=" + origin),
                periods.stream()
                        .map(period -> "period=" + URLEncoder.encode(period.toString(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest
                .newBuilder(URI.create(configuration.url(owner) + "/v1/figures?" + query))
                .header("Authorization", caller.bearer())
                .header("Accept", "application/x-ndjson");
        if (RequestId.current() != null) {
            request.header(RequestId.HEADER, RequestId.current());
        }
        return request.build();
    }

    private CompletableFuture<SourceAnswer> ask(Owner owner, HttpRequest request) {
        return send(request)
                .handle((answer, failure) -> isWorthASecondTry(answer, failure)
                        ? send(request)
                        : completed(answer, failure))
                .thenCompose(Function.identity())
                .orTimeout(configuration.answerTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .handle((answer, failure) -> failure == null ? read(owner, answer) : giveUp(owner, failure));
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

    private SourceAnswer read(Owner owner, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != OK) {
            return without(owner, SourceStatus.FAILED, "status " + answer.statusCode());
        }
        try {
            return new SourceAnswer(owner, SourceStatus.AVAILABLE, null, OffsetDateTime.now(clock),
                    readLines(answer.body()));
        } catch (IOException nonsense) {
            return without(owner, SourceStatus.MALFORMED, nonsense.getMessage());
        }
    }

    private List<KnownFigure> readLines(byte[] body) throws IOException {
        List<KnownFigure> found = new ArrayList<>();
        BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                KnownFigure figure = figures.readValue(line);
                if (figure == null) {
                    throw new IOException("A line is null");
                }
                found.add(figure);
            }
        }
        return found;
    }

    private SourceAnswer giveUp(Owner owner, Throwable failure) {
        Throwable cause = cause(failure);
        if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) {
            return without(owner, SourceStatus.TIMED_OUT, cause.toString());
        }
        return without(owner, cause instanceof BoundedBody.TooLong
                ? SourceStatus.MALFORMED
                : SourceStatus.UNREACHABLE, cause.toString());
    }

    private SourceAnswer without(Owner owner, SourceStatus status, String detail) {
        return new SourceAnswer(owner, status, detail, OffsetDateTime.now(clock), List.of());
    }
}
