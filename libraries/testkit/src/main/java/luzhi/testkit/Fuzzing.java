package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.restassured.response.Response;

/**
 * Sends valid, borderline and broken input to every operation of the API description: whatever comes, the service never
 * fails, refuses with a problem of our type, and a refused write changes nothing.
 */
public final class Fuzzing {

    private static final Logger LOG = Logger.getLogger(Fuzzing.class);
    private static final long SEED = Long.getLong("fuzz.seed", 20201031L);
    private static final int ROUNDS_AN_OPERATION = Integer.getInteger("fuzz.rounds", 100);
    /** Of what the test service is asked often; and each register once. */
    private static final int FEW_ROUNDS = 4;
    /** However slow the machine: all of them have to be sent. */
    private static final Duration FEW_TAKE_AT_MOST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofSeconds(6);
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

    private final DataSource database;
    private final Regions.City city = Regions.fresh();
    private final RandomGenerator random = new Random(SEED);
    private final String token = Tokens.of(city.province(), "admin");
    private final SchemaValues values = new SchemaValues(random);
    private final Offers offers = Offers.ofTheService();
    private final RegisterRows rows = new RegisterRows(city, offers);
    private final String everyTable;
    /** Of every table, as it was after the last write; null after writes that were not looked at. */
    private Map<String, String> contents;

    public Fuzzing(DataSource database) throws SQLException {
        this.database = database;
        rows.registers().forEach(rows::present);
        everyTable = everyTable();
    }

    /** Every operation again and again, as long as time permits. */
    public void whole() throws SQLException {
        send(DescribedOperation.listAll(), ROUNDS_AN_OPERATION, LONGEST);
    }

    /** What a service has of its own again and again; what is the kernel's a few times, of each register once at least. */
    void smoke() throws SQLException {
        Map<Boolean, List<DescribedOperation>> byKernel = DescribedOperation.listAll().stream()
                .collect(Collectors.partitioningBy(DescribedOperation::isOfKernel));
        send(byKernel.get(true), FEW_ROUNDS, FEW_TAKE_AT_MOST);
        if (!byKernel.get(false).isEmpty()) {
            send(byKernel.get(false), ROUNDS_AN_OPERATION, LONGEST);
        }
    }

    private void send(List<DescribedOperation> operations, int rounds, Duration longest) throws SQLException {
        Instant end = Instant.now().plus(longest);
        Map<String, Map<Integer, Integer>> answers = new TreeMap<>();
        Map<String, List<DescribedOperation>> kinds = operations.stream()
                .collect(Collectors.groupingBy(DescribedOperation::kind, TreeMap::new, Collectors.toList()));
        int all = Math.max(rounds, kinds.values().stream().mapToInt(List::size).max().orElse(0));
        int round = 0;
        for (; round < all && Instant.now().isBefore(end); round++) {
            for (Map.Entry<String, List<DescribedOperation>> kind : kinds.entrySet()) {
                if (round >= Math.max(rounds, kind.getValue().size())) {
                    continue;
                }
                DescribedOperation operation = kind.getValue().get(round % kind.getValue().size());
                int status = send(operation, "seed " + SEED + ", round " + round + ": " + operation);
                answers.computeIfAbsent(kind.getKey(), first -> new TreeMap<>()).merge(status, 1, Integer::sum);
            }
        }
        LOG.infof("Fuzz: seed %d, %d rounds, answers by status %s", SEED, round, answers);
        assertTrue(answers.values().stream().flatMap(each -> each.keySet().stream())
                .anyMatch(status -> status < FIRST_REFUSAL), "something has to get through");
    }

    private int send(DescribedOperation operation, String which) throws SQLException {
        StringBuilder sent = new StringBuilder(which);
        Call call = call(operation, sent);
        boolean writes = !operation.method().equals("GET");
        if (writes && contents == null) {
            contents = contents();
        }
        Response answer = call.send();
        int status = answer.statusCode();
        try {
            assertTrue(status < FIRST_SERVER_ERROR, () -> "failed with " + status + " " + answer.asString());
            if (status >= FIRST_REFUSAL) {
                Problems.of(answer, status);
                assertEquals(contents, writes ? contents() : contents, "a refused write changes nothing");
            }
        } catch (AssertionError failure) {
            throw new AssertionError(sent + "\n" + failure.getMessage(), failure);
        }
        if (writes && status < FIRST_REFUSAL) {
            contents = null;
            rows.forget(operation.register());
        }
        return status;
    }

    private Call call(DescribedOperation operation, StringBuilder sent) {
        Call call = new Call(operation).as(token);
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            boolean required = parameter.path("in").asText().equals("path") || name.equals("region")
                    || name.equals("If-Match") && operation.isOfRegister();
            if (required || random.nextInt(3) == 0) {
                String value = value(operation, parameter);
                sent.append("\n  ").append(name).append(" = ").append(value);
                switch (parameter.path("in").asText()) {
                    case "path" -> call.path(name, value.isEmpty() ? "-" : value);
                    case "query" -> call.query(name, value);
                    default -> call.header(name, value.replaceAll("[^ -~]", "?").trim());
                }
            }
        }
        if (random.nextInt(20) == 0) {
            call.query(oddText(), oddText());
        }
        if (operation.readsJson()) {
            byte[] body = body(operation);
            sent.append("\n  ").append(new String(body, StandardCharsets.UTF_8));
            call.body(random.nextInt(30) == 0 ? "text/plain" : "application/json", body);
        }
        if (operation.readsCsv()) {
            BrokenFile file = BrokenFile.of(Localised.text(operation.fileExample(), city.code()), random);
            send(file, call, sent);
        }
        if (operation.readsFiles()) {
            send(BrokenFile.ofAnyKind(operation.fileExample(), operation.contentTypes(), random), call, sent);
        }
        if (operation.readsForms()) {
            BrokenFile form = BrokenFile.ofForm(operation.formExample(), random);
            sent.append("\n  ").append(form);
            call.body(form.contentType(), form.content());
        }
        if (random.nextInt(30) == 0) {
            call.header("Accept",
                    List.of("text/csv", "application/xml", "*/*", "application/x-ndjson").get(random.nextInt(4)));
        }
        return call;
    }

    private void send(BrokenFile file, Call call, StringBuilder sent) {
        BrokenFile asSent = random.nextInt(4) == 0 ? file.inForm(random) : file;
        sent.append("\n  ").append(asSent);
        call.body(asSent.contentType(), asSent.content());
    }

    private String value(DescribedOperation operation, JsonNode parameter) {
        if (random.nextInt(operation.isOfRegister() ? 6 : 3) == 0) {
            return oddText();
        }
        String name = parameter.path("name").asText();
        List<String> codes = operation.codes(parameter);
        if (!codes.isEmpty()) {
            return codes.get(random.nextInt(codes.size()));
        }
        if (operation.isOfRegister() && name.equals("id")) {
            return presentRow(operation);
        }
        return switch (name) {
            case "region", "within" -> city.code();
            case "measure" -> offers.list().get(random.nextInt(offers.list().size())).code();
            case "If-Match" -> "*";
            case "period" -> operation.isOfRegister() ? "2020" : "2019";
            default -> operation.sample(parameter).map(example -> Localised.text(example, city.code()))
                    .orElseGet(this::oddText);
        };
    }

    private String presentRow(DescribedOperation operation) {
        contents = null;
        return rows.present(operation.register());
    }

    private String oddText() {
        return ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size()));
    }

    private byte[] body(DescribedOperation operation) {
        JsonNode body = Localised.body(operation.bodyExample(), city.code(), offers);
        if (operation.isOfRegister()) {
            values.renew((ObjectNode) body, operation.bodySchema());
            switch (random.nextInt(3)) {
                case 0 -> {
                    return Json.write(body).getBytes(StandardCharsets.UTF_8);
                }
                case 1 -> values.change((ObjectNode) body, operation.bodySchema());
                default -> change(body);
            }
        }
        for (int changes = random.nextInt(3); changes > 0 && !operation.isOfRegister(); changes--) {
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
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(everyTable)) {
            while (tables.next()) {
                contents.put(tables.getString(1), tables.getString(2));
            }
        }
        return contents;
    }

    /** But for the numbers of changes, which come from whoever reads them. */
    private String everyTable() throws SQLException {
        StringJoiner all = new StringJoiner(" union all ");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet names = statement.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'change'""")) {
            while (names.next()) {
                all.add("select '%1$s', count(*) || ' ' || coalesce(max(xmin::text::bigint), 0) from %1$s"
                        .formatted(names.getString(1)));
            }
        }
        return all.toString();
    }
}
