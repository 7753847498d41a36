package luzhi.kernel.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** The roles as an answer lists them, each spelled as in {@link Role}. */
@Schema(name = "Role")
public enum RoleName {
    REPORTER, REVIEWER, INSPECTOR, ADMIN;

    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
