package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.testkit.FigureRow;
import luzhi.testkit.Json;
import luzhi.testkit.Offer;
import luzhi.testkit.Offers;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.RegisterUnderTest;
import luzhi.testkit.Service;
import luzhi.testkit.SideBySideLines;

/** What {@code POST /v1/figures/query} promises: the answers of the lists, side by side. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FigureDemandsTest {

    private static final List<String> ORIGINS = List.of("reported", "derived", "best");
    private static final int ROWS_OF_A_REGISTER = 5;

    private final Regions.City city = Regions.fresh();
    private final Service office = Service.as("100000", "admin");
    private Offers offers;
    /** All figures of the city and its counties, as each list answers them. */
    private final Map<String, List<Map<String, Object>>> lists = new HashMap<>();

    @BeforeEach
    void readOffers() {
        offers = Offers.ofTheService();
    }

    private SideBySideLines ask(Map<String, Object> demand) {
        Response answer = office.describedRequest().contentType("application/json").body(Json.write(demand))
                .post("/v1/figures/query");
        assertEquals(200, answer.statusCode(), answer::asString);
        return new SideBySideLines(answer.asString());
    }

    private Map<String, Object> demand(String name, Object wanted) {
        return new LinkedHashMap<>(
                Map.of("region", List.of(city.code()), "within", List.of(city.code()), name, wanted));
    }

    /** Registers with rows, some of them complete, and statements on some of what they give and on much else. */
    private void fill(RandomGenerator random) {
        List<String> counties = city.counties().subList(0, 3);
        long complete = 0;
        for (RegisterUnderTest register : RegisterUnderTest.listAll()) {
            for (String county : counties) {
                register.prepare(office, county);
                List<Map<String, String>> rows = register.rows(county,
                        (int) Math.min(ROWS_OF_A_REGISTER, register.capacity()));
                register.importCsv(office, register.csv(rows), "");
                Set<String> periods = new TreeSet<>();
                rows.stream().filter(row -> row.get(register.time()) != null)
                        .forEach(row -> periods.add(register.period(row)));
                for (String period : periods) {
                    if (random.nextBoolean()) {
                        Response declared = office.request().queryParam("region", county).queryParam("period", period)
                                .put("/v1/registers/" + register.name() + "/completeness");
                        assertEquals(204, declared.statusCode(), declared::asString);
                        complete++;
                    }
                }
            }
        }
        assertTrue(complete > 0, "some registers are complete");
        List<FigureRow> rows = new ArrayList<>();
        office.figures("limit=10000&origin=derived&region=" + city.code() + "&within=" + city.code()).stream()
                .filter(figure -> random.nextInt(3) == 0)
                .forEach(figure -> rows.add(said(random, offers.get(figure.path("measure").asText()),
                        figure.path("region").asText(), figure.path("period").asText(),
                        Json.parse(figure.path("dimensions").toString()))));
        for (Offer offer : offers.list()) {
            for (String region : List.of(city.code(), counties.get(0), counties.get(1))) {
                for (String period : List.of("2018", "2019", "2020")) {
                    if (random.nextInt(3) > 0) {
                        rows.add(said(random, offer, region, period, null));
                    }
                }
            }
        }
        Map<String, FigureRow> once = new LinkedHashMap<>();
        rows.forEach(row -> once.put(FigureRow.batch(row.without("value", "missing")), row));
        office.stateAnyway(once.values().toArray(FigureRow[]::new));
        ORIGINS.forEach(origin -> lists.put(origin, office
                .figures("limit=10000&origin=" + origin + "&region=" + city.code() + "&within=" + city.code()).stream()
                .map(SideBySideLines::listed).toList()));
        assertTrue(lists.get("best").size() > 100, "there is much to compare");
    }

    private static FigureRow said(RandomGenerator random, Offer offer, String region, String period,
            JsonNode dimensions) {
        FigureRow row = FigureRow.of(offer, region).period(period);
        Map<String, String> breakdown = new HashMap<>();
        if (dimensions != null) {
            dimensions.properties().forEach(each -> breakdown.put(each.getKey(), each.getValue().asText()));
        } else if (!offer.dimensions().isEmpty() && random.nextBoolean()) {
            Map.Entry<String, List<String>> one = offer.dimensions().entrySet().iterator().next();
            breakdown.put(one.getKey(), one.getValue().get(random.nextInt(one.getValue().size())));
        }
        FigureRow broken = row.dimensions(breakdown);
        return switch (random.nextInt(6)) {
            case 0 -> broken.without("value").with("missing", "not-reported");
            case 1 -> broken.without("value").with("missing", "not-applicable");
            default -> broken.value(random.nextInt(5));
        };
    }

    private void assertAnswers(SideBySideLines answer, Predicate<Map<String, Object>> wanted) {
        ORIGINS.forEach(origin -> assertEquals(lists.get(origin).stream().filter(wanted).toList(), answer.of(origin),
                origin));
    }

    private static Map<String, Object> combination(Map<String, Object> figure) {
        return Map.of("measure", figure.get("measure"), "period", figure.get("period"), "dimensions",
                figure.get("dimensions"));
    }

    private static Map<String, Object> ofAnyDimensions(Map<String, Object> figure) {
        return Map.of("measure", figure.get("measure"), "period", figure.get("period"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void answersExactlyTheCombinationsNamedAsTheListsDo(long seed) {
        RandomGenerator random = new Random(seed);
        fill(random);
        Set<Map<String, Object>> wanted = new HashSet<>();
        lists.values().forEach(list -> list.stream().filter(figure -> random.nextInt(4) == 0)
                .forEach(figure -> wanted.add(
                        random.nextInt(5) == 0 ? ofAnyDimensions(figure) : combination(figure))));
        assertAnswers(ask(demand("figures", wanted)),
                figure -> wanted.contains(combination(figure)) || wanted.contains(ofAnyDimensions(figure)));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void answersWhateverWasStatedWithItsBreakdownsAndTheSameOfTheCounties(long seed) {
        fill(new Random(seed));
        Set<String> periods = Set.of("2019", "2020");
        Set<Map<String, Object>> statedThere = new HashSet<>();
        Set<Map<String, Object>> statedOfTheCity = new HashSet<>();
        lists.get("reported").stream().filter(figure -> periods.contains(figure.get("period"))).forEach(figure -> {
            Map<String, Object> there = new HashMap<>(ofAnyDimensions(figure));
            there.put("region", figure.get("region"));
            statedThere.add(there);
            if (figure.get("region").equals(city.code())) {
                statedOfTheCity.add(combination(figure));
            }
        });
        assertAnswers(ask(demand("stated", Map.of("period", periods))), figure -> {
            Map<String, Object> there = new HashMap<>(ofAnyDimensions(figure));
            there.put("region", figure.get("region"));
            return statedThere.contains(there) || statedOfTheCity.contains(combination(figure));
        });
    }

    @Test
    void looksForStatementsWhereItIsTold() {
        FigureRow row = FigureRow.of(offers.counted(), city.code());
        office.stateAnyway(row, row.with("region", city.county()));
        Map<String, Object> demand = demand("stated",
                Map.of("period", List.of("2019"), "region", List.of(city.county())));
        assertEquals(List.of(city.county()), ask(demand).keys().stream().map(key -> key.get("region")).toList());
        demand.put("figures", List.of(Map.of("measure", offers.counted().code(), "period", "2019")));
        assertEquals(List.of(city.code(), city.county()),
                ask(demand).keys().stream().map(key -> key.get("region")).toList());
    }

    @Test
    void answersNothingWhereThereIsNothing() {
        assertEquals(List.of(), ask(demand("stated", Map.of("period", List.of("1990")))).keys());
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceAndWhere() {
        String body = """
                {"region": ["620799"], "within": "620700", "more": 1, "figures": [
                  {"measure": "boarding.nothing", "period": "2019"}, {"measure": "boarding.beds", "period": "soon"},
                  {"measure": "boarding.beds", "period": "2019", "dimensions": {"colour": "red"}, "unit": "bed"}, 7],
                 "stated": {"period": [], "region": ["x"]}}""";
        Response answer = office.json(body).post("/v1/figures/query");
        assertEquals(Set.of("unknown-field /more", "unknown-region /region/0", "not-a-list /within",
                "unknown-measure /figures/0/measure", "invalid-period /figures/1/period",
                "unknown-dimension /figures/2/dimensions/colour", "unknown-field /figures/2/unit",
                "not-an-object /figures/3", "list-out-of-size /stated/period", "unknown-region /stated/region/0"),
                Problems.errors(answer, 400));
    }

    @Test
    void refusesWhatNamesNoRegionOrNothingThatIsWantedOrIsTooLong() {
        assertEquals(Set.of("region-required /region"),
                Problems.errors(office.json("{\"stated\": {\"period\": [\"2019\"]}}").post("/v1/figures/query"), 400));
        assertEquals(Set.of("demand-required /figures"),
                Problems.errors(office.json("{\"region\": [\"620700\"]}").post("/v1/figures/query"), 400));
        Problems.of(office.json("{\"region\": [\"" + " ".repeat(1_000_000) + "\"]}").post("/v1/figures/query"), 413);
    }

    @Test
    void refusesRegionsOutsideOfTheTokensSubtree() {
        Service county = Service.as(city.county(), "reporter");
        String body = Json.write(Map.of("region", List.of(city.county()), "stated",
                Map.of("period", List.of("2019"), "within", List.of(city.code()))));
        assertEquals(Set.of("region-out-of-scope /stated/within"),
                Problems.errors(county.json(body).post("/v1/figures/query"), 403));
    }
}
