package luzhi.core.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** Why a figure has no value. Not the same as zero, which is a value. */
@Schema(name = "MissingReason")
public enum Missing implements Titled {
    /** The region should have stated it and has not. */
    NOT_REPORTED("未上报", "not reported"),
    /** There can be no such figure here. */
    NOT_APPLICABLE("不适用", "not applicable");

    private final Title title;

    Missing(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    /** @throws IllegalArgumentException if there is no such reason */
    @JsonCreator
    public static Missing of(String code) {
        return Codes.get(Missing.class, code);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
