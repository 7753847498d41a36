package luzhi.report.assessment.source;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import luzhi.core.problem.Unavailable;
import luzhi.kernel.access.Caller;
import luzhi.kernel.http.CallerPresence;
import luzhi.testkit.Settings;

/** Who is not there is left alone for a while; whoever says a word, or is kept waiting by us, is not. */
class SuspensionTest {

    private static final Duration BUSY_MACHINE = Duration.ofSeconds(30);
    private static final Owner FINANCE = new Owner("finance");
    private static final Owner STAFFING = new Owner("staffing");
    private static final URI NOBODY = URI.create("http://127.0.0.1:1");
    private static final int TRIES = 4;
    private static final int SILENCE = 60_000;

    @RegisterExtension
    static final WireMockExtension SERVICE = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort().bindAddress("127.0.0.1")
                    // each silence takes one
                    .containerThreads(200))
            .build();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Runnable> whenGone = new CopyOnWriteArrayList<>();
    private boolean full;

    /** One that waits for an answer, but for one about very many regions only for a moment. */
    private ServiceClient client(URI finance, Duration suspendedFor) {
        SourceConfiguration configuration = Settings.read(SourceConfiguration.class,
                Map.of("luzhi.sources.finance.url", finance.toString(),
                        "luzhi.sources.staffing.url", SERVICE.baseUrl(),
                        "luzhi.sources.bulk-answer-timeout", "0.3S",
                        "luzhi.sources.suspended-after", String.valueOf(TRIES),
                        "luzhi.sources.suspended-for", suspendedFor.toString()));
        CallerPresence presence = new CallerPresence(new CurrentVertxRequest()) {
            @Override
            public void whenGone(Runnable then) {
                whenGone.add(then);
            }
        };
        return new ServiceClient(configuration, new Caller(new OpaqueToken()), presence, () -> full,
                GuardFixtures.guards(configuration, meters));
    }

    private ServiceClient client(URI finance) {
        return client(finance, Duration.ofHours(1));
    }

    private static URI service() {
        return URI.create(SERVICE.baseUrl());
    }

    private static CompletableFuture<ServiceClient.Fetched<byte[]>> begin(ServiceClient client) {
        return client.get(FINANCE, "/v1/measures", "application/json", "en");
    }

    private static SourceStatus ask(ServiceClient client) {
        return assertTimeout(BUSY_MACHINE, () -> ServiceClient.await(begin(client))).status();
    }

    private static CompletableFuture<ServiceClient.Fetched<Void>> beginImpatiently(ServiceClient client) {
        return client.prepareMany(FINANCE, "/v1/figures/query", new byte[0], Unread::new).get();
    }

    private static SourceStatus askImpatiently(ServiceClient client) {
        return assertTimeout(BUSY_MACHINE, () -> ServiceClient.await(beginImpatiently(client))).status();
    }

    /** Lines that are of no interest. */
    private static final class Unread implements LineReader<Void> {

        @Override
        public void read(byte[] line) {}

        @Override
        public Void end() {
            return null;
        }
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        SERVICE.stubFor(any(anyUrl()).willReturn(answer));
    }

    private boolean isSuspended(Owner owner) {
        return meters.get("luzhi.sources.suspended").tag("service", owner.code()).gauge().value() > 0;
    }

    @Test
    void whoRefusesConnectionsIsAskedNoMoreAndTheOthersAre() {
        answers(ok());
        ServiceClient client = client(NOBODY);
        assertEquals(SourceStatus.UNREACHABLE, ask(client));
        assertEquals(false, isSuspended(FINANCE));
        // two tries each
        assertEquals(SourceStatus.UNREACHABLE, ask(client));
        assertEquals(true, isSuspended(FINANCE));
        assertEquals(SourceStatus.SUSPENDED, ask(client));
        assertEquals(SourceStatus.AVAILABLE,
                ServiceClient.await(client.get(STAFFING, "/v1/measures", "application/json", "en")).status());
        assertEquals(false, isSuspended(STAFFING));
    }

    @Test
    void whoSaysNothingAgainAndAgainIsAskedNoMore() {
        answers(ok().withFixedDelay(SILENCE));
        ServiceClient client = client(service());
        for (int i = 0; i < TRIES; i++) {
            assertEquals(SourceStatus.TIMED_OUT, askImpatiently(client));
        }
        assertEquals(SourceStatus.SUSPENDED, askImpatiently(client));
        assertEquals(true, isSuspended(FINANCE));
    }

    @Test
    void oneWordInBetweenIsEnough() {
        ServiceClient client = client(service());
        for (int i = 0; i < 2; i++) {
            answers(ok().withFixedDelay(SILENCE));
            for (int silent = 1; silent < TRIES; silent++) {
                assertEquals(SourceStatus.TIMED_OUT, askImpatiently(client));
            }
            answers(status(403));
            assertEquals(SourceStatus.FAILED, ask(client));
        }
        assertEquals(false, isSuspended(FINANCE));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 429, 500, 503})
    void anAnswerIsAnAnswer(int status) {
        answers(status(status).withBody("{\"code\": \"something-else\"}"));
        ServiceClient client = client(service());
        for (int i = 0; i < 2 * TRIES; i++) {
            assertEquals(SourceStatus.FAILED, ask(client));
        }
        assertEquals(false, isSuspended(FINANCE));
    }

    @Test
    void whoHasTooMuchToDoIsStillThere() {
        answers(status(503).withHeader("Retry-After", "100000").withBody("{\"code\": \"overloaded\"}"));
        ServiceClient client = client(service());
        for (int i = 0; i < 2 * TRIES; i++) {
            assertThrows(Unavailable.class, () -> ask(client));
        }
        assertEquals(false, isSuspended(FINANCE));
    }

    @Test
    void aConnectionThatBreaksWasThere() {
        answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        ServiceClient client = client(service());
        for (int i = 0; i < TRIES; i++) {
            assertEquals(SourceStatus.UNREACHABLE, ask(client));
        }
        assertEquals(false, isSuspended(FINANCE));
    }

    @Test
    void anAnswerThatDoesNotEndIsNoSilence() throws IOException {
        try (AbandonedServer server = new AbandonedServer(false)) {
            ServiceClient client = client(server.address());
            for (int i = 0; i < TRIES; i++) {
                assertEquals(SourceStatus.TIMED_OUT, askImpatiently(client));
            }
            assertEquals(false, isSuspended(FINANCE));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whileWeHaveTooMuchToDoNobodyIsSuspended(boolean listening) {
        full = true;
        answers(ok().withFixedDelay(SILENCE));
        ServiceClient client = client(listening ? service() : NOBODY);
        for (int i = 0; i < 2 * TRIES; i++) {
            assertThrows(Unavailable.class, () -> askImpatiently(client));
        }
        assertEquals(false, isSuspended(FINANCE));
    }

    @Test
    void whoeverHangsUpSaysNothingAboutTheService() {
        answers(ok().withFixedDelay(SILENCE));
        ServiceClient client = client(service());
        for (int i = 0; i < 2 * TRIES; i++) {
            CompletableFuture<ServiceClient.Fetched<byte[]>> answer = begin(client);
            whenGone.forEach(Runnable::run);
            assertThrows(Unavailable.class, () -> ServiceClient.await(answer));
        }
        assertEquals(false, isSuspended(FINANCE));
    }

    @Test
    void whoIsThereAgainIsAskedAgain() {
        answers(ok().withFixedDelay(SILENCE));
        ServiceClient client = client(service(), Duration.ofMillis(200));
        for (int i = 0; i < TRIES; i++) {
            assertEquals(SourceStatus.TIMED_OUT, askImpatiently(client));
        }
        Awaitility.await().atMost(BUSY_MACHINE).until(() -> askImpatiently(client) == SourceStatus.TIMED_OUT);
        assertEquals(true, isSuspended(FINANCE));
        answers(ok());
        Awaitility.await().atMost(BUSY_MACHINE).until(() -> ask(client) == SourceStatus.AVAILABLE);
        assertEquals(false, isSuspended(FINANCE));
        assertEquals(SourceStatus.AVAILABLE, ask(client));
    }

    @Test
    void ofAllWhoComeThenOneIsSent() {
        ServiceClient client = client(service(), Duration.ofMillis(1));
        answers(ok().withFixedDelay(SILENCE));
        Stream.generate(() -> beginImpatiently(client)).limit(TRIES).toList().forEach(ServiceClient::await);
        CompletableFuture<ServiceClient.Fetched<byte[]>> sent = Awaitility.await().atMost(BUSY_MACHINE)
                .until(() -> begin(client), one -> !one.isDone());
        assertEquals(SourceStatus.SUSPENDED, ask(client));
        whenGone.forEach(Runnable::run);
        assertThrows(Unavailable.class, () -> ServiceClient.await(sent));
    }
}
