package luzhi.report.assessment.source;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;

import luzhi.core.figure.Preference;
import luzhi.core.figure.Provenance;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.testkit.Settings;

/** Whatever a service does, it has an answer in time, and the answer says what became of it. */
class FigureServicesTest {

    private static final Duration BUSY_MACHINE = Duration.ofSeconds(30);
    private static final String FIGURE = """
            {"measure":"finance.spending","dimensions":{"stage":"primary"},"region":"620700","period":"2019",\
            "value":0.10,"missing":null,"unit":"CNY","origin":"reported","revision":3,"source":{"document":"决算","surprise":true},"surprise":true}
            """;

    @RegisterExtension
    static final WireMockExtension SERVICE = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort().bindAddress("127.0.0.1")).build();

    private URI address;
    private Duration patience = BUSY_MACHINE;

    @BeforeEach
    void findService() {
        address = URI.create(SERVICE.baseUrl());
    }

    private SourceAnswer ask() {
        FigureServices services = new FigureServices(
                new ServiceClient(configuration(), new Caller(new OpaqueToken())),
                JsonMapper.builder().findAndAddModules().build(), Clock.systemUTC());
        return assertTimeout(patience.plus(BUSY_MACHINE),
                () -> services
                        .ask(new RegionCode("620700"), Set.of(Period.parse("2018/2020")), Preference.BEST,
                                new Extent(true, null))
                        .join().get(0));
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        SERVICE.stubFor(any(anyUrl()).willReturn(answer));
    }

    @Test
    void figuresAreReadExactlyAndUnknownFieldsAreOverlooked() {
        answers(ok(FIGURE + FIGURE));
        SourceAnswer answer = ask();
        assertEquals(SourceStatus.AVAILABLE, answer.status());
        assertEquals(List.of(new BigDecimal("0.10"), new BigDecimal("0.10")),
                answer.figures().stream().map(KnownFigure::value).toList());
        assertEquals(new Provenance("决算", null, null), answer.figures().get(0).source());
    }

    @Test
    void itIsAskedOnceInTheCallersNameForTheRegionAndAllBelow() {
        answers(ok(""));
        assertEquals(SourceStatus.AVAILABLE, ask().status());
        SERVICE.verify(1, getRequestedFor(urlPathEqualTo("/v1/figures"))
                .withHeader("Authorization", equalTo("Bearer opaque"))
                .withQueryParam("region", equalTo("620700")).withQueryParam("within", equalTo("620700"))
                .withQueryParam("period", equalTo("2018/2020")).withQueryParam("origin", equalTo("best")));
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
        answers(ok(FIGURE).withFixedDelay(60_000));
        assertEquals(SourceStatus.TIMED_OUT, ask().status());
    }

    @Test
    void anAnswerThatDripsTimesOut() {
        patience = Duration.ofMillis(500);
        answers(ok(FIGURE).withChunkedDribbleDelay(50, 60_000));
        assertEquals(SourceStatus.TIMED_OUT, ask().status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>proxy error</html>", "{\"figures\":", "[]", "{}", "null", "{\"measure\":\"m\"}",
            "{\"measure\":\"finance.x\",\"region\":\"62\",\"period\":\"2019\",\"value\":1}",
            "{\"measure\":\"finance.x\",\"region\":\"620700\",\"period\":\"someday\",\"value\":1}",
            "{\"measure\":\"finance.x\",\"region\":\"620700\",\"period\":\"2019\",\"value\":\"a lot\"}",
            "{\"measure\":\"finance.x\",\"region\":\"620700\",\"period\":\"2019\"}",
            "{\"measure\":\"finance.x\",\"region\":\"620700\",\"period\":\"2019\",\"value\":1e999999999}"})
    void nonsenseIsMalformedAndNeverAFigure(String nonsense) {
        answers(ok(nonsense));
        SourceAnswer answer = ask();
        assertEquals(SourceStatus.MALFORMED, answer.status());
        assertEquals(List.of(), answer.figures());
    }

    @Test
    void anEndlessAnswerIsCutOff() {
        answers(ok(FIGURE.repeat(10_000)));
        assertEquals(SourceStatus.MALFORMED, ask().status());
    }

    @Test
    void anErrorIsTriedASecondTime() {
        SERVICE.stubFor(any(anyUrl()).inScenario("restart").whenScenarioStateIs(Scenario.STARTED)
                .willReturn(status(503)).willSetStateTo("up"));
        SERVICE.stubFor(any(anyUrl()).inScenario("restart").whenScenarioStateIs("up").willReturn(ok(FIGURE)));
        assertEquals(SourceStatus.AVAILABLE, ask().status());
    }

    @Test
    void aRefusalIsNotRepeated() {
        answers(status(403));
        assertEquals(SourceStatus.FAILED, ask().status());
        SERVICE.verify(1, getRequestedFor(urlPathEqualTo("/v1/figures")));
    }

    private SourceConfiguration configuration() {
        String soon = patience.toString();
        return Settings.read(SourceConfiguration.class, Map.of("luzhi.sources.finance.url", address.toString(),
                "luzhi.sources.connect-timeout", soon, "luzhi.sources.answer-timeout", soon,
                "luzhi.sources.bulk-answer-timeout", soon, "luzhi.sources.catalogues-kept", soon,
                "luzhi.sources.largest-answer", "1000000", "luzhi.sources.largest-bulk-answer", "1000000"));
    }

    /** A token of which only the raw text is looked at. */
    private static final class OpaqueToken implements JsonWebToken {

        @Override
        public String getName() {
            return "somebody";
        }

        @Override
        public String getRawToken() {
            return "opaque";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of();
        }

        @Override
        public <T> T getClaim(String name) {
            return null;
        }
    }
}
