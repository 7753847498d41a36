package luzhi.report.cockpit.measure;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.figure.FigureKey;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.region.RegionCode;
import luzhi.report.assessment.evaluation.VerdictWords;
import luzhi.report.assessment.source.Owner;

/**
 * A figure with all that is behind it, as its owner explains it.
 *
 * @param name with region, breakdown and period
 * @param key by which it is looked up elsewhere
 * @param printed the value; null where there is none
 * @param reported where it was stated; null where nobody did
 * @param formula by which it was calculated, in words; null where it was not
 * @param rows that it was counted from; null where it was not
 */
public record TracedFigure(String name, FigureKey key, @Nullable String printed, boolean derived,
        @Nullable Statement reported,
        @Nullable String formula, @Nullable Rows rows, List<TracedFigure> inputs) {

    /**
     * What somebody stated.
     *
     * @param document and {@code place} where it stands there; null where that was not said
     */
    public record Statement(String printed, @Nullable String document, @Nullable String place, String by,
            OffsetDateTime at) {}

    /**
     * Rows of a register.
     *
     * @param service and {@code register} where they are
     * @param complete whether somebody answers for their being all
     */
    public record Rows(String service, String register, long count, boolean complete) {}

    /** Where it is shown over years and regions. */
    public String address(int cycle) {
        return MeasureAddress.of(cycle, key.region(), key.measure(), key.dimensions());
    }

    /** @param trace as {@code GET /v1/figures/trace} gives it */
    public static TracedFigure of(JsonNode trace, VerdictWords words) {
        FigureKey key = key(trace);
        boolean derived = trace.path("origin").asText().equals("derived");
        JsonNode stated = derived ? trace.path("reported") : trace;
        List<TracedFigure> inputs = new ArrayList<>();
        trace.path("inputs").forEach(input -> inputs.add(of(input, words)));
        return new TracedFigure(words.names().of(key, List.of(words.region(key.region()))), key, printed(trace, words),
                derived, statement(stated, words), text(trace.path("formula"), "words"),
                rows(key, trace.path("evidence")),
                inputs);
    }

    private static FigureKey key(JsonNode trace) {
        Map<String, String> dimensions = new TreeMap<>();
        trace.path("dimensions").properties()
                .forEach(each -> dimensions.put(each.getKey(), each.getValue().asText()));
        return new FigureKey(new RegionCode(trace.path("region").asText()), trace.path("measure").asText(),
                Period.parse(trace.path("period").asText()), new Dimensions(dimensions));
    }

    private static Statement statement(JsonNode stated, VerdictWords words) {
        return stated.hasNonNull("recordedAt") && stated.path("value").isNumber()
                ? new Statement(printed(stated, words), text(stated.path("source"), "document"),
                        text(stated.path("source"), "table"), stated.path("recordedBy").asText(),
                        OffsetDateTime.parse(stated.path("recordedAt").asText()))
                : null;
    }

    private static Rows rows(FigureKey key, JsonNode evidence) {
        return evidence.isObject()
                ? new Rows(Owner.ofMeasure(key.measure()).code(), evidence.path("register").asText(),
                        evidence.path("count").asLong(), evidence.path("complete").asBoolean())
                : null;
    }

    /** In the language of the page, which need not be that of the request to the service. */
    private static @Nullable String printed(JsonNode figure, VerdictWords words) {
        return figure.path("value").isNumber()
                ? words.printed(figure.path("value").decimalValue(), figure.path("unit").asText())
                : null;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).isTextual() ? node.path(name).asText() : null;
    }
}
