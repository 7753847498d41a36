package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.core.expression.Formula;
import luzhi.core.expression.NoResult;
import luzhi.core.measure.MeasureReference;
import luzhi.core.period.Period;
import luzhi.testkit.Call;
import luzhi.testkit.FigureRow;
import luzhi.testkit.Json;
import luzhi.testkit.Metrics;
import luzhi.testkit.Offer;
import luzhi.testkit.Offers;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.Service;
import luzhi.testkit.Tokens;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** What {@code GET /v1/figures} promises. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FigureQueriesTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Regions.City city;
    private Service office;
    private Offers offers;

    /** Not where it is declared: an instance of a test is made twice, and there are not many cities. */
    @BeforeEach
    void takeACity() {
        city = Regions.fresh();
        office = Service.as(city.code(), "reporter");
    }

    @BeforeEach
    void readOffers() {
        offers = Offers.ofTheService();
    }

    private static Set<String> texts(List<JsonNode> figures, String field) {
        return figures.stream().map(figure -> figure.path(field).asText())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String dimensionsOf(JsonNode figure) {
        return figure.path("dimensions").properties().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().asText())
                .collect(Collectors.joining(";"));
    }

    @Test
    void answersTheRegionsNamed() {
        FigureRow row = FigureRow.of(offers.counted(), city.code());
        office.stateAnyway(row, row.with("region", city.counties().get(0)), row.with("region", city.counties().get(1)));
        assertEquals(Set.of(city.code()), texts(office.figures("region=" + city.code()), "region"));
        assertEquals(Set.of(city.counties().get(0), city.counties().get(1)), texts(office.figures(
                "region=" + city.counties().get(0) + "&region=" + city.counties().get(1)), "region"));
        assertEquals(List.of(), office.figures("region=" + city.counties().get(2)));
    }

    @Test
    void answersEveryRegionBelowOneButNotThatItself() {
        FigureRow row = FigureRow.of(offers.counted(), city.code());
        office.stateAnyway(row, row.with("region", city.counties().get(0)), row.with("region", city.counties().get(1)));
        assertEquals(Set.of(city.counties().get(0), city.counties().get(1)),
                texts(office.figures("within=" + city.code()), "region"));
        assertEquals(Set.of(city.code(), city.counties().get(0), city.counties().get(1)),
                texts(office.figures("within=" + city.code() + "&region=" + city.code()), "region"));
        assertEquals(List.of(), office.figures("within=" + city.county()));
    }

    @Test
    void sendsAsManyStatementsForManyRegionsAsForOne() {
        FigureRow row = FigureRow.of(offers.counted(), city.code());
        office.stateAnyway(row, row.with("region", city.counties().get(0)), row.with("region", city.counties().get(1)));
        long before = Metrics.statements();
        office.figures("region=" + city.code());
        long ofOne = Metrics.statements() - before;
        office.figures("region=" + city.code() + "&within=" + city.code());
        long ofMany = Metrics.statements() - before - ofOne;
        assertTrue(ofOne > 0, "statements are counted");
        assertEquals(ofOne, ofMany);
    }

    @Test
    void matchesPeriodsExactlyAndTakesEqualSpellingsForOne() {
        FigureRow row = FigureRow.of(offers.counted(), city.code());
        office.stateAnyway(row.period("2019"), row.period("2019-01"), row.period("2019/2020"),
                row.period("2020-01/2020-09"));
        String query = "region=" + city.code() + "&period=";
        assertEquals(Set.of("2019"), texts(office.figures(query + "2019"), "period"));
        assertEquals(Set.of("2019"), texts(office.figures(query + "2019-01/2019-12"), "period"));
        assertEquals(Set.of("2019"), texts(office.figures(query + "2019/2019"), "period"));
        assertEquals(Set.of("2020-01/2020-09"), texts(office.figures(query + "2020-01/2020-09"), "period"));
        assertEquals(Set.of("2019-01", "2019/2020"),
                texts(office.figures(query + "2019-01&period=2019/2020"), "period"));
        assertEquals(List.of(), office.figures(query + "2019-02"));
        assertEquals(List.of(), office.figures(query + "2020"));
        assertEquals(4, office.figures("region=" + city.code() + "&origin=reported").size());
    }

    @Test
    void tracesAFormulaInTheNamesOfItsFigures() {
        Offer students = offers.list().stream().filter(offer -> offer.code().equals("boarding.students")).findFirst()
                .orElseThrow();
        FigureRow now = FigureRow.of(students, city.code()).period("2020").value(110);
        office.stateAnyway(now, now.period("2019").value(100));
        String trace = "/v1/figures/trace?measure=boarding.student-growth&period=2020&region=" + city.code();
        Map<String, String> words = Map.of(
                "zh", "100 × (在校学生数（2020年） − 在校学生数（2019年）) ÷ 在校学生数（2019年）",
                "en", "100 × (Students (2020) − Students (2019)) ÷ Students (2019)");
        words.forEach((language, formula) -> assertEquals(formula, Json.parse(office.request()
                .header("Accept-Language", language).get(trace).asString()).path("formula").path("words").asText()));
    }

    @Test
    void answersFromTheFirstToTheLastPossibleYear() {
        FigureRow row = FigureRow.of(offers.counted(), city.code());
        List<FigureRow> rows = new ArrayList<>();
        for (Offer offer : offers.list()) {
            rows.add(FigureRow.of(offer, city.code()).period("1949"));
            rows.add(FigureRow.of(offer, city.code()).period("2199"));
        }
        office.stateAnyway(rows.toArray(FigureRow[]::new));
        assertFalse(office.figures("region=" + city.code() + "&period=1949").isEmpty());
        assertFalse(office.figures("region=" + city.code() + "&period=2199&origin=derived&period=1949").stream()
                .anyMatch(figure -> figure.path("period").asText().equals("2200")));
        assertTrue(office.state(row.period("2200")).statusCode() == 400);
    }

    @Test
    void narrowsToTheMeasuresNamed() {
        office.stateAnyway(FigureRow.of(offers.counted(), city.code()), FigureRow.of(offers.other(), city.code()));
        String query = "region=" + city.code() + "&measure=";
        assertEquals(Set.of(offers.other().code()), texts(office.figures(query + offers.other().code()), "measure"));
        assertEquals(2, office.figures(query + offers.other().code() + "&measure=" + offers.counted().code()).size());
    }

    @Test
    void answersTheTotalAndEveryBreakdownOrExactlyThoseAskedFor() {
        Offer offer = offers.withDimension();
        Map.Entry<String, List<String>> dimension = offer.dimensions().entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1).findFirst().orElseThrow();
        String name = dimension.getKey();
        String one = dimension.getValue().get(0);
        String two = dimension.getValue().get(1);
        FigureRow row = FigureRow.of(offer, city.code());
        office.stateAnyway(row.value(9), row.dimensions(Map.of(name, one)).value(4),
                row.dimensions(Map.of(name, two)).value(5));
        String query = "region=" + city.code() + "&origin=reported&measure=" + offer.code();
        assertEquals(List.of("", name + "=" + one, name + "=" + two).stream().sorted().toList(),
                office.figures(query).stream().map(FigureQueriesTest::dimensionsOf).toList());
        assertEquals(List.of(""), office.figures(query + "&dimensions=").stream()
                .map(FigureQueriesTest::dimensionsOf).toList());
        assertEquals(List.of(name + "=" + one), office.figures(query + "&dimensions=" + name + ":" + one).stream()
                .map(FigureQueriesTest::dimensionsOf).toList());
        assertEquals(2, office.figures(query + "&dimensions=" + name + ":" + one + "&dimensions=").size());
        assertEquals(List.of(), office.figures(query + "&dimensions=" + name + ":no-such-value"));
    }

    @Test
    void calculatesWhatNobodyReportedAndPrefersWhatSomebodyDid() throws NoResult {
        Offer offer = offers.calculated();
        Map<String, BigDecimal> inputs = new HashMap<>();
        Map<MeasureReference, FigureRow> rows = new HashMap<>();
        new TreeMap<>(offer.let()).forEach((name, input) -> {
            BigDecimal value = BigDecimal.valueOf(3L + 4L * rows.size());
            inputs.put(name, value);
            rows.put(input, FigureRow.of(offers.get(input.measure()), city.code()).value(value)
                    .period(input.periodFrom(Period.ofYear(2019)).toString()).dimensions(input.dimensions().byName()));
        });
        office.stateAnyway(rows.values().toArray(FigureRow[]::new));
        BigDecimal expected = Formula.parse(offer.calculated()).calculate(inputs);
        String query = "region=" + city.code() + "&period=2019&measure=" + offer.code() + "&origin=";

        JsonNode derived = office.figures(query + "derived").get(0);
        assertEquals(0, expected.compareTo(derived.path("value").decimalValue()), derived::toString);
        assertEquals("derived", derived.path("origin").asText());
        assertEquals(offer.unit(), derived.path("unit").asText());
        assertFalse(derived.has("revision") || derived.has("source"), derived::toString);
        assertEquals("derived", office.figures(query + "best").get(0).path("origin").asText());
        assertEquals(List.of(), office.figures(query + "reported"));

        office.stateAnyway(FigureRow.of(offer, city.code()).value(42));
        assertEquals(List.of("reported"), office.figures(query + "best").stream()
                .map(figure -> figure.path("origin").asText()).toList());
        assertEquals(42, office.figures(query + "reported").get(0).path("value").asInt());
        assertEquals(0, expected.compareTo(office.figures(query + "derived").get(0).path("value").decimalValue()));
        assertEquals(office.figures(query + "best"), office.figures(query.replace("&origin=", "")));
    }

    @Test
    void doesNotCalculateFromAZeroDivisor() {
        Offer offer = offers.calculated();
        office.stateAnyway(offer.let().values().stream().distinct().map(input -> FigureRow
                .of(offers.get(input.measure()), city.code()).value(new BigDecimal("0.00"))
                .dimensions(input.dimensions().byName())
                .period(input.periodFrom(Period.ofYear(2019)).toString())).toArray(FigureRow[]::new));
        assertTrue(office.figures("region=" + city.code() + "&measure=" + offer.code() + "&period=2019").size() <= 1);
    }

    @Test
    void givesTheSameFiguresAsJsonCsvAndNdjson() throws IOException {
        FigureRow row = FigureRow.of(offers.withDecimals(2), city.code());
        office.stateAnyway(
                row.value(new BigDecimal("24.70")).with("source", Map.of("document", "含\"引号\",逗号\n换行", "row", "=1+1")),
                row.period("2018").without("value").with("missing", "not-reported"));
        String address = "/v1/figures?origin=reported&region=" + city.code();
        List<JsonNode> json = office.figures(address.substring(address.indexOf('?') + 1));
        assertEquals(List.of("", "24.70"), json.stream().map(figure -> figure.path("value").toString()).toList());

        Response csv = office.request().accept("text/csv").get(address);
        assertTrue(csv.contentType().replace(" ", "").equalsIgnoreCase("text/csv;charset=utf-8"), csv.contentType());
        String text = new String(csv.asByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(BYTE_ORDER_MARK, text.charAt(0));
        List<NamedCsvRecord> records;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                .ofNamedCsvRecord(new StringReader(text.substring(1)))) {
            records = reader.stream().toList();
        }
        assertEquals(List.of("2018", "2019"), records.stream().map(record -> record.getField("period")).toList());
        assertEquals("not-reported", records.get(0).getField("missing"));
        assertEquals("", records.get(0).getField("value"));
        assertEquals("24.70", records.get(1).getField("value"));
        assertEquals("含\"引号\",逗号\n换行", records.get(1).getField("document"));

        Response lines = office.request().accept("application/x-ndjson").get(address);
        assertTrue(lines.contentType().startsWith("application/x-ndjson"), lines.contentType());
        assertEquals(json, lines.asString().lines().map(Json::parse).toList());
        assertTrue(lines.asString().endsWith("\n"));
    }

    @Test
    void aBreakdownByTwoIsAskedForAsItIsWrittenAndStandsInColumns() throws IOException {
        Offer offer = offers.list().stream().filter(each -> each.dimensions().size() == 2).findFirst().orElseThrow();
        Map<String, String> both = new TreeMap<>();
        offer.dimensions().forEach((name, values) -> both.put(name, values.get(0)));
        FigureRow row = FigureRow.of(offer, city.code());
        office.stateAnyway(row.value(9), row.dimensions(both).value(4));
        String asked = both.entrySet().stream().map(each -> each.getKey() + ":" + each.getValue())
                .collect(Collectors.joining(";"));
        for (String separator : List.of(";", "%3B")) {
            Response answer = new Call("GET", "/v1/figures?origin=reported&dimensions=" + asked.replace(";", separator)
                    + "&region=" + city.code() + "&measure=" + offer.code())
                    .as(Tokens.of(city.code(), "reporter")).send();
            assertEquals(List.of("4"), Service.figures(answer).stream().map(each -> each.path("value").asText())
                    .toList(), answer::asString);
        }
        String csv = office.request().accept("text/csv").get("/v1/figures?origin=reported&region=" + city.code()
                + "&measure=" + offer.code()).asString();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv.replace("\uFEFF", ""))) {
            List<NamedCsvRecord> records = reader.stream().toList();
            both.forEach((name, value) -> assertEquals(List.of("", value),
                    records.stream().map(record -> record.getField(name)).toList(), csv));
            List<String> header = records.get(0).getHeader();
            assertEquals("complete", header.get(14), "what was there before stays in its place");
            assertEquals(header.subList(15, header.size()).stream().sorted().toList(),
                    header.subList(15, header.size()));
        }
    }

    @Test
    void streamsNothingWhereThereIsNothing() {
        String address = "/v1/figures?region=" + city.code();
        assertEquals("", office.request().accept("application/x-ndjson").get(address).asString());
        assertEquals(1, office.request().accept("text/csv").get(address).asString().lines().count());
    }

    @Test
    void pagesByKeyWithoutLosingOrDoublingAFigure() {
        FigureRow row = FigureRow.of(offers.counted(), city.code());
        List<FigureRow> rows = new ArrayList<>();
        for (String region : List.of(city.code(), city.counties().get(0), city.counties().get(1))) {
            IntStream.range(0, 40)
                    .forEach(i -> rows.add(row.with("region", region).period(String.valueOf(1960 + i)).value(i)));
        }
        office.stateAnyway(rows.toArray(FigureRow[]::new));
        String query = "region=" + city.code() + "&within=" + city.code();
        List<JsonNode> whole = office.figures(query);
        assertTrue(whole.size() >= 120);
        for (int limit : new int[]{1 + whole.size() / 3, 7, whole.size(), whole.size() - 1}) {
            List<JsonNode> paged = new ArrayList<>();
            String address = "/v1/figures?" + query + "&limit=" + limit;
            while (address != null) {
                Response page = office.request().urlEncodingEnabled(false).get(address);
                List<JsonNode> shown = Service.figures(page);
                assertTrue(shown.size() == limit || page.header("Link") == null, page.header("Link"));
                paged.addAll(shown);
                address = next(page);
            }
            assertEquals(whole, paged, "limit " + limit);
        }
        assertEquals(whole.subList(0, 7), office.request().accept("application/x-ndjson")
                .get("/v1/figures?limit=7&" + query).asString().lines().map(Json::parse).toList());
    }

    private static String next(Response page) {
        Matcher link = NEXT.matcher(String.valueOf(page.header("Link")));
        return link.find() ? link.group(1) : null;
    }

    @Test
    void neverPagesIntoWhatWasStatedBeforeThePage() {
        FigureRow row = FigureRow.of(offers.counted(), city.code());
        office.stateAnyway(row.period("2018"), row.period("2020"));
        String address = next(office.request().get("/v1/figures?origin=reported&limit=1&region=" + city.code()));
        office.stateAnyway(row.period("2010"), row.period("2019"));
        assertEquals(Set.of("2019", "2020"), texts(Service.figures(
                office.request().urlEncodingEnabled(false).get(address.replace("limit=1", "limit=9"))), "period"));
    }

    @Test
    void sparesTheBodyWhereNothingChanged() {
        FigureRow row = FigureRow.of(offers.counted(), city.code());
        office.stateAnyway(row);
        String address = "/v1/figures?region=" + city.code();
        String tag = office.request().get(address).header("ETag");
        assertTrue(tag.matches("\"[^\"]+\""), tag);
        Response unchanged = office.request().header("If-None-Match", tag).get(address);
        assertEquals(304, unchanged.statusCode());
        assertEquals("", unchanged.asString());
        assertEquals(tag, unchanged.header("ETag"));
        assertEquals(304,
                office.request().header("If-None-Match", "\"other\", W/" + tag).get(address).statusCode());

        office.stateAnyway(row.value(2));
        Response changed = office.request().header("If-None-Match", tag).get(address);
        assertEquals(200, changed.statusCode());
        assertNotEquals(tag, changed.header("ETag"));
    }

    @Test
    void neverCalculatesTheSameTagForOtherFigures() {
        FigureRow row = FigureRow.of(offers.counted(), city.code());
        office.stateAnyway(row, row.with("region", city.county()));
        assertNotEquals(office.request().get("/v1/figures?region=" + city.code()).header("ETag"),
                office.request().get("/v1/figures?region=" + city.county()).header("ETag"));
    }

    @ParameterizedTest
    @CsvSource({
            "region=629999, unknown-region region", "region=62, unknown-region region",
            "within=x, unknown-region region",
            "period=2019, region-required region", "region=, unknown-region region",
            "period=2019-13&region=CITY, invalid-period period", "period=&region=CITY, invalid-period period",
            "measure=OWNER.no-such-thing&region=CITY, unknown-measure measure",
            "measure=elsewhere.staff&region=CITY, foreign-measure measure",
            "measure=&region=CITY, unknown-measure measure",
            "dimensions=stage&region=CITY, invalid-dimensions dimensions",
            "origin=guessed&region=CITY, unknown-origin origin",
            "origin=best&origin=derived&region=CITY, repeated-parameter origin",
            "origin=&region=CITY, unknown-origin origin", "within=&region=CITY, unknown-region region",
            "limit=0&region=CITY, limit-out-of-range limit", "limit=10001&region=CITY, limit-out-of-range limit",
            "limit=many&region=CITY, limit-out-of-range limit", "after=x&region=CITY, unknown-cursor after",
            "regions=CITY&region=CITY, unknown-parameter regions", "Period=2019&region=CITY, unknown-parameter Period",
            "measure=%00&region=CITY, unknown-measure measure", "region=CITY&region=CITY%00, unknown-region region"})
    void namesTheParameterThatIsWrong(String query, String error) {
        String owner = offers.counted().code().substring(0, offers.counted().code().indexOf('.'));
        Response answer = office.request().urlEncodingEnabled(false)
                .get("/v1/figures?" + query.replace("CITY", city.code()).replace("OWNER", owner));
        assertEquals(Set.of(error), Problems.errors(answer, 400));
    }

    @Test
    void namesEveryParameterAtOnceThatCannotBeRead() {
        Response answer = office.request().get("/v1/figures?region=" + city.code()
                + "&period=x&period=y&measure=z&dimensions=w&origin=v&after=u&limit=t");
        assertEquals(Set.of("invalid-period period", "invalid-dimensions dimensions", "unknown-origin origin",
                "unknown-cursor after", "limit-out-of-range limit"),
                Problems.errors(answer, 400));
        assertEquals(6, Problems.of(answer, 400).path("errorCount").asInt());
    }

    @Test
    void answersNoOtherRepresentation() {
        Problems.of(office.request().accept("application/xml").get("/v1/figures?region=" + city.code()), 406);
    }

    @Test
    void listsEveryMeasureOncePageByPage() {
        List<String> paged = new ArrayList<>();
        String address = "/v1/measures?limit=3";
        while (address != null) {
            Response page = office.describedRequest().urlEncodingEnabled(false).get(address);
            Json.parse(page.asString()).path("measures").forEach(measure -> paged.add(measure.path("code").asText()));
            address = next(page);
        }
        assertEquals(offers.list().stream().map(Offer::code).toList(), paged);
        assertEquals(paged.stream().sorted().distinct().toList(), paged);
        assertNull(next(office.request().get("/v1/measures?limit=" + paged.size())));
        assertEquals(Set.of("unknown-cursor after"),
                Problems.errors(office.request().get("/v1/measures?after=*"), 400));
    }

    @Test
    void marksEveryAnswerWithTheRequestsId() {
        assertEquals("abc-1",
                office.request().header("X-Request-Id", "abc-1").get("/v1/measures").header("X-Request-Id"));
        String made = office.request().header("X-Request-Id", "not sound").get("/v1/measures").header("X-Request-Id");
        assertTrue(made.matches("[0-9a-f-]{36}"), made);
        assertEquals(List.of("abc-2"), Arrays.asList(Service.with(null).request().header("X-Request-Id", "abc-2")
                .get("/v1/measures").header("X-Request-Id")));
    }
}
