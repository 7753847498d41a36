package luzhi.relations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** What became of checking a relation. */
@Schema(name = "RelationOutcome")
public enum Outcome implements Titled {
    HOLDS("相符", "holds"), BROKEN("不符", "does not hold"),
    /** Something that it takes is missing, which is no finding. */
    UNCHECKED("未核查", "not checked");

    private final Title title;

    Outcome(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    /** @throws IllegalArgumentException if there is no such outcome */
    public static Outcome of(String code) {
        return Codes.get(Outcome.class, code);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
