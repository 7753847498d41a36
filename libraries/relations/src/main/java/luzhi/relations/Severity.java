package luzhi.relations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** How much a finding weighs. The gravest first. */
@Schema(name = "DiscrepancySeverity")
public enum Severity implements Titled {
    /** The figures cannot all be right. */
    ERROR("错误", "Error"),
    /** The figures cannot all be right unless they are about different things. */
    WARNING("疑点", "Warning"),
    /** The figures can be right; a look is worth it. */
    NOTICE("提示", "Notice");

    private final Title title;

    Severity(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    @JsonCreator
    static Severity of(String code) {
        return Codes.get(Severity.class, code);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
