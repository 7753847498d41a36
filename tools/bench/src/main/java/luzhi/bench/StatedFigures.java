package luzhi.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The figures that criteria look at and that no synthetic register gives. They are stated for every region, with numbers drawn
 * from their names, so that nearly all criteria can be judged and not all come out the same.
 */
final class StatedFigures {

    private static final int BATCH = 10_000;
    private static final int SPREAD = 31;
    private static final int OK = 200;

    private final Services services;
    private final Set<Wanted> wanted = new LinkedHashSet<>();
    private final Map<String, String> units = new HashMap<>();

    StatedFigures(Services services) {
        this.services = services;
    }

    /** A figure of any region. */
    private record Wanted(String measure, JsonNode dimensions, String period) {}

    /** Whatever criteria miss in this evaluation is wanted of every region. */
    void addWhatIsMissingIn(JsonNode evaluation) {
        if (evaluation.has("missing") && evaluation.has("figure")) {
            JsonNode key = evaluation.at("/figure/key");
            wanted.add(new Wanted(key.path("measure").asText(), key.path("dimensions"), key.path("period").asText()));
        }
        evaluation.forEach(this::addWhatIsMissingIn);
    }

    /** @return how many figures were stated */
    long state(List<String> regions) throws IOException, InterruptedException {
        for (String name : services.names()) {
            services.of(name).get("/v1/measures?limit=10000").require(OK).body().path("measures")
                    .forEach(measure -> units.put(measure.path("code").asText(), measure.path("unit").asText()));
        }
        for (String name : services.names()) {
            stateTo(name, regions);
        }
        return (long) wanted.size() * regions.size();
    }

    private void stateTo(String name, List<String> regions) throws IOException, InterruptedException {
        List<Wanted> own = wanted.stream().filter(each -> services.ownerOf(each.measure()).equals(name)).toList();
        ArrayNode batch = Service.JSON.createArrayNode();
        for (String region : regions) {
            own.forEach(each -> batch.add(figure(region, each)));
            if (batch.size() + own.size() > BATCH) {
                send(name, batch);
            }
        }
        send(name, batch);
    }

    private void send(String name, ArrayNode batch) throws IOException, InterruptedException {
        if (!batch.isEmpty()) {
            ObjectNode body = Service.JSON.createObjectNode();
            body.set("figures", batch);
            services.of(name).put("/v1/figures", body).require(OK);
            batch.removeAll();
        }
    }

    private ObjectNode figure(String region, Wanted each) {
        ObjectNode figure = Service.JSON.createObjectNode().put("measure", each.measure()).put("region", region)
                .put("period", each.period()).put("value", draw(region, each))
                .put("unit", units.get(each.measure()));
        figure.set("dimensions", each.dimensions());
        figure.putObject("source").put("document", "合成数据，非真实记录");
        return figure;
    }

    private int draw(String region, Wanted each) {
        int drawn = Math.floorMod(Objects.hash(region, each), SPREAD);
        String unit = units.get(each.measure());
        if (unit.equals("percent")) {
            return 70 + drawn;
        }
        return unit.startsWith("CNY") ? 1000 + 100 * drawn : drawn % 4;
    }
}
