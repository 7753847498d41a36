package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.DynamicTest;

import com.fasterxml.jackson.databind.JsonNode;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Whether formulas give what is printed for known figures: official worked examples and others, in the service's {@code
 * formula-examples.csv}. What is printed is rounded half up in its last place.
 */
public final class FormulaExamples {

    private record Given(String measure, Map<String, String> dimensions, String period, BigDecimal value) {

        /** Reads {@code measure{name=value;name=value}@period=value}. */
        static Given parse(String text) {
            int at = text.indexOf('@');
            int equals = text.indexOf('=', at);
            String measure = text.substring(0, at);
            int brace = measure.indexOf('{');
            return new Given(brace < 0 ? measure : measure.substring(0, brace),
                    brace < 0 ? Map.of() : readDimensions(measure.substring(brace + 1, measure.length() - 1)),
                    text.substring(at + 1, equals), new BigDecimal(text.substring(equals + 1)));
        }
    }

    private static Map<String, String> readDimensions(String text) {
        Map<String, String> dimensions = new HashMap<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split(";")) {
            dimensions.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return dimensions;
    }

    private static List<NamedCsvRecord> examples() {
        InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream("formula-examples.csv");
        if (file == null) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FormulaExamples() {}

    /** A test of each example; none where the service has none. */
    public static Stream<DynamicTest> tests() {
        return examples().stream().map(example -> DynamicTest.dynamicTest(example.getField("example"), () -> {
            BigDecimal expected = new BigDecimal(example.getField("expected"));
            BigDecimal derived = derived(example);
            assertTrue(derived != null
                    && derived.setScale(expected.scale(), RoundingMode.HALF_UP).compareTo(expected) == 0,
                    () -> derived + " and not " + expected);
        }));
    }

    private static BigDecimal derived(NamedCsvRecord example) {
        String county = Regions.freshCounty();
        Service service = Service.as(county, "reporter");
        Map<String, String> units = units(service);
        List<FigureRow> given = new ArrayList<>();
        for (String text : example.getField("given").split(" \\| ")) {
            Given each = Given.parse(text);
            given.add(FigureRow
                    .of(new Offer(each.measure(), units.get(each.measure()), 0, Map.of(), null, Map.of(), null), county)
                    .period(each.period()).dimensions(each.dimensions()).value(each.value()));
        }
        assertEquals(200, service.state(given).statusCode());
        JsonNode figures = Json.parse(service.request().queryParam("origin", "derived")
                .queryParam("region", county)
                .queryParam("measure", example.getField("measure")).queryParam("period", example.getField("period"))
                .get("/v1/figures").asString()).path("figures");
        Map<String, String> dimensions = readDimensions(example.getField("dimensions"));
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(figure -> named(figure.path("dimensions")).equals(dimensions))
                .findFirst().map(figure -> figure.path("value").decimalValue()).orElse(null);
    }

    private static Map<String, String> named(JsonNode dimensions) {
        Map<String, String> named = new HashMap<>();
        dimensions.properties().forEach(each -> named.put(each.getKey(), each.getValue().asText()));
        return named;
    }

    private static Map<String, String> units(Service service) {
        Map<String, String> units = new HashMap<>();
        Json.parse(service.request().get("/v1/measures").asString()).path("measures")
                .forEach(measure -> units.put(measure.path("code").asText(), measure.path("unit").asText()));
        return units;
    }
}
