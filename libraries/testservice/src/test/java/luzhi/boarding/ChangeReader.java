package luzhi.boarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.response.Response;

import luzhi.testkit.Json;
import luzhi.testkit.Service;

/** A system that keeps a copy of one register in a region, by nothing but the feed of changes and the addresses that its events name. */
final class ChangeReader {

    private final Service caller;
    private final String register;
    private final Map<Long, JsonNode> rows = new TreeMap<>();
    private String next;

    ChangeReader(Service caller, String within, String register, int limit) {
        this.caller = caller;
        this.register = register;
        this.next = "/v1/changes?within=" + within + "&limit=" + limit;
    }

    /** One that goes on where another one stands, with a copy of its copy. */
    ChangeReader(ChangeReader other) {
        this.caller = other.caller;
        this.register = other.register;
        this.next = other.next;
        this.rows.putAll(other.rows);
    }

    /** What is told from where it stands on, without a copy being kept. */
    List<JsonNode> read() {
        List<JsonNode> events = new ArrayList<>();
        String before;
        do {
            before = next;
            events.addAll(readPage());
        } while (!next.equals(before));
        return events;
    }

    /** The events of one page; from then on it stands behind them. */
    List<JsonNode> readPage() {
        Response answer = get(next);
        next = linked(answer);
        return StreamSupport.stream(Json.parse(answer.asString()).spliterator(), false).toList();
    }

    /** Brings the copy up to what is told by now. */
    void follow() {
        read().forEach(this::take);
    }

    void take(JsonNode event) {
        event.path("data").path("changed").forEach(changed -> {
            if (changed.path("resource").asText().equals(register)) {
                if (changed.has("removedAddress")) {
                    list(changed.path("removedAddress").asText(), "removed")
                            .forEach(row -> rows.remove(row.path("id").asLong()));
                }
                list(changed.path("address").asText(), "rows").forEach(row -> rows.put(row.path("id").asLong(), row));
            }
        });
    }

    /** The copy, by id. */
    List<JsonNode> rows() {
        return List.copyOf(rows.values());
    }

    private List<JsonNode> list(String first, String name) {
        List<JsonNode> all = new ArrayList<>();
        String page = first;
        while (page != null) {
            Response answer = get(page);
            Json.parse(answer.asString()).path(name).forEach(all::add);
            page = answer.header("Link") == null ? null : linked(answer);
        }
        return all;
    }

    private Response get(String address) {
        Response answer = caller.request().urlEncodingEnabled(false).get(address);
        assertEquals(200, answer.statusCode(), answer::asString);
        return answer;
    }

    private static String linked(Response answer) {
        String link = answer.header("Link");
        assertTrue(link.endsWith("rel=\"next\""), link);
        return link.substring(link.indexOf("/v1/"), link.indexOf('>'));
    }
}
