package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.response.Response;

/**
 * What a register could get wrong by itself, for its mechanism is proven elsewhere: its columns, its table, what it refers
 * to, what is counted from it. Every request and every answer is held against the API description.
 */
public final class RegisterSmoke {

    private final RegisterUnderTest register;
    private final Optional<CountedSum> sum;
    private final String county = Regions.fresh().county();
    private final Service office = Service.as("100000", "admin");

    private RegisterSmoke(RegisterUnderTest register, Optional<CountedSum> sum) {
        this.register = register;
        this.sum = sum;
    }

    /** A test of each register that the API description tells of. */
    public static Stream<DynamicTest> tests() {
        Service office = Service.as("100000", "admin");
        List<CountedSum> sums = CountedSum.listOneARegister(office);
        Set<String> listed = new TreeSet<>();
        Json.parse(office.request().get("/v1/registers").asString()).path("registers")
                .forEach(each -> listed.add(each.path("name").asText()));
        List<RegisterUnderTest> described = RegisterUnderTest.listAll();
        assertEquals(listed, new TreeSet<>(described.stream().map(RegisterUnderTest::name).toList()));
        return described.stream().map(register -> DynamicTest.dynamicTest(register.name(),
                () -> new RegisterSmoke(register, sums.stream()
                        .filter(each -> each.register().name().equals(register.name())).findFirst()).use()));
    }

    private void use() {
        register.prepare(office, county);
        handsOutItsTemplate();
        saysOfEveryCellWhatIsWrong();
        keepsARow();
        takesAFile();
        register.references().forEach(this::holdsOnToWhatItRefersTo);
    }

    private Response answered(int status, Response answer) {
        assertEquals(status, answer.statusCode(), () -> register + ": " + answer.asString());
        return answer;
    }

    private void handsOutItsTemplate() {
        Response template = answered(200,
                office.describedRequest().accept("text/csv").get(register.path() + "/template"));
        register.requireTaken(register.importCsv(office, template.asByteArray(), "text/csv", ""), 0, 0, 0, 0, 0);
    }

    /** A file with a row for each rule that people could break; all are told at once, nothing is kept, and a row alone is told the same. */
    private void saysOfEveryCellWhatIsWrong() {
        Map<String, List<Map<String, String>>> wrong = new WrongRows(register).of(register.row(county));
        List<Map<String, String>> rows = wrong.values().stream().flatMap(List::stream).toList();
        Map<Integer, Set<String>> ofFile = new TreeMap<>();
        Problems.of(register.importCsv(office, register.csv(rows), ""), 400).path("errors")
                .forEach(error -> ofFile.computeIfAbsent(error.path("row").asInt() - 2, row -> new TreeSet<>())
                        .add(told(error, error.path("column").asText())));
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(ofFile.get(i), refusals(rows.get(i)), register + ": " + rows.get(i));
        }
        wrong.forEach((expected, broken) -> broken.forEach(row -> assertTrue(
                ofFile.get(rows.indexOf(row)).stream().anyMatch(told -> told.startsWith(expected)),
                () -> register + ", " + expected + ": " + ofFile.get(rows.indexOf(row)))));
        assertEquals(List.of(), register.stored(office, county));
    }

    private static String told(JsonNode error, String column) {
        return error.path("code").asText() + " " + column + " " + error.path("detail").asText();
    }

    /** What is told of a row by itself. */
    private Set<String> refusals(Map<String, String> row) {
        Set<String> told = new TreeSet<>();
        Response alone = register.create(office, row);
        if (alone.statusCode() == 409) {
            // there is one of that key, which it would be in the place of
            alone = office.request().contentType("application/json").header("If-Match", "*").body(register.json(row))
                    .put(register.path() + "/" + register.stored(office, county).get(0).path("id").asText());
        }
        Problems.of(alone, 400).path("errors").forEach(
                error -> told.add(told(error, register.title(error.path("pointer").asText().substring(1)))));
        return told;
    }

    private void keepsARow() {
        Map<String, String> row = register.row(county);
        String place = add(row);
        Response read = answered(200, office.describedRequest().get(place));
        row.forEach((column, text) -> assertEquals(text, cell(Json.parse(read.asString()), column),
                () -> register + "." + column));
        assertEquals(Set.of("row-exists"), Problems.errors(register.create(office, row), 409));
        for (String format : List.of("application/json", "application/x-ndjson")) {
            answered(200, office.describedRequest().accept(format).queryParam("region", county).get(register.path()));
        }
        Map<String, String> changed = register.canBeChanged() ? register.changed(row) : row;
        answered(200, office.describedRequest().contentType("application/json").header("If-Match",
                read.header("ETag")).body(register.json(changed)).put(place));
        JsonNode revisions = Json.parse(answered(200, office.describedRequest().get(place + "/revisions")).asString());
        assertEquals(register.canBeChanged() ? 2 : 1, revisions.path("rows").size(), revisions::toString);
        answered(204, office.describedRequest().header("If-Match", "*").delete(place));
        Problems.of(office.request().get(place), 404);
    }

    private String add(Map<String, String> row) {
        Response created = answered(201, office.describedRequest().contentType("application/json")
                .body(register.json(row)).post(register.path()));
        String place = register.path() + "/" + Json.parse(created.asString()).path("id").asText();
        assertTrue(created.header("Location").endsWith(place), () -> created.header("Location"));
        return place;
    }

    private static String cell(JsonNode row, String column) {
        return row.path(column).isNull() ? "" : row.path(column).asText();
    }

    /** As people write it, and again as it was handed out; what is counted follows. */
    private void takesAFile() {
        Map<String, String> row = register.row(county);
        String file = register.chineseHeader() + register.line(row);
        register.requireTaken(register.importCsv(office, file, "document=年报"), 1, 1, 0, 0, 0);
        byte[] export = register.export(office, county, "text/csv");
        assertEquals(2, new String(export, StandardCharsets.UTF_8).lines().count());
        register.requireTaken(register.importCsv(office, export, "text/csv", ""), 1, 0, 0, 1, 0);
        sum.ifPresent(each -> {
            BigDecimal counted = each.total(office, county, register.period(row)).orElseThrow();
            assertEquals(0, new BigDecimal(row.get(each.column())).compareTo(counted), () -> each + ": " + counted);
            Response trace = answered(200, office.describedRequest().queryParam("measure", each.measure())
                    .queryParam("region", county).queryParam("period", register.period(row))
                    .queryParam("origin", "derived").get("/v1/figures/trace"));
            assertTrue(trace.asString().contains(register.name()), trace::asString);
        });
    }

    private void holdsOnToWhatItRefersTo(String column, RegisterUnderTest target) {
        List<Map<String, String>> others = target.rows(county, 10);
        String key = target.key().get(0);
        assertEquals("unknown-reference", refusal(column, others.get(8).get(key)), register::toString);
        if (register.time() != null && target.columns().containsAll(List.of("opened", "closed"))) {
            Map<String, String> closed = new LinkedHashMap<>(others.get(9));
            int year = Integer.parseInt(register.row(county).get(register.time()).substring(0, 4));
            closed.put("opened", "1990-09-01");
            closed.put("closed", year - 1 + "-07-01");
            assertTrue(List.of(201, 409).contains(target.create(office, closed).statusCode()));
            assertEquals("reference-closed", refusal(column, closed.get(key)), register::toString);
        }
        String place = target.path() + "/" + target.stored(office, county).get(0).path("id").asText();
        assertEquals(Set.of("still-referred-to"),
                Problems.errors(office.request().header("If-Match", "*").delete(place), 409));
    }

    /** The code of what is said of a row that refers to something else, in a file and by itself. */
    private String refusal(String column, String key) {
        Map<String, String> stray = new LinkedHashMap<>(register.row(county));
        stray.put(column, key);
        JsonNode error = Problems.of(register.importCsv(office, register.csv(stray), ""), 400).path("errors").path(0);
        assertEquals(Set.of(told(error, error.path("column").asText())), refusals(stray), register::toString);
        return error.path("code").asText();
    }
}
