package luzhi.kernel.register;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** What an import does with rows that its file does not have. */
@Schema(name = "ImportMode")
public enum ImportMode {
    /** Leaves them alone. */
    MERGE,
    /** Removes them within the region and period of the import. */
    REPLACE;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
