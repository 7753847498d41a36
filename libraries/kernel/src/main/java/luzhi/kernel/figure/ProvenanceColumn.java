package luzhi.kernel.figure;

import com.fasterxml.jackson.core.type.TypeReference;

import luzhi.core.figure.Provenance;
import luzhi.kernel.revision.JsonColumn;

/** A source as a column of type {@code jsonb} keeps it. */
public final class ProvenanceColumn extends JsonColumn<Provenance> {

    public ProvenanceColumn() {
        super(new TypeReference<>() {
        });
    }
}
