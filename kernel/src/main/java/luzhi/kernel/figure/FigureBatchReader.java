package luzhi.kernel.figure;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import luzhi.kernel.measure.MeasureCatalogue;
import luzhi.kernel.problem.Fault;
import luzhi.kernel.problem.Faults;
import luzhi.kernel.problem.RuleBroken;
import luzhi.kernel.problem.TooLarge;
import luzhi.kernel.region.RegionDirectory;

/** Reads a batch of stated figures and finds everything that is wrong with it. */
@ApplicationScoped
class FigureBatchReader {

    /** More figures are refused; they go in several batches. */
    static final int MOST_FIGURES = 20_000;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final StatementReader reader;

    FigureBatchReader(MeasureCatalogue catalogue, RegionDirectory regions) {
        this.reader = new StatementReader(catalogue, regions);
    }

    /**
     * The statements of a body {@code {"figures": […]}}, in the order of their keys. A figure stated twice with one and
     * the same value counts once.
     *
     * @throws RuleBroken with everything that is wrong, if anything is
     * @throws TooLarge if there are more than {@link #MOST_FIGURES}
     */
    List<Statement> read(byte[] body) {
        JsonNode figures = figures(body);
        Faults faults = new Faults();
        SortedMap<FigureKey, Statement> batch = new TreeMap<>();
        for (int i = 0; i < figures.size(); i++) {
            String pointer = "/figures/" + i;
            reader.read(figures.get(i), pointer, faults).ifPresent(statement -> {
                Statement earlier = batch.putIfAbsent(statement.key(), statement);
                if (earlier != null && !earlier.saysTheSameAs(statement)) {
                    faults.at(pointer, "duplicate-figure", earlier.pointer());
                }
            });
        }
        faults.throwIfAny();
        return List.copyOf(batch.values());
    }

    private static JsonNode figures(byte[] body) {
        JsonNode root = parse(body);
        Faults faults = new Faults();
        if (!root.isObject() || !root.path("figures").isArray() || root.get("figures").isEmpty()) {
            faults.at("/figures", "figures-required");
        }
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            if (!field.getKey().equals("figures")) {
                faults.at("/" + field.getKey(), "unknown-field", field.getKey(), "figures");
            }
        }
        faults.throwIfAny();
        if (root.get("figures").size() > MOST_FIGURES) {
            throw new TooLarge("too-many-rows", MOST_FIGURES);
        }
        return root.get("figures");
    }

    private static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException notUtf8) {
            throw new RuleBroken(Fault.of("unsupported-charset", "?"));
        } catch (JsonProcessingException malformed) {
            throw new RuleBroken(Fault.of("malformed-json", malformed.getLocation().getLineNr(),
                    malformed.getLocation().getColumnNr(), malformed.getOriginalMessage()));
        }
    }
}
