package luzhi.report.workflow.step;

import java.util.Set;

import luzhi.core.PlainJava;

/** A step that can be taken with something: a constant that says all there is to know of it. */
@PlainJava
public interface Act<S extends Enum<S>> {

    /** The states that it leads on from; none if there is nothing before it. */
    Set<S> from();

    /** Whose it is. */
    Office office();

    /** Whether it passes judgement on what somebody else did. */
    boolean isJudgement();

    default boolean leadsOnFrom(S state) {
        return from().contains(state);
    }

    /** Whether it is that actor's, whatever the state. */
    default boolean isOf(Actor actor) {
        return office().includes(actor);
    }

    /**
     * Whether somebody would pass judgement on himself.
     *
     * @param author who did what would be judged; null if nobody did
     */
    default boolean judgesOwnWork(Actor actor, String author) {
        return isJudgement() && actor.name().equals(author);
    }
}
