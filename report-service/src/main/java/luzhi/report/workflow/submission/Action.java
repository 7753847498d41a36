package luzhi.report.workflow.submission;

import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonValue;

import luzhi.core.language.Codes;
import luzhi.core.language.Title;
import luzhi.core.language.Titled;
import luzhi.kernel.access.Role;

/** A step of an evaluation: from where it leads on, and whose it is. */
public enum Action implements Titled {
    /** Hands it to the office above, sealed. An admin above may do it for an office that cannot. */
    SUBMIT("报送", "submit", EnumSet.of(State.DRAFT, State.RETURNED, State.AMENDING), Set.of(Role.REVIEWER, Role.ADMIN),
            Set.of(Role.ADMIN)),
    /** Takes it back before it was looked at; it is again what it was before. */
    WITHDRAW("撤回", "withdraw", EnumSet.of(State.SUBMITTED), Set.of(Role.REVIEWER, Role.ADMIN), Set.of(Role.ADMIN)),
    /** Sends it back, with reasons. */
    RETURN("退回", "return", EnumSet.of(State.SUBMITTED), Set.of(), Set.of(Role.REVIEWER, Role.INSPECTOR, Role.ADMIN)),
    /** Finds it good. */
    ACCEPT("审核通过", "accept", EnumSet.of(State.SUBMITTED), Set.of(), Set.of(Role.REVIEWER, Role.INSPECTOR, Role.ADMIN)),
    /** Lets everybody read it. */
    PUBLISH("公布", "publish", EnumSet.of(State.ACCEPTED), Set.of(), Set.of(Role.REVIEWER, Role.ADMIN)),
    /** Opens it again for a correction, which a note explains. */
    AMEND("修订", "amend", EnumSet.of(State.ACCEPTED, State.PUBLISHED), Set.of(Role.REVIEWER, Role.ADMIN),
            Set.of(Role.ADMIN));

    private final Title title;
    private final Set<State> from;
    private final Set<String> ownRoles;
    private final Set<String> rolesAbove;

    /**
     * @param from the states that it leads on from
     * @param ownRoles of which somebody of the region itself needs one, rolesAbove somebody of a region above; none: not theirs
     */
    Action(String zh, String en, Set<State> from, Set<String> ownRoles, Set<String> rolesAbove) {
        this.title = new Title(zh, en);
        this.from = from;
        this.ownRoles = ownRoles;
        this.rolesAbove = rolesAbove;
    }

    /** What is done: to submit, to withdraw. */
    @Override
    public Title title() {
        return title;
    }

    boolean leadsOnFrom(State state) {
        return from.contains(state);
    }

    /** The roles of which somebody who stands so needs one; none if nobody may who stands so. */
    Set<String> rolesFor(CallerRelation standing) {
        return switch (standing) {
            case OWN -> ownRoles;
            case ABOVE -> rolesAbove;
            case ELSEWHERE -> Set.of();
        };
    }

    /** Whether it passes judgement on what somebody else submitted. */
    boolean isJudgement() {
        return this == RETURN || this == ACCEPT;
    }

    /** @throws IllegalArgumentException if there is no such action */
    static Action of(String code) {
        return Codes.get(Action.class, code);
    }

    @Override
    @JsonValue
    public String code() {
        return Codes.of(this);
    }
}
