package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/**
 * Sends valid, borderline and broken input to every operation of the API description: whatever comes, the service never
 * fails, refuses with a problem of our type, and a refused write changes nothing.
 */
public abstract class FuzzContractTest {

    private static final Logger LOG = Logger.getLogger(FuzzContractTest.class);
    private static final long SEED = Long.getLong("fuzz.seed", 20201031L);
    private static final int ROUNDS_AN_OPERATION = Integer.getInteger("fuzz.rounds", 100);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int FIRST_REFUSAL = 400;

    private static final List<String> ODD_TEXTS = List.of("", " ", "0", "-1", "1e999999999", "2147483648", "null",
            "true", "NaN",
            "张掖", "%", "%00", "\u0000", "\uFFFF", "𠮷", "'; drop table figure; --", "../../etc/passwd",
            "a".repeat(3000), "2019-13", "0000",
            "9999", "2019/", "620700", "000000", "stage:primary", "stage:;", "*", "[]", "{}", "\"", "\r\nX: y",
            "${jndi:x}", "{0}", "2020-02-30");
    private static final List<String> ODD_JSON = List.of("null", "true", "0", "-0", "-1", "1e400", "1e-400",
            "9e99999999999",
            "0.1000000000000000000000000000000000001", "99999999999999999999", "\"\"", "\"\\u0000\"", "\"\\ud800\"",
            "\"x\"", "[]", "{}", "[[[[]]]]",
            "{\"\":{}}", "\"2019-13\"", "\"620700\"", "\"1e5\"", "2147483648");

    @Inject
    DataSource database;

    private final Regions.City city = Regions.fresh();
    private final RandomGenerator random = new Random(SEED);
    private Offers offers;

    @BeforeEach
    void readOffers() {
        offers = Offers.ofTheService();
    }

    @Test
    void whateverComesIsAnsweredOrRefusedButNeverFails() throws SQLException {
        Instant end = Instant.now().plus(LONGEST);
        Map<Integer, Integer> answers = new TreeMap<>();
        List<DescribedOperation> operations = DescribedOperation.listAll();
        for (int round = 0; round < ROUNDS_AN_OPERATION && Instant.now().isBefore(end); round++) {
            for (DescribedOperation operation : operations) {
                int status = send(operation, "seed " + SEED + ", round " + round + ": " + operation);
                answers.merge(status, 1, Integer::sum);
            }
        }
        LOG.infof("Fuzz: seed %d, answers by status %s", SEED, answers);
        assertTrue(answers.keySet().stream().anyMatch(status -> status < FIRST_REFUSAL),
                "something has to get through");
    }

    private int send(DescribedOperation operation, String which) throws SQLException {
        boolean writes = !operation.method().equals("GET");
        Map<String, String> before = writes ? contents() : Map.of();
        StringBuilder sent = new StringBuilder(which);
        Response answer = answer(operation, sent);
        int status = answer.statusCode();
        try {
            assertTrue(status < FIRST_SERVER_ERROR, () -> "failed with " + status + " " + answer.asString());
            if (status >= FIRST_REFUSAL) {
                Problems.of(answer, status);
                assertEquals(before, writes ? contents() : Map.of(), "a refused write changes nothing");
            }
        } catch (AssertionError failure) {
            throw new AssertionError(sent + "\n" + failure.getMessage(), failure);
        }
        return status;
    }

    private Response answer(DescribedOperation operation, StringBuilder sent) {
        RequestSpecification request = Service.as(city.province(), "admin").plainRequest().urlEncodingEnabled(false);
        String path = operation.path();
        StringBuilder query = new StringBuilder("?");
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            boolean required = parameter.path("in").asText().equals("path") || name.equals("region");
            if (required || random.nextInt(3) == 0) {
                String value = value(name, parameter);
                sent.append("\n  ").append(name).append(" = ").append(value);
                switch (parameter.path("in").asText()) {
                    case "path" -> path = path.replace("{" + name + "}", value.isEmpty() ? "-" : encoded(value));
                    case "query" -> query.append(name).append('=').append(encoded(value)).append('&');
                    default -> request.header(name, value.replaceAll("[^ -~]", "?").trim());
                }
            }
        }
        if (random.nextInt(20) == 0) {
            query.append(encoded(oddText())).append('=').append(encoded(oddText()));
        }
        if (operation.readsJson()) {
            byte[] body = body(operation);
            sent.append("\n  ").append(new String(body, StandardCharsets.UTF_8));
            request.contentType(random.nextInt(30) == 0 ? "text/plain" : "application/json").body(body);
        }
        if (random.nextInt(30) == 0) {
            request.accept(
                    List.of("text/csv", "application/xml", "*/*", "application/x-ndjson").get(random.nextInt(4)));
        }
        return request.request(operation.method(), query.length() > 1 ? path + query : path);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String value(String name, JsonNode parameter) {
        if (random.nextInt(3) == 0) {
            return oddText();
        }
        if (name.equals("region") || name.equals("within")) {
            return city.code();
        }
        if (name.equals("measure")) {
            return offers.list().get(random.nextInt(offers.list().size())).code();
        }
        return DescribedOperation.example(parameter).orElseGet(this::oddText);
    }

    private String oddText() {
        return ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size()));
    }

    private byte[] body(DescribedOperation operation) {
        JsonNode body = Localised.body(operation.bodyExample(), city.code(), offers);
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            change(body);
        }
        byte[] bytes = Json.write(body).getBytes(StandardCharsets.UTF_8);
        // what JSON cannot say through a tree: numbers beyond reach, halves of characters
        String text = new String(bytes, StandardCharsets.UTF_8).replace("\"ODD\"",
                ODD_JSON.get(random.nextInt(ODD_JSON.size())));
        bytes = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(-128, 128);
        }
        return bytes;
    }

    private void change(JsonNode root) {
        List<JsonNode> containers = new ArrayList<>();
        collect(root, containers);
        JsonNode chosen = containers.get(random.nextInt(containers.size()));
        if (chosen instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(5)) {
                case 0 -> object.remove(name);
                case 1 -> object.put(oddText(), oddText());
                case 2 -> object.put(name, oddText());
                default -> object.put(name, "ODD");
            }
        } else if (chosen instanceof ArrayNode array) {
            if (array.isEmpty() || random.nextBoolean()) {
                array.add(array.isEmpty() ? array.textNode("ODD") : array.get(0).deepCopy());
            } else {
                array.add("ODD");
            }
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    /** How many rows each table has, whatever tables there are, and which transaction wrote to it last. */
    private Map<String, String> contents() throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet names = statement.executeQuery("""
                    select table_name from information_schema.tables
                    where table_schema = 'public' and table_type = 'BASE TABLE'""")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet count = statement
                        .executeQuery("select count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) from " + table)) {
                    count.next();
                    contents.put(table, count.getString(1));
                }
            }
        }
        return contents;
    }
}
