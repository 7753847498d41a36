package luzhi.bench.siege;

import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Many who state the same 20,000 figures, which is as many as are taken at a time. */
final class BulkFigures implements Kind {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MANY = 20_000;
    private static final int FIRST_YEAR = 2030;
    private static final int LAST_YEAR = 2099;
    private static final List<String> REGIONS = List.of("620700", "620702", "620721", "620722", "620723", "620724",
            "620725");
    private static final int MOST_KEPT = 1 << 20;

    private Body body;

    @Override
    public String name() {
        return "bulk-figures";
    }

    @Override
    public String service() {
        return "finance";
    }

    @Override
    public void prepare(Suite suite) throws Exception {
        try (Connection connection = suite.connect(service(), Assault.PATIENCE)) {
            Reply measures = connection.send(Request.get("/v1/measures?limit=1000", suite.city()), MOST_KEPT);
            ArrayNode figures = figures(JSON.readTree(measures.require("Measures").body()).path("measures"));
            body = Body.of(Body.JSON, JSON.writeValueAsString(JSON.createObjectNode().set("figures", figures))
                    .getBytes(StandardCharsets.UTF_8));
            connection.send(request(suite), MOST_KEPT).require("A batch of figures");
        }
    }

    private static ArrayNode figures(JsonNode measures) {
        ArrayNode figures = JSON.createArrayNode();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            for (JsonNode measure : measures) {
                for (String region : REGIONS) {
                    if (figures.size() < MANY) {
                        figures.add(figure(measure, region, year));
                    }
                }
            }
        }
        return figures;
    }

    private static ObjectNode figure(JsonNode measure, String region, int year) {
        ObjectNode figure = JSON.createObjectNode().put("measure", measure.path("code").asText()).put("region", region)
                .put("period", String.valueOf(year)).put("value", 1).put("unit", measure.path("unit").asText());
        figure.putObject("source").put("document", "围城");
        return figure;
    }

    /** Once it was prepared. */
    Request request(Suite suite) {
        return Request.put("/v1/figures", suite.city(), body);
    }

    @Override
    public void attack(Assault assault) throws InterruptedException {
        Request request = request(assault.suite());
        assault.tally().note("bodyBytes", body.length());
        assault.crowd(service(), assault.options().clients(), sender -> request);
    }
}
