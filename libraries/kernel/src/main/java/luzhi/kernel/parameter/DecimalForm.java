package luzhi.kernel.parameter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** How the exact numbers of an answer stand in JSON. */
@Schema(name = "DecimalForm")
public enum DecimalForm {
    /** As numbers of JSON, with all their digits. */
    NUMBER,
    /** As texts, for clients whose numbers are doubles and would lose digits. */
    TEXT;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
