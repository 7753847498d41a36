package luzhi.report.workflow.submission;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;

/** Where an evaluation stands on its way to publication. */
@Schema(name = "SubmissionState")
public enum State implements Titled {
    /** Being worked on; never submitted, or withdrawn. */
    DRAFT(true, "填报中", "a draft"),
    /** Sealed and before the office above. */
    SUBMITTED(false, "已报送", "submitted"),
    /** Sent back with reasons, to be worked on again. */
    RETURNED(true, "已退回", "returned"),
    /** Found good by the office above. */
    ACCEPTED(false, "已审核通过", "accepted"),
    /** To be read by everybody. */
    PUBLISHED(false, "已公布", "published"),
    /** Once accepted, being corrected; what was published stays so meanwhile. */
    AMENDING(true, "修订中", "being amended");

    private final boolean open;
    private final Title title;

    State(boolean open, String zh, String en) {
        this.open = open;
        this.title = new Title(zh, en);
    }

    /** What an evaluation is that stands there. */
    @Override
    public Title title() {
        return title;
    }

    /** Whether what the region tells may be changed, and submitted. */
    public boolean isOpen() {
        return open;
    }

    static State of(String code) {
        return Codes.get(State.class, code);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
