package luzhi.report.workflow.submission;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import luzhi.report.workflow.step.Actor;

/** Which steps lead on from where one evaluation stands, and who may take them. Knows neither services nor databases. */
final class Workflow {

    private final State state;
    private final State submittedFrom;
    private final String submittedBy;

    /**
     * @param submittedFrom what it was before it was last submitted; null if it never was
     * @param submittedBy who submitted it last; null if nobody did
     */
    Workflow(State state, State submittedFrom, String submittedBy) {
        this.state = state;
        this.submittedFrom = submittedFrom;
        this.submittedBy = submittedBy;
    }

    /** Where the step leads; nowhere if it cannot be taken from here. */
    Optional<State> after(Action action) {
        return action.leadsOnFrom(state) ? Optional.of(target(action)) : Optional.empty();
    }

    private State target(Action action) {
        return switch (action) {
            case SUBMIT -> State.SUBMITTED;
            case WITHDRAW -> submittedFrom;
            case RETURN -> State.RETURNED;
            case ACCEPT -> State.ACCEPTED;
            case PUBLISH -> State.PUBLISHED;
            case AMEND -> State.AMENDING;
        };
    }

    /** Whether it is the business of that office, wherever the evaluation stands. */
    static boolean isOf(Action action, Actor actor) {
        return action.isOf(actor);
    }

    /** Whether somebody would pass judgement on what he submitted himself. */
    boolean judgesOwnWork(Action action, Actor actor) {
        return action.judgesOwnWork(actor, submittedBy);
    }

    /** The steps that lead on from here, whoever takes them. */
    Set<Action> next() {
        return Arrays.stream(Action.values()).filter(action -> action.leadsOnFrom(state))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }

    /** Those of them that this actor may take. */
    Set<Action> nextFor(Actor actor) {
        Set<Action> next = next();
        next.removeIf(action -> !isOf(action, actor) || judgesOwnWork(action, actor));
        return next;
    }
}
