package luzhi.report.reporting.languagemodel;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import luzhi.claims.check.CheckedReport;
import luzhi.claims.check.ReportChecker;
import luzhi.claims.reading.Patience;
import luzhi.claims.writtenreport.WrittenReport;
import luzhi.core.json.JsonBody;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.http.CallerPresence;
import luzhi.relations.FindingWords;
import luzhi.relations.RelationCatalog;
import luzhi.testkit.Settings;

/** Whatever a language model answers, a check ends in time, and what it finds without it is found. */
class LanguageModelTest {

    private static final Duration BUSY_MACHINE = Duration.ofSeconds(20);
    private static final int SILENCE = 60_000;
    private static final String KEY = "sk-not-to-be-told";
    private static final MeasureCatalog NONE = new MeasureCatalog("test", List.of(), List.of(), List.of());
    private static final ReportChecker CHECKER = new ReportChecker(() -> NONE, new RegionDirectory(),
            new RelationCatalog(List.of()), language -> new FindingWords(language, NONE, Object::toString),
            Clock.systemUTC());
    /** With a contradiction that words lead to, and one that they do not. */
    private static final String TEXT = ModelStub.WRONG_RATE + "全县教职工2600人，其中教师2400人、工勤人员100人、其他人员50人。";

    @RegisterExtension
    static final WireMockExtension MODEL = stub();
    @RegisterExtension
    static final WireMockExtension ELSEWHERE = stub();

    /** With a certificate of its own making. */
    @RegisterExtension
    static final WireMockExtension SELF_SIGNED = WireMockExtension.newInstance().options(WireMockConfiguration
            .wireMockConfig().dynamicPort().dynamicHttpsPort().bindAddress("127.0.0.1")).build();

    private final List<Runnable> whenGone = new CopyOnWriteArrayList<>();

    private static WireMockExtension stub() {
        return WireMockExtension.newInstance()
                .options(WireMockConfiguration.wireMockConfig().dynamicPort()
                        .bindAddress("127.0.0.1").containerThreads(60))
                .build();
    }

    private LanguageModel model(String url, String... settings) {
        Map<String, String> stated = new HashMap<>(Map.of("luzhi.language-model.url", url, "luzhi.language-model.key",
                KEY, "luzhi.language-model.answer-timeout", "0.4S"));
        for (int i = 0; i < settings.length; i += 2) {
            stated.put("luzhi.language-model." + settings[i], settings[i + 1]);
        }
        return new LanguageModel(Settings.read(LanguageModelConfiguration.class, stated),
                new CallerPresence(new CurrentVertxRequest()) {
                    @Override
                    public void whenGone(Runnable then) {
                        whenGone.add(then);
                    }
                });
    }

    private LanguageModel model(ResponseDefinitionBuilder answer, String... settings) {
        MODEL.stubFor(any(anyUrl()).willReturn(answer));
        return model(MODEL.baseUrl() + "/v1", settings);
    }

    private static CheckedReport check(String text, Consultation consultation) {
        return CHECKER.read(WrittenReport.ofPlainText(text), Locale.CHINESE, Patience.endless(), consultation);
    }

    private static String withoutIt() {
        return CHECKER.read(WrittenReport.ofPlainText(TEXT), Locale.CHINESE, Patience.endless()).toString();
    }

    private static ResponseDefinitionBuilder says(String words) {
        return okJson(ModelStub.saying(words));
    }

    @Test
    void aRightProposalFindsWhatIsNotFoundWithoutIt() {
        for (String around : List.of("%s", "好的，结果如下：\n```json\n%s\n```\n以上。")) {
            CheckedReport checked = check(TEXT, model(says(around.formatted(ModelStub.RIGHT))).consult());
            assertEquals(List.of(true, false), checked.findings().stream().map(each -> each.proposed()).toList());
        }
        assertFalse(withoutIt().contains("proposed=true"));
    }

    @Test
    void whoeverHasNoneAsksNobody() {
        LanguageModel none = new LanguageModel(Settings.read(LanguageModelConfiguration.class, Map.of()),
                new CallerPresence(new CurrentVertxRequest()));
        assertEquals(withoutIt(), check(TEXT, none.consult()).toString());
    }

    /** Twenty texts of the same kind, none of whose figures says again what another says. */
    private static String many() {
        return IntStream.range(0, 20).mapToObj(i -> TEXT.replace("312", String.valueOf(312 + 29 * i))
                .replace("385", String.valueOf(385 + 37 * i)).replace("80.14", String.valueOf(80 - i) + ".14"))
                .collect(Collectors.joining());
    }

    @Test
    void aQuestionHoldsThePassageAndWhatIsWantedAndNoMoreThanIsAllowed() {
        check(many(), model(says(ModelStub.RIGHT), "questions", "3", "characters", "500", "name", "glm")
                .consult());
        List<LoggedRequest> asked = MODEL.findAll(anyRequestedFor(anyUrl()));
        assertEquals(3, asked.size());
        for (LoggedRequest each : asked) {
            assertEquals("POST " + ModelStub.ADDRESS, each.getMethod() + " " + each.getUrl());
            assertEquals("Bearer " + KEY, each.getHeader("Authorization"));
            JsonNode question = JsonBody.parse(each.getBody());
            assertEquals("glm", question.get("model").textValue());
            assertEquals(0, question.get("temperature").intValue());
            assertFalse(question.get("stream").booleanValue());
            String passage = question.get("messages").get(1).get("content").textValue();
            assertTrue(passage.length() < 600 && passage.contains("普惠率达到⟦"), passage);
            assertTrue(question.get("messages").get(0).get("content").textValue()
                    .contains("growth = 100 * a / b - 100"));
        }
    }

    private static String proposing(String... proposals) {
        return "{\"proposals\":[" + String.join(",", proposals) + "]}";
    }

    /** Little that would become very much. */
    private static byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 100; i++) {
                out.write(new byte[1 << 20]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static Stream<Arguments> useless() {
        String right = "{\"figure\":6,\"relation\":\"share\",\"operands\":[1,5]}";
        return Stream.of(arguments("500", aResponse().withStatus(500).withBody(ModelStub.saying(ModelStub.RIGHT))),
                arguments("401", status(401)), arguments("no content", status(204)),
                arguments("a page", ok("<html><script>alert(1)</script>")),
                arguments("nothing", ok("")),
                arguments("packed", aResponse().withHeader("Content-Encoding", "gzip").withBody(packed())),
                arguments("no object", okJson("[1,2]")),
                arguments("deep", okJson("{\"choices\":" + "[".repeat(30_000))),
                arguments("deep words", says("{\"proposals\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}")),
                arguments("words that are no text", okJson("{\"choices\":[{\"message\":{\"content\":" + proposing(right)
                        + "}}]}")),
                arguments("words", says("普惠率有误，应为81.04%，请改正。")), arguments("a brace", says("} {")),
                arguments("two lists", says("{\"proposals\":[],\"proposals\":[" + right + "]}")),
                arguments("two objects", says(ModelStub.RIGHT + ModelStub.RIGHT)),
                arguments("no list", says("{\"proposals\":" + right + "}")),
                arguments("nothing proposed", says(proposing())),
                arguments("not all of it", says(ModelStub.RIGHT.substring(0, 50))),
                arguments("invented figures",
                        says(proposing("{\"figure\":6,\"relation\":\"share\",\"operands\":[1,5000]}",
                                "{\"figure\":-1,\"relation\":\"share\",\"operands\":[1,5]}",
                                "{\"figure\":6000,\"relation\":\"share\",\"operands\":[1,5]}"))),
                arguments("no relations", says(proposing("{\"figure\":6,\"relation\":\"SHARE\",\"operands\":[1,5]}",
                        "{\"figure\":6,\"relation\":\"exec\",\"operands\":[1,5]}",
                        "{\"figure\":6,\"relation\":null,\"operands\":[1,5]}", "{\"figure\":6,\"operands\":[1,5]}"))),
                arguments("no numbers", says(proposing("{\"figure\":\"6\",\"relation\":\"share\",\"operands\":[1,5]}",
                        "{\"figure\":6.0,\"relation\":\"share\",\"operands\":[1,5]}",
                        "{\"figure\":6,\"relation\":\"share\",\"operands\":[\"1\",5.5]}",
                        "{\"figure\":6,\"relation\":\"share\",\"operands\":\"1,5\"}",
                        "{\"figure\":99999999999999999999,\"relation\":\"share\",\"operands\":[1,5]}", "null", "[]",
                        "7"))),
                arguments("10,000 proposals", says(proposing(IntStream.range(0, 10_000)
                        .mapToObj(i -> "{\"figure\":6,\"relation\":\"same\",\"operands\":[" + i + "]}")
                        .toArray(String[]::new)))),
                arguments("too long", says(ModelStub.RIGHT + " ".repeat(3 << 20))),
                arguments("reset", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                arguments("empty", aResponse().withFault(Fault.EMPTY_RESPONSE)),
                arguments("broken", aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)),
                arguments("garbage", aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)),
                arguments("silence", says(ModelStub.RIGHT).withFixedDelay(SILENCE)),
                arguments("trickle", says(ModelStub.RIGHT).withChunkedDribbleDelay(1_000, SILENCE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("useless")
    void whatIsOfNoUseChangesNothing(String what, ResponseDefinitionBuilder answer) {
        Consultation consultation = model(answer, "largest-answer", "2M").consult();
        assertEquals(withoutIt(), assertTimeout(BUSY_MACHINE, () -> check(TEXT, consultation)).toString(), what);
        assertEquals(1, MODEL.findAll(anyRequestedFor(anyUrl())).size(), what);
    }

    @Test
    void noRedirectIsFollowed() {
        for (int status : new int[]{301, 302, 303, 307, 308}) {
            assertEquals(withoutIt(), check(TEXT, model(aResponse().withStatus(status)
                    .withHeader("Location", ELSEWHERE.baseUrl() + ModelStub.ADDRESS)).consult()).toString());
        }
        ELSEWHERE.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void anAnswerWithoutEndIsGivenUpAtItsBound() throws IOException {
        AtomicLong sent = new AtomicLong();
        CompletableFuture<Void> brokenOff = new CompletableFuture<>();
        HttpServer endless = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        endless.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] piece = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            try (OutputStream body = exchange.getResponseBody()) {
                while (sent.get() < 100L << 20) {
                    body.write(piece);
                    sent.addAndGet(piece.length);
                }
            } finally {
                brokenOff.complete(null);
            }
        });
        endless.start();
        try {
            String url = "http://127.0.0.1:" + endless.getAddress().getPort();
            assertEquals(withoutIt(), check(TEXT, model(url, "answer-timeout", "20S", "patience", "20S").consult())
                    .toString());
            Awaitility.await().atMost(BUSY_MACHINE).until(brokenOff::isDone);
            assertTrue(sent.get() < 50L << 20, () -> sent + " bytes were taken");
        } finally {
            endless.stop(0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:65536/v1", "http://a..b/v1", "http://[1::2::3]/v1",
            "http://1.2.3.4.5:80/"})
    void aServiceDoesNotStartWithWhatIsNoAddress(String url) {
        assertThrows(IllegalArgumentException.class, () -> model(url));
    }

    @Test
    void anAddressMayBeANumberOfTheNewKindAndEndInSlashes() throws IOException {
        HttpServer answering = HttpServer.create(new InetSocketAddress(InetAddress.getByName("::1"), 0), 0);
        answering.createContext(ModelStub.ADDRESS, exchange -> {
            byte[] answer = ModelStub.saying(ModelStub.RIGHT).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer);
            }
        });
        answering.start();
        try {
            String url = "http://[::1]:" + answering.getAddress().getPort() + "/v1//";
            assertTrue(check(TEXT, model(url, "answer-timeout", "20S").consult()).toString().contains("proposed=true"));
        } finally {
            answering.stop(0);
        }
    }

    @Test
    void whoseCertificateNobodyVouchesForIsTrustedWithNothing() {
        SELF_SIGNED.stubFor(any(anyUrl()).willReturn(says(ModelStub.RIGHT)));
        assertEquals(withoutIt(), check(TEXT, model("https://127.0.0.1:" + SELF_SIGNED.getHttpsPort() + "/v1",
                "answer-timeout", "20S", "patience", "20S").consult()).toString());
        SELF_SIGNED.verify(0, anyRequestedFor(anyUrl()));
    }

    /** Heads and news before the answer have no end of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"X-Header: of no use\r\n", "HTTP/1.1 102 Processing\r\n\r\n", "X"})
    void aHeadWithoutEndIsGivenUp(String repeated) throws Exception {
        AtomicLong sent = new AtomicLong();
        AtomicReference<Socket> connected = new AtomicReference<>();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
                byte[] piece = repeated.repeat(1 << 12).getBytes(StandardCharsets.US_ASCII);
                try {
                    connected.set(server.accept());
                    OutputStream out = connected.get().getOutputStream();
                    if (!repeated.startsWith("HTTP")) {
                        out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                    while (sent.addAndGet(piece.length) < 1L << 30) {
                        out.write(piece);
                    }
                } catch (IOException closed) {
                    // as it should be
                }
            });
            assertEquals(withoutIt(),
                    check(TEXT, model("http://127.0.0.1:" + server.getLocalPort(), "answer-timeout", "2S").consult())
                            .toString());
            connected.get().close();
            sending.get(20, TimeUnit.SECONDS);
            assertTrue(sent.get() < 50L << 20, () -> sent + " bytes were taken");
        }
    }

    @Test
    void nobodyThereIsNoError() {
        assertEquals(withoutIt(), check(TEXT, model("http://127.0.0.1:1").consult()).toString());
    }

    @Test
    void whatIsSlowIsWaitedForNoLongerThanThePatienceForAll() {
        Consultation consultation = model(says("{\"proposals\":[]}").withFixedDelay(250), "patience", "0.6S", "figures",
                "1", "questions", "50", "characters", "200").consult();
        check(many(), consultation);
        int asked = MODEL.findAll(anyRequestedFor(anyUrl())).size();
        assertTrue(asked >= 1 && asked <= 3, () -> asked + " were asked");
    }

    @Test
    void afterSomeFailuresItIsLeftAloneForAWhile() {
        LanguageModel model = model(status(500), "suspended-after", "2", "suspended-for", "1H");
        for (int i = 0; i < 5; i++) {
            assertEquals(withoutIt(), check(TEXT, model.consult()).toString());
        }
        assertEquals(2, MODEL.findAll(anyRequestedFor(anyUrl())).size());
    }

    @Test
    void whoeverFindsItBusyIsCheckedWithoutIt() throws Exception {
        LanguageModel model = model(says(ModelStub.RIGHT).withFixedDelay(SILENCE), "at-once", "1", "answer-timeout",
                "1M", "patience", "1M");
        CompletableFuture<CheckedReport> first = CompletableFuture.supplyAsync(() -> check(TEXT, model.consult()));
        Awaitility.await().until(() -> MODEL.findAll(anyRequestedFor(anyUrl())).size() == 1);
        assertEquals(withoutIt(), check(TEXT, model.consult()).toString());
        assertEquals(1, MODEL.findAll(anyRequestedFor(anyUrl())).size());
        whenGone.forEach(Runnable::run);
        first.get(20, TimeUnit.SECONDS);
        MODEL.stubFor(any(anyUrl()).willReturn(says(ModelStub.RIGHT)));
        assertTrue(check(TEXT, model.consult()).toString().contains("proposed=true"), "whose turn it was is over");
    }

    @Test
    void whenWhoeverAskedHasLeftNobodyWaitsForTheAnswer() throws Exception {
        LanguageModel model = model(says(ModelStub.RIGHT).withFixedDelay(SILENCE), "answer-timeout", "1M", "patience",
                "1M", "suspended-after", "1");
        CompletableFuture<CheckedReport> checked = CompletableFuture.supplyAsync(() -> check(TEXT, model.consult()));
        Awaitility.await().until(() -> !whenGone.isEmpty());
        whenGone.forEach(Runnable::run);
        assertEquals(withoutIt(), checked.get(20, TimeUnit.SECONDS).toString());
        MODEL.stubFor(any(anyUrl()).willReturn(says(ModelStub.RIGHT)));
        assertTrue(check(TEXT, model.consult()).toString().contains("proposed=true"));
    }

    @Test
    void theLogTellsThatItWasGivenUpAndNeitherTheKeyNorWhatItSaid() {
        List<String> logged = new ArrayList<>();
        Handler ear = new Handler() {

            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage() + " " + List.of(line.getParameters() == null
                        ? new Object[0]
                        : line
                                .getParameters())
                        + " " + line.getThrown());
            }

            @Override
            public void flush() {
                // nothing is kept back
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
        Logger log = Logger.getLogger(Consultation.class.getName());
        log.addHandler(ear);
        try {
            check(TEXT, model(says("evil " + KEY)).consult());
            check(TEXT, model(ok("evil " + KEY)).consult());
            check(TEXT, model(aResponse().withStatus(418).withStatusMessage("evil " + KEY)).consult());
            check(TEXT, model(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)).consult());
        } finally {
            log.removeHandler(ear);
        }
        String all = logged.stream().collect(Collectors.joining("\n"));
        assertEquals(4, logged.size(), all);
        assertTrue(all.contains("418"), all);
        assertFalse(all.contains("evil") || all.contains(KEY), all);
    }
}
