package luzhi.report;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.matching.UrlPattern;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import luzhi.core.measure.Dimension;
import luzhi.core.measure.Measure;
import luzhi.core.measure.Vocabularies;
import luzhi.testkit.ServiceList;

/** The domain services, played by a stub: they know no figures but those they are told to give. */
public class StubbedServices implements QuarkusTestResourceLifecycleManager {

    private static final List<String> SERVICES = ServiceList.domains();

    private static final YAMLMapper YAML = YAMLMapper.builder().build();

    private static final String QUERY = "/v1/figures/query";

    /** By service and region. */
    private final Map<String, SidesOfStub> given = new ConcurrentHashMap<>();
    private final WireMockServer server = new WireMockServer(
            WireMockConfiguration.wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));

    @Override
    public Map<String, String> start() {
        server.start();
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(ok("")));
        SERVICES.forEach(service -> server.stubFor(post(urlPathEqualTo("/" + service + QUERY)).atPriority(9)
                .willReturn(ok("{\"figures\":0}"))));
        SERVICES.forEach(service -> server.stubFor(get(urlPathEqualTo("/" + service + "/v1/measures"))
                .willReturn(okJson(measures(service)))));
        SERVICES.forEach(service -> server.stubFor(get(urlPathEqualTo("/" + service + "/v1/dimensions"))
                .willReturn(okJson(dimensions(service)))));
        return SERVICES.stream().collect(Collectors.toMap(service -> "luzhi.sources." + service + ".url",
                service -> server.baseUrl() + "/" + service));
    }

    /** The measures of the service itself, as it tells them. */
    private static String measures(String service) {
        Path catalogues = ServiceList.folder(service).resolve("src/main/resources/measures");
        List<Measure> measures = new ArrayList<>();
        try (Stream<Path> files = Files.list(catalogues)) {
            for (Path file : files.sorted().toList()) {
                measures.addAll(Arrays.asList(YAML.readValue(file.toFile(), Measure[].class)));
            }
            return JsonMapper.builder().build().writeValueAsString(Map.of("measures", measures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dimensions of all services and those of the service itself, as it tells them. */
    private static String dimensions(String service) {
        Path file = Path.of("..", service + "-service", "src", "main", "resources", "vocabulary", "dimensions.yaml");
        List<Dimension> dimensions = new ArrayList<>(Vocabularies.sharedDimensions());
        try {
            dimensions.addAll(Arrays.asList(YAML.readValue(file.toFile(), Dimension[].class)));
            return JsonMapper.builder().build().writeValueAsString(Map.of("dimensions", dimensions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(StubbedServices.class));
    }

    /** @param origin {@code reported}, {@code derived} or {@code best} */
    public void give(String service, String origin, String region, String... figures) {
        SidesOfStub sides = given.computeIfAbsent(service + region, first -> new SidesOfStub());
        sides.put(origin, figures);
        answer(service, region, ok(sides.lines()));
    }

    /** The best figures of very many regions: measure, dimensions, region, period and value of each. */
    public void giveTable(String service, String within, String... rows) {
        give(service, "best", within, Stream.of(rows).map(row -> row.split(",")).map(row -> """
                {"measure": "%s", "region": "%s", "period": "%s", "value": %s, "unit": "unit", "origin": "derived", \
                "dimensions": {%s}}""".formatted(row[0], row[2], row[3], row[4],
                row[1].isEmpty() ? "" : "\"" + row[1].replace("=", "\":\"") + "\"")).toArray(String[]::new));
    }

    /** What a service says of one figure. */
    public void explain(String service, String measure, String region, String explanation) {
        server.stubFor(get(urlPathEqualTo("/" + service + "/v1/figures/trace"))
                .withQueryParam("measure", equalTo(measure)).withQueryParam("region", equalTo(region))
                .willReturn(okJson(explanation)));
    }

    /** Has a service answer to an operation that is none of figures. */
    public void play(String service, Function<UrlPattern, MappingBuilder> method, String path,
            ResponseDefinitionBuilder answer) {
        server.stubFor(method.apply(urlPathEqualTo("/" + service + path)).willReturn(answer));
    }

    /** The requests to an operation that a service has had, the first first. */
    public List<LoggedRequest> received(String service, Function<UrlPattern, RequestPatternBuilder> method,
            String path) {
        return server.findAll(method.apply(urlPathEqualTo("/" + service + path)));
    }

    /** How many requests for figures a service has had about a region. */
    public int requests(String service, String region) {
        return server.countRequestsMatching(postRequestedFor(urlPathEqualTo("/" + service + QUERY))
                .withRequestBody(matchingJsonPath("$.region[0]", equalTo(region))).build()).getCount();
    }

    /** Has a service fail whenever it is asked for the figures of a region. */
    public void fail(String service, String region) {
        answer(service, region, status(500));
    }

    /** Has a service say that it has too much to do, for longer than anybody waits. */
    public void overload(String service, String region) {
        answer(service, region, status(503).withHeader("Retry-After", "100000"));
    }

    private void answer(String service, String region, ResponseDefinitionBuilder answer) {
        server.stubFor(post(urlPathEqualTo("/" + service + QUERY))
                .withRequestBody(matchingJsonPath("$.region[0]", equalTo(region))).willReturn(answer));
    }

    /** A figure as a service prints it. */
    public static String figure(String measure, String region, String period, String value, String unit,
            String origin) {
        return """
                {"measure": "%s", "dimensions": {}, "region": "%s", "period": "%s", "value": %s, "missing": null, \
                "unit": "%s", "origin": "%s", "source": %s}""".formatted(measure, region, period, value, unit, origin,
                origin.equals("reported") ? "{\"document\": \"year book\"}" : "null");
    }
}
