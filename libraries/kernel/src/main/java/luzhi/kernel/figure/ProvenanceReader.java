package luzhi.kernel.figure;

import com.fasterxml.jackson.databind.JsonNode;

import luzhi.core.figure.Provenance;
import luzhi.core.json.JsonFields;
import luzhi.core.problem.Faults;

/** Reads where something was stated. */
public final class ProvenanceReader {

    /** Characters of each part, at most. */
    static final int LONGEST_PART = 500;

    private ProvenanceReader() {}

    /** A source that may be incomplete, in which case the faults say so. */
    public static Provenance read(JsonNode node, String pointer, Faults faults) {
        JsonFields fields = JsonFields.of(node, pointer, faults, "document", "table", "row");
        return new Provenance(fields.prose("document", LONGEST_PART), fields.optionalProse("table", LONGEST_PART),
                fields.optionalProse("row", LONGEST_PART));
    }
}
