package luzhi.kernel.figure;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.PlainJava;
import luzhi.core.json.JsonFields;
import luzhi.core.measure.Dimension;
import luzhi.core.measure.Dimensions;
import luzhi.core.measure.Measure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.problem.Faults;

/** Reads from JSON what a figure is of, and checks it against the catalogue. */
@PlainJava
final class FigureFields {

    private final MeasureCatalog catalogue;

    FigureFields(MeasureCatalog catalogue) {
        this.catalogue = catalogue;
    }

    /** The required field {@code measure}; null, and a fault, if there is none of that code. */
    Measure measure(JsonFields fields, Faults faults) {
        String code = fields.text("measure");
        Optional<Measure> measure = code == null ? Optional.empty() : catalogue.find(code);
        if (code != null && measure.isEmpty()) {
            faults.add(MeasureFaults.unknown(fields.pointerTo("measure"), code, catalogue));
        }
        return measure.orElse(null);
    }

    /**
     * The field {@code dimensions}, by name; nothing if it is left out.
     *
     * @param measure that should have them; null if it is not known
     */
    Optional<Dimensions> findDimensions(JsonFields fields, Measure measure, Faults faults) {
        return fields.find("dimensions")
                .map(node -> dimensions(node, measure, fields.pointerTo("dimensions"), faults));
    }

    private Dimensions dimensions(JsonNode node, Measure measure, String pointer, Faults faults) {
        JsonFields fields = JsonFields.ofAny(node, pointer, faults);
        SortedMap<String, String> byName = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String value = fields.text(entry.getKey());
            if (value != null && measure != null
                    && isKnown(entry.getKey(), value, measure, fields.pointerTo(entry.getKey()), faults)) {
                byName.put(entry.getKey(), value);
            }
        }
        return new Dimensions(byName);
    }

    private boolean isKnown(String name, String value, Measure measure, String pointer, Faults faults) {
        if (!measure.dimensions().contains(name)) {
            faults.at(pointer, "unknown-dimension", name, measure.title(), catalogue.listBreakdowns(measure));
            return false;
        }
        Dimension dimension = catalogue.dimension(name);
        if (dimension.find(value).isEmpty()) {
            faults.at(pointer, "unknown-dimension-value", value, dimension.title(), dimension.values());
            return false;
        }
        return true;
    }
}
