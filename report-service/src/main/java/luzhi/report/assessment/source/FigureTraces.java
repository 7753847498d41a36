package luzhi.report.assessment.source;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.figure.FigureKey;
import luzhi.core.figure.Preference;
import luzhi.core.problem.NotFound;
import luzhi.kernel.figure.Tracer;

/** What is behind figures, as their owners explain it: each in its own words, all asked at once. */
@ApplicationScoped
public class FigureTraces {

    private final ServiceClient services;
    private final Tracer governance;
    private final ObjectMapper json;

    FigureTraces(ServiceClient services, Tracer governance, ObjectMapper json) {
        this.services = services;
        this.governance = governance;
        this.json = json;
    }

    /** The address below a service at which a figure is explained. */
    public static String target(FigureKey key) {
        String dimensions = key.dimensions().toString();
        return "/v1/figures/trace?measure=" + key.measure() + "&region=" + key.region() + "&period="
                + encode(key.period().toString()) + (dimensions.isEmpty() ? "" : "&dimensions=" + encode(dimensions));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The explanations of the best figures under these keys; what is not explained, for whatever reason, is left out. */
    public Map<FigureKey, JsonNode> ask(Collection<FigureKey> keys, Locale language) {
        Map<FigureKey, CompletableFuture<ServiceClient.Fetched<byte[]>>> asked = new LinkedHashMap<>();
        Map<FigureKey, JsonNode> traces = new LinkedHashMap<>();
        for (FigureKey key : keys) {
            Owner owner = Owner.ofMeasure(key.measure());
            if (owner.isGovernance()) {
                explain(key, language, traces);
            } else if (services.owners().contains(owner)) {
                asked.computeIfAbsent(key, first -> services.get(owner, target(key), "application/json",
                        language.toLanguageTag()));
            }
        }
        asked.forEach((key, answer) -> read(ServiceClient.await(answer), key, traces));
        return traces;
    }

    private void explain(FigureKey key, Locale language, Map<FigureKey, JsonNode> traces) {
        try {
            traces.put(key, json.valueToTree(governance.trace(key, Preference.BEST, language)));
        } catch (NotFound nobodyStatedIt) {
            // then there is nothing to explain
        }
    }

    private void read(ServiceClient.Fetched<byte[]> answer, FigureKey key, Map<FigureKey, JsonNode> traces) {
        if (answer.status() == SourceStatus.AVAILABLE) {
            try {
                JsonNode trace = json.readTree(answer.body());
                if (isOf(key, trace)) {
                    traces.put(key, trace);
                }
            } catch (IOException nonsense) {
                // then it has not been explained
            }
        }
    }

    /** Whether it says that it explains that figure: whoever reads it relies on what it is of. */
    private static boolean isOf(FigureKey key, JsonNode trace) {
        return trace.path("measure").asText().equals(key.measure())
                && trace.path("region").asText().equals(key.region().text())
                && trace.path("period").asText().equals(key.period().toString());
    }
}
