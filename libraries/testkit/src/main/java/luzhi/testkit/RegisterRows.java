package luzhi.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.response.Response;

/**
 * The example row of each register, about a region of the test's own, there or not as a test needs it. What a row refers to
 * is there before it.
 */
final class RegisterRows {

    private static final String ANY = "*";

    private final String region;
    private final String token;
    private final Offers offers;
    private final Map<String, DescribedOperation> creating = new TreeMap<>();
    /** Ids of rows that are there for certain. */
    private final Map<String, String> present = new HashMap<>();
    private final Set<String> absent = new LinkedHashSet<>();

    RegisterRows(Regions.City city, Offers offers) {
        this.region = city.code();
        this.token = Tokens.of(city.province(), "admin");
        this.offers = offers;
        DescribedOperation.listAll().stream().filter(operation -> operation.kind().equals("register:create"))
                .forEach(operation -> creating.put(operation.register(), operation));
    }

    /** The registers that the service has, by name. */
    Set<String> registers() {
        return creating.keySet();
    }

    /** The id of the row, which is added unless it is there. */
    String present(String register) {
        String id = present.get(register);
        if (id == null) {
            id = add(register);
            present.put(register, id);
            absent.remove(register);
        }
        return id;
    }

    private String add(String register) {
        DescribedOperation create = creating.get(register);
        referredTo(create).forEach(this::present);
        Response answer = new Call(create).as(token)
                .json(Localised.body(create.bodyExample(), region, offers)).send();
        if (answer.statusCode() == 409) {
            return list(create).path(0).path("id").asText();
        }
        assertEquals(201, answer.statusCode(), () -> "The example of " + create + ": " + answer.asString());
        return Json.parse(answer.asString()).path("id").asText();
    }

    private static Set<String> referredTo(DescribedOperation create) {
        Set<String> registers = new LinkedHashSet<>();
        create.bodySchema().path("properties").forEach(column -> {
            if (column.has("x-refers-to")) {
                registers.add(column.path("x-refers-to").asText());
            }
        });
        return registers;
    }

    private JsonNode list(DescribedOperation create) {
        Response answer = new Call("GET", create.path()).as(token).query("region", region).send();
        assertEquals(200, answer.statusCode(), answer::asString);
        return Json.parse(answer.asString()).path("rows");
    }

    /** Takes out the rows of the region, unless there are none; what they refer to is there. */
    void absent(String register) {
        DescribedOperation create = creating.get(register);
        referredTo(create).forEach(this::present);
        if (absent.add(register)) {
            present.remove(register);
            for (JsonNode row : list(create)) {
                Response answer = new Call("DELETE", create.path() + "/" + row.path("id").asText()).as(token)
                        .header("If-Match", ANY).send();
                assertEquals(204, answer.statusCode(), answer::asString);
            }
        }
    }

    /** Takes note that somebody else may have added or deleted the row. */
    void forget(String register) {
        present.remove(register);
        absent.remove(register);
    }

    /** Takes out the rows of the region and those that they refer to. */
    void clear(String register) {
        absent(register);
        referredTo(creating.get(register)).forEach(this::clear);
    }
}
