package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** A measure that is the sum of one column of a register, of all its rows. */
public record CountedSum(String measure, RegisterUnderTest register, String column) {

    /** One of each register that has any. */
    public static List<CountedSum> listOneARegister(Service office) {
        List<CountedSum> sums = new ArrayList<>();
        Json.parse(office.request().get("/v1/measures?limit=10000").asString()).path("measures")
                .forEach(measure -> find(measure).filter(sum -> sums.stream()
                        .noneMatch(other -> other.register().name().equals(sum.register().name())))
                        .ifPresent(sums::add));
        return sums;
    }

    private static Optional<CountedSum> find(JsonNode measure) {
        JsonNode counted = measure.path("counted");
        String register = counted.path("register").asText();
        String relation = counted.path("from").asText(register.replace('-', '_'));
        if (counted.has("where") || !relation.equals(register.replace('-', '_')) || !counted.has("sum")) {
            return Optional.empty();
        }
        RegisterUnderTest of = RegisterUnderTest.get(register);
        return of.numbers().stream().filter(column -> column.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT).equals(counted.path("sum").asText())).findFirst()
                .map(column -> new CountedSum(measure.path("code").asText(), of, column));
    }

    /** What the service says it is, over all breakdowns. */
    public Optional<BigDecimal> total(Service office, String region, String period) {
        List<JsonNode> figures = office
                .figures("origin=derived&region=" + region + "&measure=" + measure + "&period=" + period).stream()
                .filter(figure -> figure.path("dimensions").isEmpty()).toList();
        assertTrue(figures.size() <= 1, figures::toString);
        return figures.stream().findFirst().map(figure -> figure.path("value").decimalValue());
    }
}
