package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.response.Response;

/** Figures follow the rows of registers at the next request, for the county and all above it. */
public abstract class RegisterFiguresContractTest {

    private final Regions.City city = Regions.fresh();
    private final String county = city.county();
    private final Service office = Service.as("100000", "admin");

    /** A measure that is the sum of one column of a register, of all its rows. */
    private record Sum(String measure, RegisterUnderTest register, String column) {}

    /** One of each register that has any. */
    private List<Sum> sums() {
        JsonNode measures = Json.parse(office.request().get("/v1/measures?limit=10000").asString()).path("measures");
        return Stream.of(measures).flatMap(all -> {
            List<Sum> sums = new java.util.ArrayList<>();
            all.forEach(measure -> sum(measure).filter(sum -> sums.stream()
                    .noneMatch(other -> other.register().name().equals(sum.register().name()))).ifPresent(sums::add));
            return sums.stream();
        }).toList();
    }

    private java.util.Optional<Sum> sum(JsonNode measure) {
        JsonNode counted = measure.path("counted");
        String register = counted.path("register").asText();
        String relation = counted.path("from").asText(register.replace('-', '_'));
        if (counted.has("where") || !relation.equals(register.replace('-', '_')) || !counted.has("sum")) {
            return java.util.Optional.empty();
        }
        RegisterUnderTest of = RegisterUnderTest.get(register);
        return of.numbers().stream().filter(column -> column.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(java.util.Locale.ROOT).equals(counted.path("sum").asText())).findFirst()
                .map(column -> new Sum(measure.path("code").asText(), of, column));
    }

    /** From which of county, city, province and country on other tests have rows, too. */
    private static final int SHARED_FROM = 2;

    private java.util.Optional<BigDecimal> total(Sum sum, String region, String period) {
        List<JsonNode> figures = office
                .figures("origin=derived&region=" + region + "&measure=" + sum.measure() + "&period=" + period).stream()
                .filter(figure -> figure.path("dimensions").isEmpty()).toList();
        assertTrue(figures.size() <= 1, figures::toString);
        return figures.stream().findFirst().map(figure -> figure.path("value").decimalValue());
    }

    @Test
    void followTheRowsAtTheNextRequest() {
        List<Sum> sums = sums();
        assertTrue(!sums.isEmpty());
        assertAll(sums.stream().map(sum -> () -> assertFollows(sum)));
    }

    private void assertFollows(Sum sum) {
        RegisterUnderTest register = sum.register();
        register.prepare(office, county);
        // others may have left theirs to refer to
        register.stored(office, county).forEach(row -> assertEquals(204, office.request().header("If-Match", "*")
                .delete(register.path() + "/" + row.path("id").asText()).statusCode()));
        List<Map<String, String>> all = register.rows(county, (int) Math.min(5, register.capacity()));
        String period = all.get(0).get(register.time());
        List<Map<String, String>> rows = all.stream().filter(row -> row.get(register.time()).equals(period)).toList();
        List<String> regions = List.of(county, city.code(), city.province(), "100000");
        List<BigDecimal> before = regions.stream().map(region -> total(sum, region, period).orElse(BigDecimal.ZERO))
                .toList();
        register.requireTaken(register.importCsv(office, register.csv(rows), ""), rows.size(), rows.size(), 0, 0, 0);
        BigDecimal added = rows.stream().map(row -> new BigDecimal(row.get(sum.column())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertGrown(sum, period, regions, before, added);

        Map<String, String> changed = new java.util.LinkedHashMap<>(rows.get(0));
        changed.put(sum.column(), new BigDecimal(changed.get(sum.column())).subtract(BigDecimal.ONE).toPlainString());
        String id = register.stored(office, county).stream()
                .filter(row -> register.key().stream().allMatch(column -> row.path(column).asText()
                        .equals(changed.get(column))))
                .findFirst().orElseThrow().path("id").asText();
        Response written = office.request().header("If-Match", "*").contentType("application/json")
                .body(register.json(changed)).put(register.path() + "/" + id);
        assertEquals(200, written.statusCode(), written::asString);
        assertGrown(sum, period, regions, before, added.subtract(BigDecimal.ONE));
        assertEquals(204, office.request().header("If-Match", "*").delete(register.path() + "/" + id).statusCode());
        assertGrown(sum, period, regions, before, added.subtract(new BigDecimal(rows.get(0).get(sum.column()))));
    }

    private void assertGrown(Sum sum, String period, List<String> regions, List<BigDecimal> before, BigDecimal by) {
        for (int i = 0; i < regions.size(); i++) {
            String region = regions.get(i);
            BigDecimal expected = before.get(i).add(by);
            java.util.Optional<BigDecimal> now = total(sum, region, period);
            // above the city, rows of other tests may lack the number: then the sum is unknown
            boolean unknown = now.isEmpty() && i >= SHARED_FROM;
            assertTrue(unknown || expected.compareTo(now.orElse(BigDecimal.ZERO)) == 0,
                    () -> sum.measure() + " of " + region + " in " + period + ": " + now + " and not " + expected);
        }
    }
}
