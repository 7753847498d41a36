package luzhi.testkit;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import luzhi.core.measure.MeasureReference;

/** What the running service measures, by its own account, so that one contract test fits every service. */
public final class Offers {

    private final List<Offer> all = new ArrayList<>();

    private Offers() {}

    public static Offers ofTheService() {
        String answer = given().auth().oauth2(Tokens.of("620000", "inspector")).get("/v1/measures").then()
                .statusCode(200).extract().asString();
        Map<String, JsonNode> units = vocabulary("units");
        Map<String, JsonNode> dimensions = vocabulary("shared-dimensions");
        dimensions.putAll(vocabulary("dimensions"));
        Offers offers = new Offers();
        for (JsonNode measure : Json.parse(answer).path("measures")) {
            offers.all.add(offer(measure, units, dimensions));
        }
        return offers;
    }

    private static Offer offer(JsonNode measure, Map<String, JsonNode> units, Map<String, JsonNode> dimensions) {
        Map<String, List<String>> values = new TreeMap<>();
        measure.path("dimensions").forEach(name -> {
            List<String> codes = new ArrayList<>();
            dimensions.get(name.asText()).path("values").forEach(value -> codes.add(value.path("code").asText()));
            values.put(name.asText(), codes);
        });
        Map<String, MeasureReference> let = new HashMap<>();
        measure.path("let").properties()
                .forEach(input -> let.put(input.getKey(), MeasureReference.parse(input.getValue().asText())));
        return new Offer(measure.path("code").asText(), measure.path("unit").asText(),
                units.get(measure.path("unit").asText()).path("decimals").asInt(), values,
                measure.has("minimum") ? measure.path("minimum").decimalValue() : null, let,
                measure.has("calculated") ? measure.path("calculated").asText() : null);
    }

    private static Map<String, JsonNode> vocabulary(String name) {
        try (InputStream file = Thread.currentThread().getContextClassLoader()
                .getResourceAsStream("vocabulary/" + name + ".yaml")) {
            Map<String, JsonNode> byCode = new HashMap<>();
            new YAMLMapper().readTree(file).forEach(entry -> byCode.put(entry.path("code").asText(), entry));
            return byCode;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Offer> list() {
        return all;
    }

    public Offer get(String code) {
        return first(offer -> offer.code().equals(code), code);
    }

    private Offer first(Predicate<Offer> condition, String what) {
        return all.stream().filter(condition).findFirst()
                .orElseThrow(() -> new AssertionError("The service has no measure " + what));
    }

    /** One of things that are counted. */
    public Offer counted() {
        return first(offer -> offer.decimals() == 0 && offer.isReportedOnly(), "of whole numbers");
    }

    /** Another one than {@link #counted}. */
    public Offer other() {
        return first(offer -> offer.isReportedOnly() && !offer.equals(counted()), "but one");
    }

    public Offer withMinimum() {
        return first(offer -> offer.minimum() != null && offer.isReportedOnly(), "with a minimum");
    }

    /** One whose unit allows that many decimals; a calculated one may be stated too. */
    public Offer withDecimals(int decimals) {
        return first(offer -> offer.decimals() >= decimals, "with " + decimals + " decimals");
    }

    public Offer withDimension() {
        return first(offer -> offer.isReportedOnly() && offer.dimensions().values().stream()
                .anyMatch(values -> values.size() > 1), "with a dimension of two values");
    }

    public Offer withoutDimension() {
        return first(offer -> offer.isReportedOnly() && offer.dimensions().isEmpty(), "without dimensions");
    }

    /** A calculated one whose inputs are all reported. */
    public Offer calculated() {
        return first(offer -> !offer.isReportedOnly() && offer.let().values().stream()
                .allMatch(input -> get(input.measure()).isReportedOnly()), "calculated from reported ones");
    }
}
