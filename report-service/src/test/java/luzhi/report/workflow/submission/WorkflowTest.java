package luzhi.report.workflow.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import luzhi.core.region.RegionCode;
import luzhi.report.workflow.step.Actor;

/** Every state × action × role × standing, held against the two tables below. */
class WorkflowTest {

    /** What leads where; whatever is not in it cannot be. */
    private static final Map<String, String> STEPS = Map.of(
            "draft submit", "submitted",
            "returned submit", "submitted",
            "amending submit", "submitted",
            "submitted withdraw", "WHAT IT WAS",
            "submitted return", "returned",
            "submitted accept", "accepted",
            "accepted publish", "published",
            "accepted amend", "amending",
            "published amend", "amending");
    /** Whose it is; nobody else's. */
    private static final Map<String, Set<String>> OFFICES = Map.of(
            "submit", Set.of("reviewer OWN", "admin OWN", "admin ABOVE"),
            "withdraw", Set.of("reviewer OWN", "admin OWN", "admin ABOVE"),
            "amend", Set.of("reviewer OWN", "admin OWN", "admin ABOVE"),
            "return", Set.of("reviewer ABOVE", "inspector ABOVE", "admin ABOVE"),
            "accept", Set.of("reviewer ABOVE", "inspector ABOVE", "admin ABOVE"),
            "publish", Set.of("reviewer ABOVE", "admin ABOVE"));
    /** How somebody can stand to the city whose evaluation it is, and the region he is of then. */
    private static final Map<String, String> STANDINGS = Map.of("OWN", "620700", "ABOVE", "620000", "ELSEWHERE",
            "620702");
    private static final List<String> ROLES = List.of("reporter", "reviewer", "inspector", "admin", "teacher");

    private static Actor actor(String name, String standing, String... roles) {
        return new Actor(name, new RegionCode(STANDINGS.get(standing)), new RegionCode("620700"), Set.of(roles));
    }

    private static Optional<String> expected(State state, Action action, State before) {
        return Optional.ofNullable(STEPS.get(state.code() + " " + action.code()))
                .map(target -> target.equals("WHAT IT WAS") ? before.code() : target);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void aStepLeadsWhereTheTableSaysAndNowhereElse(State state) {
        for (State before : List.of(State.DRAFT, State.RETURNED, State.AMENDING)) {
            Workflow workflow = new Workflow(state, before, "somebody");
            for (Action action : Action.values()) {
                assertEquals(expected(state, action, before), workflow.after(action).map(State::code),
                        () -> state + " " + action);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void aStepIsForTheOfficesOfTheTableAndForNobodyElse(State state) {
        int combinations = 0;
        for (String role : ROLES) {
            for (String standing : STANDINGS.keySet()) {
                Set<Action> next = new Workflow(state, State.DRAFT, "somebody")
                        .nextFor(actor("somebody else", standing, role));
                for (Action action : Action.values()) {
                    boolean possible = STEPS.containsKey(state.code() + " " + action.code());
                    boolean permitted = OFFICES.get(action.code()).contains(role + " " + standing);
                    assertEquals(possible && permitted, next.contains(action),
                            () -> role + " " + standing + ", " + state + " " + action);
                    assertEquals(permitted, Workflow.isOf(action, actor("x", standing, role)));
                    combinations++;
                }
            }
        }
        assertEquals(5 * 3 * 6, combinations);
    }

    @Test
    void severalRolesMayWhatAnyOfThemMay() {
        Actor both = actor("x", "ABOVE", "reporter", "inspector");
        assertEquals(Set.of(Action.RETURN, Action.ACCEPT),
                new Workflow(State.SUBMITTED, State.DRAFT, "y").nextFor(both));
        assertEquals(Set.of(), new Workflow(State.SUBMITTED, State.DRAFT, "y")
                .nextFor(actor("x", "ABOVE")));
    }

    @Test
    void nobodyJudgesWhatHeSubmittedHimself() {
        Workflow workflow = new Workflow(State.SUBMITTED, State.DRAFT, "province");
        Actor submitter = actor("province", "ABOVE", "admin");
        Set<Action> others = new HashSet<>(List.of(Action.WITHDRAW, Action.RETURN, Action.ACCEPT));
        assertEquals(others, workflow.nextFor(actor("another", "ABOVE", "admin")));
        assertEquals(Set.of(Action.WITHDRAW), workflow.nextFor(submitter));
        assertTrue(workflow.judgesOwnWork(Action.ACCEPT, submitter));
        assertTrue(workflow.judgesOwnWork(Action.RETURN, submitter));
        assertFalse(workflow.judgesOwnWork(Action.WITHDRAW, submitter));
    }

    @Test
    void whatCanBeSubmittedIsOpenToChangesAndNothingElseIs() {
        Arrays.stream(State.values()).forEach(state -> assertEquals(
                new Workflow(state, State.DRAFT, "x").after(Action.SUBMIT).isPresent(), state.isOpen(), state.code()));
    }
}
