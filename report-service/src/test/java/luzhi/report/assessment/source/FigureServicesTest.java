package luzhi.report.assessment.source;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import luzhi.core.figure.Provenance;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.problem.Unavailable;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.http.CallerPresence;
import luzhi.testkit.Settings;

/** Whatever a service does, it has an answer in time, and the answer says what became of it. */
class FigureServicesTest {

    private static final Duration BUSY_MACHINE = Duration.ofSeconds(30);
    private static final String TOLD = """
            {"region":"620700"}
            {"measure":0,"code":"finance.spending","unit":"CNY","surprise":true}
            {"breakdown":0,"dimensions":{"stage":"primary"}}
            {"period":0,"text":"2019"}
            {"document":0,"title":"决算","surprise":true}
            """;
    private static final String FIGURE = "[0,0,0,\"r\",[0.2,false],[0.10,3,0]]\n";
    private static final String ANSWER = TOLD + FIGURE + "{\"figures\":1}\n";
    private static final Question QUESTION = new Question(new RegionCode("620700"),
            new WantedFigures(List.of(new WantedFigures.Wanted("finance.spending", Period.parse("2018/2020"),
                    Dimensions.NONE))),
            Set.of(Period.ofYear(2019)));

    @RegisterExtension
    static final WireMockExtension SERVICE = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort().bindAddress("127.0.0.1")).build();

    private URI address;
    private Duration patience = BUSY_MACHINE;

    @BeforeEach
    void findService() {
        address = URI.create(SERVICE.baseUrl());
    }

    private static final JsonMapper JSON = JsonMapper.builder().findAndAddModules()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final List<Runnable> whenGone = new CopyOnWriteArrayList<>();
    private final OpaqueToken token = new OpaqueToken();
    private boolean full;
    private KeptFigures kept;

    private CompletableFuture<FigureServices.Answered> begin() {
        CallerPresence presence = new CallerPresence(new CurrentVertxRequest()) {
            @Override
            public void whenGone(Runnable then) {
                whenGone.add(then);
            }
        };
        Caller caller = new Caller(token);
        kept = kept == null ? new KeptFigures(configuration(), new SimpleMeterRegistry()) : kept;
        ServiceClient client = new ServiceClient(configuration(), caller, presence, () -> full,
                GuardFixtures.guards(configuration(), new SimpleMeterRegistry()));
        return new FigureServices(client, new FigureStates(client, JSON), kept, caller, JSON, Clock.systemUTC())
                .ask(QUESTION).get(0);
    }

    private FigureServices.Answered ask() {
        return assertTimeout(patience.plus(BUSY_MACHINE), () -> ServiceClient.await(begin()));
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        SERVICE.stubFor(any(anyUrl()).willReturn(answer));
    }

    @Test
    void figuresAreReadExactlyAndUnknownFieldsAreOverlooked() {
        answers(ok(ANSWER));
        FigureServices.Answered answer = ask();
        assertEquals(SourceStatus.AVAILABLE, answer.status(), answer::toString);
        Sides sides = answer.sides().get(0);
        assertEquals(new KnownFigure("finance.spending", new Dimensions(Map.of("stage", "primary")),
                new RegionCode("620700"), Period.ofYear(2019), new BigDecimal("0.10"), null, "CNY",
                new Provenance("决算", null, null), null, 3), sides.reported());
        assertSame(sides.reported(), sides.best());
        assertEquals(new BigDecimal("0.2"), sides.derived().value());
        assertEquals(false, sides.derived().complete());
    }

    @Test
    void itIsAskedOnceInTheCallersNameForTheRegionAndAllBelow() {
        answers(ok(ANSWER));
        assertEquals(SourceStatus.AVAILABLE, ask().status());
        SERVICE.verify(1, postRequestedFor(urlPathEqualTo("/v1/figures/query"))
                .withHeader("Authorization", equalTo("Bearer opaque"))
                .withRequestBody(equalToJson("""
                        {"region": ["620700"], "within": ["620700"],
                         "figures": [{"measure": "finance.spending", "period": "2018/2020", "dimensions": {}}],
                         "stated": {"region": ["620700"], "within": ["620700"], "period": ["2019"]}}""")));
    }

    private static void tells(String state) {
        SERVICE.stubFor(get("/v1/figures/state").willReturn(ok("{\"state\": \"" + state + "\"}")));
    }

    private static void assertAsked(int times) {
        SERVICE.verify(times, postRequestedFor(urlPathEqualTo("/v1/figures/query")));
    }

    @Test
    void whatCannotHaveChangedIsNotAskedForAgain() {
        answers(ok(ANSWER));
        tells("a");
        List<Sides> first = ask().sides();
        assertEquals(first, ask().sides());
        assertAsked(1);
        tells("b");
        answersQuery(ok(TOLD + "[0,0,0,\"r\",[0.2,false],[0.11,4,0]]\n{\"figures\":1}\n"));
        assertEquals(new BigDecimal("0.11"), ask().sides().get(0).reported().value());
        assertAsked(2);
    }

    private static void answersQuery(ResponseDefinitionBuilder answer) {
        SERVICE.stubFor(post("/v1/figures/query").willReturn(answer));
    }

    @Test
    void whatFailedIsAskedForAgain() {
        answersQuery(status(403));
        tells("a");
        assertEquals(SourceStatus.FAILED, ask().status());
        answersQuery(ok(ANSWER));
        assertEquals(SourceStatus.AVAILABLE, ask().status());
        assertAsked(2);
    }

    @Test
    void whatAnotherRegionWasAnsweredIsAskedForAgain() {
        answersQuery(ok(ANSWER));
        tells("a");
        ask();
        token.comesFrom("620000");
        ask();
        assertAsked(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"state\": 7}", "nonsense"})
    void whoTellsNoStateIsAskedEachTime(String nothing) {
        answersQuery(ok(ANSWER));
        SERVICE.stubFor(get("/v1/figures/state").willReturn(ok(nothing)));
        ask();
        assertEquals(SourceStatus.AVAILABLE, ask().status());
        assertAsked(2);
    }

    @Test
    void whatTookLongToFailIsNotTriedAgain() {
        tells("a");
        answersQuery(status(503).withBody("{\"code\": \"database-unavailable\"}").withFixedDelay(1100));
        assertEquals(SourceStatus.FAILED, ask().status());
        assertAsked(1);
    }

    @Test
    void nobodyListeningIsUnreachable() {
        address = URI.create("http://127.0.0.1:1");
        assertEquals(SourceStatus.UNREACHABLE, ask().status());
    }

    @Test
    void aBrokenConnectionIsUnreachable() {
        answers(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertEquals(SourceStatus.UNREACHABLE, ask().status());
    }

    @Test
    void silenceTimesOut() {
        patience = Duration.ofMillis(500);
        answers(ok(ANSWER).withFixedDelay(60_000));
        assertEquals(SourceStatus.TIMED_OUT, ask().status());
    }

    @Test
    void anAnswerThatDripsTimesOut() {
        patience = Duration.ofMillis(500);
        answers(ok(ANSWER).withChunkedDribbleDelay(50, 60_000));
        assertEquals(SourceStatus.TIMED_OUT, ask().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>proxy error</html>", "{\"figures\":", "[]", "{}", "null", "7", "", TOLD + FIGURE,
            "{\"figures\":1}", "[0,0,0,\"r\",null,[1,1,0]]", "{\"measure\":5,\"code\":\"finance.x\",\"unit\":\"CNY\"}",
            "{\"region\":\"62\"}", "{\"period\":0,\"text\":\"someday\"}", TOLD + "[0,0,9,\"r\",null,[1,1,0]]",
            TOLD + "[0,0,-1,\"r\",null,[1,1,0]]", TOLD + "[0,0,1e99999999,\"r\",null,[1,1,0]]",
            TOLD + "[0,0,0,\"d\",\"a lot\"]", TOLD + "[0,0,0,\"d\",1e999999999]",
            TOLD + "[0,0,0,\"r\",null,[null,1,0]]", TOLD + "[0,0,0,\"r\",null,[1,1.5,0]]"})
    void nonsenseIsMalformedAndNeverAFigure(String nonsense) {
        answers(ok(nonsense));
        FigureServices.Answered answer = ask();
        assertEquals(SourceStatus.MALFORMED, answer.status());
        assertEquals(List.of(), answer.sides());
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        answers(ok(TOLD + FIGURE.repeat(100_000)));
        assertEquals(SourceStatus.MALFORMED, ask().status());
    }

    private static void answersFirst(ResponseDefinitionBuilder first) {
        SERVICE.stubFor(any(anyUrl()).inScenario("restart").whenScenarioStateIs(Scenario.STARTED)
                .willReturn(first).willSetStateTo("up"));
        SERVICE.stubFor(any(anyUrl()).inScenario("restart").whenScenarioStateIs("up").willReturn(ok(ANSWER)));
    }

    @Test
    void anErrorIsTriedASecondTime() {
        answersFirst(status(502));
        assertEquals(SourceStatus.AVAILABLE, ask().status());
    }

    @Test
    void aRefusalIsNotRepeated() {
        answers(status(403));
        assertEquals(SourceStatus.FAILED, ask().status());
        SERVICE.verify(1, postRequestedFor(urlPathEqualTo("/v1/figures/query")));
    }

    private static ResponseDefinitionBuilder overloaded(String seconds) {
        return status(503).withHeader("Retry-After", seconds).withBody("{\"code\": \"overloaded\"}");
    }

    @Test
    void aSourceThatHasTooMuchToDoIsAskedAgainWhenItSays() {
        answersFirst(overloaded("1"));
        assertEquals(SourceStatus.AVAILABLE, ask().status());
    }

    @Test
    void aSourceThatHasTooMuchToDoForTooLongIsNotBlamed() {
        answers(overloaded("100000"));
        assertEquals("overloaded", assertThrows(Unavailable.class, this::ask).faults().get(0).code());
    }

    @Test
    void aSourceThatHasTooMuchToDoUntilTheDeadlineIsNotBlamed() {
        patience = Duration.ofMillis(500);
        answers(overloaded("0"));
        assertEquals("overloaded", assertThrows(Unavailable.class, this::ask).faults().get(0).code());
    }

    @Test
    void aSourceThatIsAwayForAnotherReasonIsNotWaitedFor() {
        answers(status(503).withHeader("Retry-After", "100000").withBody("{\"code\": \"provider-unavailable\"}"));
        assertEquals(SourceStatus.FAILED, ask().status());
    }

    @Test
    void silenceWhileWeHaveTooMuchToDoOurselvesIsNotTheSourcesFault() {
        full = true;
        patience = Duration.ofMillis(500);
        answers(ok(ANSWER).withFixedDelay(60_000));
        assertEquals("overloaded", assertThrows(Unavailable.class, this::ask).faults().get(0).code());
    }

    @Test
    void aRequestOutOfTimeIsCancelledAtTheOtherEnd() throws IOException {
        patience = Duration.ofMillis(500);
        try (AbandonedServer server = new AbandonedServer(false)) {
            address = server.address();
            assertEquals(SourceStatus.TIMED_OUT, ask().status());
            server.awaitAbandoned(1);
        }
    }

    @Test
    void aRequestWhoseAnswerIsTooLongIsCancelledAtTheOtherEnd() throws IOException {
        try (AbandonedServer server = new AbandonedServer(true)) {
            address = server.address();
            assertEquals(SourceStatus.MALFORMED, ask().status());
            // the one for the state, and the one for figures
            server.awaitAbandoned(2);
        }
    }

    @Test
    void aRequestWhoseCallerHasGoneIsCancelledAtTheOtherEnd() throws IOException {
        try (AbandonedServer server = new AbandonedServer(false)) {
            address = server.address();
            CompletableFuture<FigureServices.Answered> answer = begin();
            server.awaitAsked(1);
            whenGone.forEach(Runnable::run);
            assertThrows(Unavailable.class, () -> ServiceClient.await(answer));
            server.awaitAbandoned(1);
        }
    }

    private SourceConfiguration configuration() {
        String soon = patience.toString();
        return Settings.read(SourceConfiguration.class, Map.of("luzhi.sources.finance.url", address.toString(),
                "luzhi.sources.connect-timeout", soon, "luzhi.sources.answer-timeout", soon,
                "luzhi.sources.bulk-answer-timeout", soon, "luzhi.sources.catalogues-kept", soon,
                "luzhi.sources.largest-answer", "1000000", "luzhi.sources.largest-bulk-answer", "1000000"));
    }
}
