package luzhi.report.assessment.cycle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.problem.Faults;

/** Reads one threshold of a document and holds its dates against one another. */
final class ThresholdReader {

    private final Faults faults;
    private final List<Threshold.Dated> values = new ArrayList<>();

    private ThresholdReader(Faults faults) {
        this.faults = faults;
    }

    /** The threshold with those of its values that are sound. */
    static Threshold read(JsonNode node, String pointer, Faults faults) {
        DocumentFields fields = new DocumentFields(node, pointer, faults, "id", "title", "unit", "values");
        ThresholdReader reader = new ThresholdReader(faults);
        String id = fields.id("id");
        fields.list("values", (entry, place) -> reader.value(entry, place, id));
        return new Threshold(id, fields.title("title"), fields.prose("unit"), reader.values);
    }

    private Threshold.Dated value(JsonNode node, String pointer, String id) {
        DocumentFields fields = new DocumentFields(node, pointer, faults, "value", "valid-from", "valid-to", "source",
                "verified");
        BigDecimal value = fields.decimal("value");
        LocalDate from = fields.date("valid-from");
        LocalDate to = fields.optionalDate("valid-to");
        String source = fields.prose("source");
        if (value == null || from == null) {
            return null;
        }
        if (to != null && to.isBefore(from)) {
            faults.at(fields.pointerTo("valid-to"), "ends-before-it-begins", to, from);
            return null;
        }
        Threshold.Dated dated = new Threshold.Dated(value, from, to, source, fields.flag("verified"));
        values.stream().filter(dated::overlaps).findFirst().ifPresentOrElse(
                other -> faults.at(fields.pointerTo("valid-from"), "threshold-values-overlap", id, other.validFrom()),
                () -> values.add(dated));
        return dated;
    }
}
