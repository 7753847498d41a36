package luzhi.report.assessment.source;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

import luzhi.core.measure.Dimension;
import luzhi.core.problem.Unavailable;
import luzhi.kernel.access.Caller;
import luzhi.kernel.http.CallerPresence;
import luzhi.testkit.Settings;

/** What services told of themselves is kept, asked for anew after a while, and not lost when they are down. */
class ToldCataloguesTest {

    private static final Duration BUSY_MACHINE = Duration.ofSeconds(30);
    private static final Owner FINANCE = new Owner("finance");

    /** One for each test: who is asked anew in the background may still be asked when the next test counts. */
    @RegisterExtension
    final WireMockExtension service = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort().bindAddress("127.0.0.1")).build();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private ToldCatalogues kept(String duration) {
        SourceConfiguration configuration = Settings.read(SourceConfiguration.class, Map.of(
                "luzhi.sources.finance.url", service.baseUrl(), "luzhi.sources.catalogues-kept", duration));
        return new ToldCatalogues(new ServiceClient(configuration, new Caller(new OpaqueToken()),
                new CallerPresence(new CurrentVertxRequest()), () -> false,
                GuardFixtures.guards(configuration, meters)),
                configuration, JsonMapper.builder().build(), meters);
    }

    private void tells(String dimension) {
        service.stubFor(get(urlPathEqualTo("/v1/measures")).willReturn(okJson("{\"measures\": []}")));
        service.stubFor(get(urlPathEqualTo("/v1/dimensions")).willReturn(okJson("""
                {"dimensions": [{"code": "%s", "title": {"zh": "学段", "en": "stage"}, "values": [], "surprise": 1}]}"""
                .formatted(dimension))));
    }

    private String dimension(ToldCatalogues catalogues) {
        catalogues.ask(Set.of(FINANCE));
        List<Dimension> dimensions = catalogues.told().get(FINANCE).dimensions();
        return dimensions.get(0).code();
    }

    private int requests() {
        return service.findAll(anyRequestedFor(anyUrl())).size();
    }

    @Test
    void aCatalogueIsAskedForOnceAndCounted() {
        tells("stage");
        ToldCatalogues catalogues = kept("1H");
        assertEquals(Map.of(), catalogues.told());
        assertEquals("stage", dimension(catalogues));
        assertEquals("stage", dimension(catalogues));
        assertEquals(2, requests());
        assertEquals(1, meters.get("cache.gets").tags("cache", "catalogues", "result", "hit").functionCounter()
                .count());
    }

    @Test
    void afterAWhileItIsAskedForAnewAndNobodyWaitsForThat() {
        tells("stage");
        ToldCatalogues catalogues = kept("0.001S");
        assertEquals("stage", dimension(catalogues));
        tells("level");
        Awaitility.await().atMost(BUSY_MACHINE).until(() -> dimension(catalogues).equals("level"));
    }

    @Test
    void aServiceThatIsDownKeepsWhatItLastTold() {
        tells("stage");
        ToldCatalogues catalogues = kept("0.001S");
        assertEquals("stage", dimension(catalogues));
        service.stubFor(any(anyUrl()).willReturn(status(500)));
        Awaitility.await().atMost(BUSY_MACHINE).until(() -> dimension(catalogues).equals("stage") && requests() > 6);
        tells("level");
        Awaitility.await().atMost(BUSY_MACHINE).until(() -> dimension(catalogues).equals("level"));
    }

    @Test
    void whoToldOnlyHalfOfItHasToldNothing() {
        tells("stage");
        service.stubFor(get(urlPathEqualTo("/v1/measures")).willReturn(okJson("{}")));
        ToldCatalogues catalogues = kept("1H");
        catalogues.ask(Set.of(FINANCE));
        assertEquals(Map.of(), catalogues.told());
        tells("stage");
        assertEquals("stage", dimension(catalogues));
    }

    @Test
    void whoHasTooMuchToDoIsNotSilent() {
        service.stubFor(any(anyUrl()).willReturn(status(503).withHeader("Retry-After", "100000")));
        assertThrows(Unavailable.class, () -> kept("1H").ask(Set.of(FINANCE)));
    }
}
