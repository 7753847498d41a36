package luzhi.report.workflow.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import luzhi.core.problem.Conflict;
import luzhi.core.problem.Forbidden;
import luzhi.core.region.RegionCode;

class WorkflowTest {

    private static final RegionCode CITY = new RegionCode("620700");
    private static final Actor COUNTY = new Actor("county", new RegionCode("620702"));
    private static final Actor OWN = new Actor("city", CITY);
    private static final Actor NEIGHBOUR = new Actor("neighbour", new RegionCode("620600"));
    private static final Actor PROVINCE = new Actor("province", new RegionCode("620000"));
    private static final Actor COUNTRY = new Actor("country", RegionCode.COUNTRY);

    /** What may be done in which state, and what comes of it. Whatever is not here may not. */
    private static final Map<State, Map<RectificationAction, State>> PERMITTED = Map.of(
            State.OPEN,
            Map.of(RectificationAction.CHANGED, State.OPEN, RectificationAction.REPORTED, State.OPEN,
                    RectificationAction.CLOSED, State.CLOSED),
            State.CLOSED,
            Map.of(RectificationAction.REOPENED, State.OPEN, RectificationAction.CONFIRMED, State.CONFIRMED),
            State.CONFIRMED, Map.of());
    private static final Set<RectificationAction> FROM_ABOVE = EnumSet.of(RectificationAction.REOPENED,
            RectificationAction.CONFIRMED);

    private static Workflow item(State state, String closedBy) {
        return new Workflow(CITY, state, closedBy);
    }

    @Test
    void everyActInEveryStateByEverybodyIsPermittedOrRefusedAsTheTableSays() {
        List<String> wrong = new ArrayList<>();
        for (State state : State.values()) {
            for (RectificationAction act : RectificationAction.values()) {
                for (Actor actor : List.of(COUNTY, OWN, NEIGHBOUR, PROVINCE, COUNTRY)) {
                    String expected = expected(state, act, actor);
                    String found = outcome(item(state, state == State.OPEN ? null : "somebody"), act, actor);
                    if (!expected.equals(found)) {
                        wrong.add(state + " " + act + " by " + actor + ": " + found + ", not " + expected);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String expected(State state, RectificationAction act, Actor actor) {
        boolean above = Set.of(PROVINCE, COUNTRY).contains(actor);
        if (!above && (FROM_ABOVE.contains(act) || actor != OWN)) {
            return "forbidden";
        }
        return PERMITTED.get(state).containsKey(act) ? PERMITTED.get(state).get(act).code() : "conflict";
    }

    private static String outcome(Workflow item, RectificationAction act, Actor actor) {
        try {
            return item.after(act, actor).code();
        } catch (Forbidden refused) {
            return "forbidden";
        } catch (Conflict refused) {
            return "conflict";
        }
    }

    @Test
    void anItemIsOpenedByItsRegionOrOneAboveAndOnlyOnce() {
        for (Actor actor : List.of(OWN, PROVINCE, COUNTRY)) {
            assertEquals(State.OPEN, new Workflow(CITY, null, null).after(RectificationAction.OPENED, actor));
        }
        assertThrows(Forbidden.class, () -> new Workflow(CITY, null, null).after(RectificationAction.OPENED, COUNTY));
        for (State state : State.values()) {
            assertThrows(Conflict.class, () -> item(state, null).after(RectificationAction.OPENED, OWN));
        }
    }

    @Test
    void nobodyConfirmsWhatHeClosedHimselfButHeMayReopenIt() {
        assertThrows(Forbidden.class,
                () -> item(State.CLOSED, PROVINCE.name()).after(RectificationAction.CONFIRMED, PROVINCE));
        assertEquals(State.CONFIRMED,
                item(State.CLOSED, PROVINCE.name()).after(RectificationAction.CONFIRMED, COUNTRY));
        assertEquals(State.OPEN, item(State.CLOSED, PROVINCE.name()).after(RectificationAction.REOPENED, PROVINCE));
    }
}
