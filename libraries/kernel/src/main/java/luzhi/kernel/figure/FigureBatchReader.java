package luzhi.kernel.figure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import luzhi.core.figure.FigureKey;
import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonFields;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.problem.TooLarge;
import luzhi.core.region.RegionDirectory;

/** Reads a batch of stated figures and finds everything that is wrong with it. */
@ApplicationScoped
class FigureBatchReader {

    /** More figures are refused; they go in several batches. */
    static final int MOST_FIGURES = 20_000;

    private static final String FIGURES = "/figures/";

    private final StatementReader reader;

    FigureBatchReader(MeasureCatalog catalogue, RegionDirectory regions) {
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
            String pointer = FIGURES + i;
            reader.read(figures.get(i), pointer, faults).ifPresent(statement -> {
                Statement earlier = batch.putIfAbsent(statement.key(), statement);
                if (earlier != null && !earlier.saysTheSameAs(statement)) {
                    faults.at(pointer, "duplicate-figure", number(earlier.pointer()));
                }
            });
        }
        faults.throwIfAny();
        return List.copyOf(batch.values());
    }

    /** How many from the first, which is 1. */
    private static int number(String pointer) {
        return Integer.parseInt(pointer.substring(FIGURES.length())) + 1;
    }

    private static JsonNode figures(byte[] body) {
        Faults faults = new Faults();
        JsonNode figures = JsonFields.of(JsonBody.parse(body), "", faults, "figures").find("figures")
                .orElse(MissingNode.getInstance());
        if (figures.isEmpty() || !figures.isArray()) {
            faults.at("/figures", "figures-required");
        }
        faults.throwIfAny();
        if (figures.size() > MOST_FIGURES) {
            throw new TooLarge("too-many-rows", MOST_FIGURES);
        }
        return figures;
    }
}
