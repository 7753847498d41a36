package luzhi.report.reporting.languagemodel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.util.TypeLiteral;

import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

import io.quarkus.runtime.Startup;
import io.smallrye.faulttolerance.api.TypedGuard;

import luzhi.claims.proposal.Allowance;
import luzhi.claims.proposal.Passage;
import luzhi.claims.proposal.Proposal;
import luzhi.kernel.http.CallerPresence;
import luzhi.report.assessment.source.BoundedBody;

/**
 * The language model, over HTTP. Nothing goes anywhere but to the address that is configured: no redirect is followed, and no proxy is
 * used.
 */
@Startup
@ApplicationScoped
public class LanguageModel {

    private static final int OK = 200;
    private static final int LAST_PORT = 65_535;
    private static final String LEFT = "whoever asked has left";

    private final LanguageModelConfiguration configuration;
    private final CallerPresence presence;
    private final Optional<URI> address;
    private final HttpClient http;
    private final Semaphore turns;
    private final TypedGuard<List<Proposal>> guard;

    /** @throws IllegalArgumentException if the address that is configured is none */
    LanguageModel(LanguageModelConfiguration configuration, CallerPresence presence) {
        this.configuration = configuration;
        this.presence = presence;
        this.address = configuration.url().map(LanguageModel::address);
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(configuration.connectTimeout()).followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY).build();
        this.turns = new Semaphore(configuration.atOnce());
        this.guard = TypedGuard.create(new Proposals()).withDescription("language model")
                .withCircuitBreaker().when(failure -> !(failure instanceof NotAsked))
                .requestVolumeThreshold(configuration.suspendedAfter()).failureRatio(1)
                .delay(configuration.suspendedFor().toMillis(), ChronoUnit.MILLIS).done().build();
    }

    private static URI address(String url) {
        URI address = URI.create(url.replaceAll("/+$", "") + "/chat/completions");
        if (address.getHost() == null || address.getPort() > LAST_PORT) {
            throw new IllegalArgumentException("luzhi.language-model.url is no address");
        }
        return address;
    }

    /** What comes of a question. */
    private static final class Proposals extends TypeLiteral<List<Proposal>> {

        private static final long serialVersionUID = 1L;
    }

    /** It was not asked, or nobody waited: that says nothing of what it would have answered. */
    static final class NotAsked extends Exception {

        private static final long serialVersionUID = 1L;

        NotAsked(String why) {
            super(why);
        }
    }

    /** Something that it said is of no use. The message holds nothing of what it said. */
    static final class Useless extends IOException {

        private static final long serialVersionUID = 1L;

        Useless(String why) {
            super(why);
        }
    }

    /** Begins to ask it about a text; where there is none, nobody is asked. */
    public Consultation consult() {
        return new Consultation(this, configuration.patience());
    }

    /** How much of a text it is asked about: nothing where there is none. */
    Allowance allowance() {
        return address.isEmpty()
                ? Allowance.NOTHING
                : new Allowance(configuration.questions(), configuration.figures(), configuration.characters());
    }

    /**
     * Asks it about a passage.
     *
     * @param most so long the answer is waited for, if no other bound ends it before
     * @throws NotAsked if it is not there for the moment, or has enough to do, or nobody waits for the answer any longer
     * @throws IOException if it says nothing that is of use, or not in time
     */
    List<Proposal> ask(Passage passage, Duration most) throws NotAsked, IOException {
        if (!turns.tryAcquire()) {
            throw new NotAsked("it has enough to do");
        }
        try {
            return guard.call(() -> ModelAnswer.read(fetch(ModelQuestion.of(passage, configuration.name()), most)));
        } catch (CircuitBreakerOpenException suspended) {
            throw new NotAsked("it is asked no more for a while");
        } catch (NotAsked | IOException | RuntimeException known) {
            throw known;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            turns.release();
        }
    }

    private byte[] fetch(byte[] question, Duration most) throws NotAsked, IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.orElseThrow())
                .header("Content-Type", "application/json").header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(question));
        configuration.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        CompletableFuture<HttpResponse<byte[]>> sent = http.sendAsync(request.build(),
                head -> new BoundedBody(configuration.largestAnswer().asLongValue()));
        presence.whenGone(() -> sent.cancel(true));
        try {
            HttpResponse<byte[]> answer = sent.get(
                    Math.min(most.toNanos(), configuration.answerTimeout().toNanos()), TimeUnit.NANOSECONDS);
            if (answer.statusCode() != OK) {
                throw new Useless("status " + answer.statusCode());
            }
            return answer.body();
        } catch (TimeoutException late) {
            throw new Useless("no whole answer in time");
        } catch (ExecutionException failed) {
            if (sent.isCancelled() || failed.getCause() instanceof CancellationException) {
                throw new NotAsked(LEFT);
            }
            // what went wrong may quote what was sent
            throw new Useless(failed.getCause().getClass().getSimpleName());
        } catch (CancellationException left) {
            throw new NotAsked(LEFT);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotAsked("this service ends");
        } finally {
            sent.cancel(true);
        }
    }
}
