package luzhi.bench.siege;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Figures that are stated one by one, and which of them a service has acknowledged: these it must still have afterwards. */
final class StatedFigures {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEASURE = "finance.education-surcharges-collected";
    private static final String[] REGIONS = {"620702", "620721", "620722", "620723", "620724", "620725"};
    private static final int FIRST_YEAR = 2030;
    private static final int YEARS = 70;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_KEPT = 1 << 22;

    private final Suite suite;
    private final int round;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Integer> highest = new ConcurrentHashMap<>();

    /** @param round so that the values of one are not those of another */
    StatedFigures(Suite suite, int round) {
        this.suite = suite;
        this.round = round;
    }

    /** States a value that nobody has stated before; what a figure was last, it is told by the numbers, which only grow. */
    Reply stateNext(Connection connection) {
        int number = next.getAndIncrement();
        String region = REGIONS[number % REGIONS.length];
        int year = FIRST_YEAR + number / REGIONS.length % YEARS;
        int value = round * 1_000_000 + number;
        String key = region + " " + year;
        highest.merge(key, value, Math::max);
        Reply reply = connection.send(Request.put("/v1/figures", suite.city(), Body.of(Body.JSON,
                ("{\"figures\":[{\"measure\":\"" + MEASURE + "\",\"region\":\"" + region + "\",\"period\":\"" + year
                        + "\",\"value\":" + value + ",\"unit\":\"CNY\",\"source\":{\"document\":\"围城\"}}]}")
                        .getBytes(StandardCharsets.UTF_8))));
        if (reply.fate() == Reply.Fate.ANSWERED) {
            acknowledged.merge(key, value, Math::max);
        }
        return reply;
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** How many figures are neither what was acknowledged last nor anything that was stated after it. */
    long countLost() throws IOException {
        Map<String, Integer> found = new ConcurrentHashMap<>();
        try (Connection connection = suite.connect("finance", PATIENCE)) {
            Reply reply = connection.send(Request.get("/v1/figures?origin=reported&limit=10000&within=" + Suite.CITY
                    + "&measure=" + MEASURE, suite.city()), MOST_KEPT).require("The figures stated");
            for (JsonNode figure : JSON.readTree(reply.body()).path("figures")) {
                found.put(figure.path("region").asText() + " " + figure.path("period").asText(),
                        figure.path("value").asInt());
            }
        }
        return acknowledged.entrySet().stream().filter(entry -> {
            int value = found.getOrDefault(entry.getKey(), -1);
            return value < entry.getValue() || value > highest.get(entry.getKey());
        }).count();
    }
}
