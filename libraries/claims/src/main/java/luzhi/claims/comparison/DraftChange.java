package luzhi.claims.comparison;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** What became of a figure between two drafts. */
@Schema(name = "DraftChange")
public enum DraftChange implements Titled {
    /** Both drafts state it, with other values. */
    CHANGED("改动", "Changed"),
    /** Only the later draft states it. */
    ADDED("新增", "Added"),
    /** Only the earlier draft states it. */
    REMOVED("删除", "Removed");

    private final Title title;

    DraftChange(String zh, String en) {
        this.title = new Title(zh, en);
    }

    @Override
    public Title title() {
        return title;
    }

    @JsonCreator
    static DraftChange of(String code) {
        return Codes.get(DraftChange.class, code);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
