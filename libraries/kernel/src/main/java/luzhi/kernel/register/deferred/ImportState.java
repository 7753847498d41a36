package luzhi.kernel.register.deferred;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;

/** How an import stands. */
@Schema(name = "ImportState", description = "`waiting` for its turn, `running`, `done`, `refused` for what is wrong with it, or `given-up` after it failed several times for reasons of ours")
public enum ImportState {
    WAITING, RUNNING, DONE, REFUSED, GIVEN_UP;

    /** As it is spelled in answers. */
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
