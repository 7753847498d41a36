package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import luzhi.testkit.FigureRow;
import luzhi.testkit.Offer;
import luzhi.testkit.Offers;
import luzhi.testkit.PostgresResource;
import luzhi.testkit.Problems;
import luzhi.testkit.Regions;
import luzhi.testkit.Service;
import luzhi.testkit.Tokens;

/** What {@code PUT /v1/figures} refuses: everything wrong is named at once, and nothing is stored. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FigureRefusalsTest {

    private static final int MANY = 10_000;

    /** Of all tests that store nothing: there are not many cities. */
    private static final Regions.City SHARED = Regions.fresh();

    private Regions.City city = SHARED;
    private Service office = Service.as(city.code(), "reporter");
    private Offers offers;
    private int expectedFigures;

    @BeforeEach
    void readOffers() {
        offers = Offers.ofTheService();
    }

    @AfterEach
    void nothingIsStored() {
        assertEquals(expectedFigures,
                office.figures("origin=reported&region=" + city.code() + "&within=" + city.code()).size());
    }

    private void expectOneFigureOfACityOfItsOwn() {
        city = Regions.fresh();
        office = Service.as(city.code(), "reporter");
        expectedFigures = 1;
    }

    private FigureRow row() {
        return FigureRow.of(offers.counted(), city.code());
    }

    private Set<String> errors(FigureRow... rows) {
        return Problems.errors(office.state(rows), 400);
    }

    private static String owner(Offer offer) {
        return offer.code().substring(0, offer.code().indexOf('.'));
    }

    @Test
    void namesTheOneBadRowInTenThousand() {
        List<FigureRow> rows = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            FigureRow row = row().with("region", i < 2_880 ? city.code() : city.counties().get(i / 2_880 - 1))
                    .period(1950 + i / 12 % 240 + "-" + String.format("%02d", 1 + i % 12)).value(i);
            rows.add(i == 6_543 ? row.with("unit", "mile") : row);
        }
        assertEquals(Set.of("wrong-unit /figures/6543/unit"), Problems.errors(office.stateMany(rows), 400));
    }

    @Test
    void namesEveryWrongRowAtOnce() {
        Offer broken = offers.withDimension();
        String dimension = broken.dimensions().keySet().iterator().next();
        FigureRow row = FigureRow.of(broken, city.code());
        assertEquals(Set.of(
                "unknown-measure /figures/1/measure", "foreign-measure /figures/2/measure",
                "unknown-region /figures/3/region", "invalid-period /figures/4/period",
                "unknown-dimension /figures/5/dimensions/colour",
                "unknown-dimension-value /figures/6/dimensions/" + dimension,
                "wrong-unit /figures/7/unit", "not-a-decimal /figures/8/value", "too-many-decimals /figures/9/value",
                "too-many-digits /figures/10/value", "below-minimum /figures/11/value", "value-or-missing /figures/12",
                "value-or-missing /figures/13", "duplicate-figure /figures/14", "field-required /figures/15/source",
                "unknown-field /figures/16/remark", "unknown-missing-reason /figures/17/missing",
                "field-required /figures/18/source/document", "invalid-revision /figures/19/revision",
                "not-an-object /figures/20/dimensions"),
                errors(row, row.with("measure", owner(broken) + ".no-such-thing"),
                        row.with("measure", "elsewhere.staff"),
                        row.with("region", "629999"), row.period("2019-13"), row.dimensions(Map.of("colour", "red")),
                        row.dimensions(Map.of(dimension, "no-such-value")), row.with("unit", "mile"), row.value("much"),
                        row.value("1.00001"), row.value("1" + "0".repeat(18)),
                        FigureRow.of(offers.withMinimum(), city.code())
                                .value(offers.withMinimum().minimum().intValue() - 1),
                        row.period("2018").with("missing", "not-reported"), row.period("2018").without("value"),
                        row.value(2),
                        row.period("2017").without("source"), row.period("2016").with("remark", "-"),
                        row.period("2015").without("value").with("missing", "lost"),
                        row.period("2014").with("source", Map.of("table", "1")), row.period("2013").revision(0),
                        row.period("2012").with("dimensions", "primary")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e2147483647", "-1e2147483647", "1e-999999999", "0e-999999999",
            "9e99999999999", "1e40",
            "10000000000000000000000000000000000000000", "NaN", "Infinity", "-Infinity", "\"NaN\"", "\"1e5\"",
            "\"1,5\"", "\"\"", "true", "{}",
            "0x10", "01", "\"１\"", "[1]", "1.000000000000000000000000000000000000000000000001"})
    void refusesWhatIsNoPlainDecimal(String value) {
        Response answer = office.state(FigureRow.batch(row()).replace("\"value\":1", "\"value\":" + value));
        JsonNode problem = Problems.of(answer, 400);
        assertEquals(1, problem.path("errors").size(), answer::asString);
        assertTrue(answer.asString().length() < 2_000, "the answer must not grow with the number");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"figures\":[ | malformed-json", "{\"figures\":[]} | figures-required /figures",
            "{} | figures-required /figures",
            "'' | figures-required /figures", "{\"figures\":[1]} | not-an-object /figures/0",
            "{\"figures\":[],\"figures\":[]} | malformed-json",
            "{\"figures\":[{\"unit\":\"a\",\"unit\":\"b\"}]} | malformed-json",
            "{\"figures\":[{}]} trailing | malformed-json"})
    void refusesOtherBodies(String body, String error) {
        Set<String> errors = Problems.errors(office.state(body), 400);
        assertTrue(errors.contains(error), errors::toString);
    }

    @Test
    void saysInWhichLineAndColumnJsonIsMalformed() {
        JsonNode problem = Problems.of(Service.as(city.code(), "reporter").json("{\"figures\": [\n  {\"unit\": ]}")
                .header("Accept-Language", "en").put("/v1/figures"), 400);
        assertTrue(problem.path("detail").asText().contains("line 2, column 1"), problem::toString);
    }

    @Test
    void refusesVeryDeepNestingAndVeryLongNumbers() {
        assertEquals(Set.of("malformed-json"),
                Problems.errors(office.state("{\"figures\":" + "[".repeat(MANY) + "]".repeat(MANY) + "}"), 400));
        assertEquals(Set.of("malformed-json"),
                Problems.errors(office.state("{\"figures\":[" + "1".repeat(MANY) + "]}"), 400));
    }

    @Test
    void neverRepeatsWhatCannotBeWritten() {
        String half = "\\ud800";
        for (String field : List.of("measure", "region", "period", "unit")) {
            Response answer = office.state(FigureRow.batch(row().with(field, "HALF")).replace("HALF", half));
            assertEquals(1, Problems.of(answer, 400).path("errors").size(), answer::asString);
        }
        Problems.of(office.state(FigureRow.batch(row().with("HALF", 1)).replace("HALF", half)), 400);
        Problems.of(
                office.state(FigureRow.batch(row().with("source", Map.of("document", "HALF"))).replace("HALF", half)),
                400);
        Problems.of(
                office.state(
                        FigureRow.batch(row().with("source", Map.of("document", "HALF"))).replace("HALF", "\\u0000")),
                400);
    }

    @Test
    void refusesABodyOverTheLimit() {
        Response answer = office.json(new byte[11 * 1024 * 1024]).put("/v1/figures");
        assertEquals(Set.of("body-too-large"), Problems.errors(answer, 413));
    }

    @Test
    void refusesMoreRowsThanABatchMayHave() {
        String body = "{\"figures\":[" + "1,".repeat(20_000) + "1]}";
        assertEquals(Set.of("too-many-rows"), Problems.errors(
                office.request().contentType("application/json").body(body).put("/v1/figures"), 413));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "text/csv", "application/octet-stream",
            "multipart/form-data"})
    void readsJsonOnly(String type) {
        Problems.of(office.request().contentType(type).body(FigureRow.batch(row()).getBytes(StandardCharsets.UTF_8))
                .put("/v1/figures"), 415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GBK", "GB18030", "ISO-8859-1", "UTF-16", "no-such-charset"})
    void readsUtf8Only(String charset) {
        Response answer = office.request().contentType("application/json;charset=" + charset)
                .body(FigureRow.batch(row()).getBytes(StandardCharsets.UTF_8)).put("/v1/figures");
        assertTrue(answer.statusCode() == 415 || answer.statusCode() == 400,
                () -> charset + ": " + answer.statusCode());
        Problems.of(answer, answer.statusCode());
    }

    @Test
    void refusesBytesThatAreNotUtf8() throws Exception {
        assertEquals(Set.of("not-utf-8"),
                Problems.errors(office.json(FigureRow.batch(row()).getBytes("GB18030")).put("/v1/figures"), 400));
    }

    @Test
    void speaksChineseUnlessEnglishIsPreferred() {
        String body = FigureRow.batch(row().with("unit", "mile"), row().value("x"));
        JsonNode chinese = Problems.of(office.state(body), 400);
        JsonNode english = Problems.of(office.json(body).header("Accept-Language", "en-GB,zh;q=0.5").put("/v1/figures"),
                400);
        assertEquals("several-errors", english.path("code").asText());
        for (String pointer : List.of("/title", "/detail", "/errors/0/detail", "/errors/1/detail")) {
            assertTrue(chinese.at(pointer).asText().codePoints().anyMatch(Character::isIdeographic), chinese::toString);
            assertTrue(english.at(pointer).asText().codePoints().noneMatch(Character::isIdeographic),
                    english::toString);
        }
        assertEquals(chinese.path("type"), english.path("type"));
        assertEquals(chinese.at("/errors/1/pointer"), english.at("/errors/1/pointer"));
    }

    @Test
    void refusesEveryTokenThatIsNotGood() {
        String body = FigureRow.batch(row());
        for (String token : new String[]{null, "", "x", "a.b.c", Tokens.expired(city.code(), "reporter"),
                Tokens.forged(city.code(), "reporter"),
                Tokens.ofAnotherIssuer(city.code(), "reporter"), unsigned(Tokens.of(city.code(), "reporter"))}) {
            Response answer = Service.with(token).state(body);
            Problems.of(answer, 401);
            assertTrue(answer.header("WWW-Authenticate").startsWith("Bearer"));
        }
        assertEquals(Set.of("token-without-region"),
                Problems.errors(Service.with(Tokens.withoutRegion("reporter")).state(body), 403));
        assertEquals(Set.of("token-without-region"),
                Problems.errors(Service.as("no-region", "reporter").state(body), 403));
        assertEquals(Set.of("role-missing"), Problems.errors(Service.as(city.code(), "inspector").state(body), 403));
        assertEquals(Set.of("role-missing"), Problems.errors(Service.as(city.code()).state(body), 403));
    }

    private static String unsigned(String token) {
        return token.substring(0, token.lastIndexOf('.') + 1);
    }

    @Test
    void refusesFiguresOfRegionsOutsideTheTokensSubtree() {
        Regions.City other = Regions.fresh();
        assertEquals(Set.of("region-out-of-scope /figures/0/region", "region-out-of-scope /figures/2/region"),
                Problems.errors(
                        office.state(row().with("region", other.code()), row(), row().with("region", city.province())),
                        403));
        assertEquals(Set.of("region-out-of-scope /figures/0/region"),
                Problems.errors(Service.as(city.county(), "reporter").state(row()), 403));
    }

    @Test
    void refusesAChangeThatDoesNotSayWhatItReplaces() {
        expectOneFigureOfACityOfItsOwn();
        office.stateAnyway(row());
        assertEquals(Set.of("figure-exists /figures/0"),
                Problems.errors(office.state(row().value(2), row().period("2018")), 428));
    }

    @Test
    void refusesAStaleRevision() {
        expectOneFigureOfACityOfItsOwn();
        office.stateAnyway(row());
        office.stateAnyway(row().value(2));
        assertEquals(Set.of("figure-changed /figures/0", "figure-changed /figures/1"),
                Problems.errors(office.state(row().value(3).revision(1), row().period("2018").revision(1)), 412));
    }

    @Test
    void refusesAStaleEntityTag() {
        expectOneFigureOfACityOfItsOwn();
        office.stateAnyway(row());
        String tag = office.request().get("/v1/figures?origin=reported&region=" + city.code()).header("ETag");
        office.stateAnyway(row().value(2));
        for (String stale : List.of(tag, "\"\"", "x")) {
            assertEquals(Set.of("batch-changed"),
                    Problems.errors(office.json(FigureRow.batch(row().value(3), row().period("2018")))
                            .header("If-Match", stale).put("/v1/figures"), 412));
        }
        assertNotEquals(tag, office.request().get("/v1/figures?origin=reported&region=" + city.code()).header("ETag"));
    }

    @Test
    void refusesParametersItDoesNotKnow() {
        assertEquals(Set.of("unknown-parameter dryRun"),
                Problems.errors(office.json(FigureRow.batch(row())).put("/v1/figures?dryRun=true"), 400));
    }

    @Test
    void knowsNoOtherMethodsAndAddresses() {
        Problems.of(Service.with(Tokens.of(city.code(), "admin")).request().delete("/v1/figures"), 405);
        Problems.of(office.request().get("/v1/nothing"), 404);
    }

    @Test
    void findsNoRevisionsOfWhatNobodyStated() {
        String figure = "/v1/figures/revisions?region=" + city.code() + "&measure=" + offers.counted().code();
        assertEquals(Set.of("no-such-figure"), Problems.errors(office.request().get(figure + "&period=2019"), 404));
        assertEquals(Set.of("parameter-required period", "invalid-dimensions dimensions"),
                Problems.errors(office.request().get(figure + "&dimensions=x"), 400));
        assertEquals(Set.of("unknown-measure measure"), Problems.errors(office.request().urlEncodingEnabled(false)
                .get("/v1/figures/revisions?period=2019&measure=%00&region=" + city.code()), 400));
    }

    @Test
    void treatsManyWrongRowsInBoundedSpace() {
        JsonNode problem = Problems
                .of(office.stateMany(IntStream.range(0, MANY).mapToObj(i -> row().with("unit", "mile")).toList()), 400);
        assertEquals(1000, problem.path("errors").size());
        assertEquals(MANY, problem.path("errorCount").asInt());
    }
}
