package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Walks every operation × every role × own, parent, child and foreign region. The operations come from the API
 * description; what is expected comes from the service's {@code access-policy.csv}, one line an operation, so that a new
 * operation cannot be forgotten.
 */
public abstract class AccessContractTest {

    private static final Logger LOG = Logger.getLogger(AccessContractTest.class);
    /** Roles as a token may carry them; the last is none of ours. */
    private static final List<List<String>> ROLES = List.of(List.of(), List.of("reporter"), List.of("reviewer"),
            List.of("inspector"), List.of("admin"), List.of("teacher"));

    private final Regions.City city = Regions.fresh();
    private final Regions.City elsewhere = Regions.fresh();
    private Offers offers;

    /** Where an operation says which region it touches. */
    private enum Place {
        QUERY, PATH, BODY, NONE
    }

    /** Whom one operation is for. */
    private record Policy(Set<String> roles, Place region) {}

    @BeforeEach
    void readOffers() {
        offers = Offers.ofTheService();
    }

    private static Map<String, Policy> policies() throws IOException {
        Map<String, Policy> policies = new LinkedHashMap<>();
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream("access-policy.csv");
                CsvReader<NamedCsvRecord> lines = CsvReader.builder()
                        .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.forEach(line -> policies.put(line.getField("operation"),
                    new Policy(Set.copyOf(Arrays.asList(line.getField("roles").split(" "))),
                            Place.valueOf(line.getField("region").toUpperCase(java.util.Locale.ROOT)))));
        }
        return policies;
    }

    @Test
    void everyOperationHasItsPolicyAndEveryPolicyItsOperation() throws IOException {
        Set<String> operations = new TreeSet<>();
        DescribedOperation.listAll().forEach(operation -> operations.add(operation.id()));
        assertEquals(operations, new TreeSet<>(policies().keySet()));
    }

    @Test
    void everyOperationIsOpenToThoseItIsForAndToNobodyElse() throws IOException {
        Map<String, Policy> policies = policies();
        List<String> wrong = new ArrayList<>();
        int combinations = 0;
        for (DescribedOperation operation : DescribedOperation.listAll()) {
            Policy policy = policies.get(operation.id());
            for (Map.Entry<String, String> asker : askers().entrySet()) {
                combinations += walk(operation, policy, asker.getKey(), asker.getValue(), wrong);
            }
        }
        LOG.infof("Access: %d combinations of operation, role and region", combinations);
        assertFalse(combinations == 0);
        assertEquals(List.of(), wrong);
    }

    /** Regions of tokens, by how they stand to the region asked for. */
    private Map<String, String> askers() {
        Map<String, String> askers = new LinkedHashMap<>();
        askers.put("own", city.code());
        askers.put("parent", city.province());
        askers.put("child", city.county());
        askers.put("foreign", elsewhere.code());
        return askers;
    }

    private int walk(DescribedOperation operation, Policy policy, String relation, String tokenRegion,
            List<String> wrong) {
        int combinations = 0;
        for (String parameter : regionParameters(operation, policy)) {
            combinations += judge(operation, parameter, null, 401, "without token", wrong);
            for (List<String> roles : ROLES) {
                String token = Tokens.of(tokenRegion, roles.toArray(String[]::new));
                combinations += judge(operation, parameter, token, expected(policy, roles, relation),
                        roles + " of the " + relation + " region", wrong);
            }
        }
        return combinations;
    }

    private static int expected(Policy policy, List<String> roles, String relation) {
        boolean inScope = policy.region() == Place.NONE || relation.equals("own") || relation.equals("parent");
        return roles.stream().anyMatch(policy.roles()::contains) && inScope ? 200 : 403;
    }

    /** The parameters by which the operation can be asked for a region, each in turn. */
    private static List<String> regionParameters(DescribedOperation operation, Policy policy) {
        return policy.region() == Place.QUERY && operation.hasParameter("within")
                ? List.of("region", "within")
                : List.of("region");
    }

    private int judge(DescribedOperation operation, String parameter, String token, int expected, String who,
            List<String> wrong) {
        Response answer = ask(operation, parameter, token);
        int status = answer.statusCode();
        try {
            if (expected != 200) {
                Problems.of(answer, expected);
            } else if (status >= 300 && status != 404) {
                throw new AssertionError("expected it to be permitted but was " + status + " " + answer.asString());
            }
        } catch (AssertionError refuted) {
            wrong.add(operation + " by " + parameter + ", " + who + ": " + refuted.getMessage());
        }
        return 1;
    }

    private Response ask(DescribedOperation operation, String regionParameter, String token) {
        RequestSpecification request = Service.with(token).plainRequest();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            boolean isRegion = name.equals("region") || name.equals("within");
            String value = isRegion ? city.code() : DescribedOperation.example(parameter).map(this::owned).orElse(null);
            if (parameter.path("in").asText().equals("path")) {
                request.pathParam(name, value);
            } else if (parameter.path("in").asText().equals("query") && value != null
                    && (!isRegion || name.equals(regionParameter))) {
                request.queryParam(name, value);
            }
        }
        if (operation.readsJson()) {
            request.contentType("application/json")
                    .body(Json.write(Localised.body(operation.bodyExample(), city.code(), offers)));
        }
        return request.request(operation.method(), operation.path());
    }

    /** An example value, or a measure of this service where it is one of another. */
    private String owned(String example) {
        boolean isMeasure = example.matches("[a-z]+\\.[a-z-]+");
        return isMeasure && offers.list().stream().noneMatch(offer -> offer.code().equals(example))
                ? offers.counted().code()
                : example;
    }
}
