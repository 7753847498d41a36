package luzhi.report.assessment.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import luzhi.core.figure.FigureKey;
import luzhi.core.json.JsonBody;
import luzhi.core.json.JsonDecimals;
import luzhi.core.json.JsonFields;
import luzhi.core.measure.Dimensions;
import luzhi.core.period.Period;
import luzhi.core.problem.Faults;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;

/**
 * What is to be assumed: figures and bounds in the place of those there are.
 *
 * @param figures a value for each figure replaced
 * @param targets by criterion, what its value is to be compared with
 * @param thresholds by id, the value that a threshold is to have in every criterion
 */
record Assumptions(Map<FigureKey, Assumed> figures, Map<String, Assumed> targets, Map<String, Assumed> thresholds) {

    /** More are a different data set and not a question. */
    static final int MOST = 1000;
    private static final int LARGEST_SCALE = 30;
    private static final String VALUE = "/value";

    /** @param pointer where in the body it is said */
    record Assumed(BigDecimal value, String pointer) {}

    /** The body as it is sent. */
    @Schema(name = "WhatIf", additionalProperties = Schema.False.class)
    record Body(@Schema(maxItems = MOST) List<FigureBody> figures,
            @Schema(maxItems = MOST) List<ThresholdBody> thresholds) {}

    /** One figure of the body. */
    @Schema(name = "WhatIfFigure", requiredProperties = {"measure", "region", "period",
            "value"}, additionalProperties = Schema.False.class)
    record FigureBody(String measure, RegionCode region, Period period, Dimensions dimensions, BigDecimal value) {}

    /** One bound of the body. */
    @Schema(name = "WhatIfThreshold", requiredProperties = "value", additionalProperties = Schema.False.class)
    record ThresholdBody(
            @Schema(description = "The criterion whose target it is; this or `threshold`") String criterion,
            @Schema(description = "The threshold of the cycle, in every criterion that uses it") String threshold,
            BigDecimal value) {}

    /** @throws RuleBroken with everything that is wrong with the body */
    static Assumptions read(byte[] body) {
        Faults faults = new Faults();
        JsonFields fields = JsonFields.of(JsonBody.parse(body), "", faults, "figures", "thresholds");
        Assumptions assumptions = new Assumptions(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        List<JsonNode> figures = list(fields, "figures", faults);
        for (int i = 0; i < figures.size(); i++) {
            readFigure(figures.get(i), "/figures/" + i, assumptions, faults);
        }
        List<JsonNode> thresholds = list(fields, "thresholds", faults);
        for (int i = 0; i < thresholds.size(); i++) {
            readThreshold(thresholds.get(i), "/thresholds/" + i, assumptions, faults);
        }
        if (faults.count() == 0 && figures.isEmpty() && thresholds.isEmpty()) {
            faults.at("", "nothing-assumed");
        }
        faults.throwIfAny();
        return assumptions;
    }

    /**
     * Figures as a form says them.
     *
     * @throws RuleBroken for each that is no decimal, with {@link WhatIfService#pointer} to it
     */
    static Assumptions ofTyped(Map<FigureKey, String> typed) {
        Faults faults = new Faults();
        Map<FigureKey, Assumed> figures = new LinkedHashMap<>();
        typed.forEach((figure, value) -> {
            String pointer = WhatIfService.pointer(figures.size());
            figures.put(figure,
                    new Assumed(JsonDecimals.read(TextNode.valueOf(value.strip()), pointer, faults), pointer));
        });
        faults.throwIfAny();
        return new Assumptions(figures, Map.of(), Map.of());
    }

    /** Several figures that somebody knows as numbers. */
    static Assumptions of(Map<FigureKey, BigDecimal> figures) {
        Map<FigureKey, Assumed> assumed = new LinkedHashMap<>();
        figures.forEach((figure, value) -> assumed.put(figure, new Assumed(value, VALUE)));
        return new Assumptions(assumed, Map.of(), Map.of());
    }

    private static List<JsonNode> list(JsonFields fields, String name, Faults faults) {
        List<JsonNode> items = new ArrayList<>();
        fields.find(name).ifPresent(node -> {
            if (!node.isArray()) {
                faults.at("/" + name, "not-a-list", name);
            } else if (node.size() > MOST) {
                faults.at("/" + name, "too-many-items", node.size(), MOST);
            } else {
                node.forEach(items::add);
            }
        });
        return items;
    }

    private static void readFigure(JsonNode node, String pointer, Assumptions assumptions, Faults faults) {
        int before = faults.count();
        JsonFields fields = JsonFields.of(node, pointer, faults, "measure", "region", "period", "dimensions", "value");
        String measure = fields.text("measure");
        RegionCode region = fields.parsed("region", RegionCode::new, "unknown-region");
        Period period = fields.parsed("period", Period::parse, "invalid-period");
        Dimensions dimensions = fields.find("dimensions").map(each -> dimensions(each, pointer + "/dimensions", faults))
                .orElse(Dimensions.NONE);
        BigDecimal value = number(fields, pointer, faults);
        if (faults.count() == before) {
            assumptions.figures.put(new FigureKey(region, measure, period, dimensions), new Assumed(value, pointer));
        }
    }

    private static Dimensions dimensions(JsonNode node, String pointer, Faults faults) {
        if (node.isTextual()) {
            return faults.parsed(pointer, node.textValue(), Dimensions::parse, "invalid-dimensions");
        }
        List<String> pairs = new ArrayList<>();
        JsonFields.ofAny(node, pointer, faults);
        node.properties().forEach(each -> pairs.add(each.getKey() + "=" + each.getValue().asText()));
        return faults.parsed(pointer, String.join(";", pairs), Dimensions::parse, "invalid-dimensions");
    }

    private static void readThreshold(JsonNode node, String pointer, Assumptions assumptions, Faults faults) {
        int before = faults.count();
        JsonFields fields = JsonFields.of(node, pointer, faults, "criterion", "threshold", "value");
        if (fields.has("criterion") == fields.has("threshold")) {
            faults.at(pointer, "criterion-or-threshold");
        }
        String criterion = fields.has("criterion") ? fields.text("criterion") : null;
        String threshold = fields.has("threshold") ? fields.text("threshold") : null;
        BigDecimal value = number(fields, pointer, faults);
        if (faults.count() == before) {
            (criterion != null ? assumptions.targets : assumptions.thresholds)
                    .put(criterion != null ? criterion : threshold, new Assumed(value, pointer));
        }
    }

    /** Numbers that could take for ever to calculate with are refused. */
    private static BigDecimal number(JsonFields fields, String pointer, Faults faults) {
        return fields.require("value").map(node -> {
            BigDecimal value = node.isNumber() ? node.decimalValue() : null;
            if (value == null || Math.abs(value.scale()) > LARGEST_SCALE || value.precision() > LARGEST_SCALE) {
                faults.at(pointer + VALUE, "not-a-decimal", node.toString());
                return null;
            }
            return value;
        }).orElse(null);
    }
}
