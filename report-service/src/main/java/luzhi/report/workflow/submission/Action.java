package luzhi.report.workflow.submission;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;
import luzhi.kernel.access.Role;
import luzhi.report.workflow.step.Act;
import luzhi.report.workflow.step.Actor;
import luzhi.report.workflow.step.Office;

/** A step of an evaluation: from where it leads on, and whose it is. */
@Schema(name = "SubmissionAction")
public enum Action implements Act<State>, Titled {
    /** Hands it to the office above, sealed. An admin above may do it for an office that cannot. */
    SUBMIT("报送", "submit", EnumSet.of(State.DRAFT, State.RETURNED, State.AMENDING),
            new Office(Set.of(Role.REVIEWER, Role.ADMIN), Set.of(Role.ADMIN))),
    /** Takes it back before it was looked at; it is again what it was before. */
    WITHDRAW("撤回", "withdraw", EnumSet.of(State.SUBMITTED),
            new Office(Set.of(Role.REVIEWER, Role.ADMIN), Set.of(Role.ADMIN))),
    /** Sends it back, with reasons. */
    RETURN("退回", "return", EnumSet.of(State.SUBMITTED),
            Office.ofAbove(Role.REVIEWER, Role.INSPECTOR, Role.ADMIN)),
    /** Finds it good. */
    ACCEPT("审核通过", "accept", EnumSet.of(State.SUBMITTED),
            Office.ofAbove(Role.REVIEWER, Role.INSPECTOR, Role.ADMIN)),
    /** Lets everybody read it. */
    PUBLISH("公布", "publish", EnumSet.of(State.ACCEPTED), Office.ofAbove(Role.REVIEWER, Role.ADMIN)),
    /** Opens it again for a correction, which a note explains. */
    AMEND("修订", "amend", EnumSet.of(State.ACCEPTED, State.PUBLISHED),
            new Office(Set.of(Role.REVIEWER, Role.ADMIN), Set.of(Role.ADMIN)));

    private final Title title;
    private final Set<State> from;
    private final Office office;

    Action(String zh, String en, Set<State> from, Office office) {
        this.title = new Title(zh, en);
        this.from = from;
        this.office = office;
    }

    /** What is done: to submit, to withdraw. */
    @Override
    public Title title() {
        return title;
    }

    @Override
    public Set<State> from() {
        return from;
    }

    @Override
    public Office office() {
        return office;
    }

    @Override
    public boolean isJudgement() {
        return this == RETURN || this == ACCEPT;
    }

    /**
     * Whether anybody waits for that actor to take it: not for what can only be undone or opened again, nor for him to do in its place
     * what a region can do itself.
     */
    boolean isAwaitedOf(Actor actor) {
        return this != WITHDRAW && this != AMEND && (office.isAboveAlone() || actor.region().equals(actor.about()));
    }

    /** @throws IllegalArgumentException if there is no such action */
    public static Action of(String code) {
        return Codes.get(Action.class, code);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
