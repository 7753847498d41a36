package luzhi.kernel.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BudgetTest {

    private static final Budget.Size SIZE = new Budget.Size(100, 10, 50, 5, 20);

    private final Budget budget = new Budget(SIZE);

    /** Notes what it is told. */
    private final class Noted implements Turn {

        private final Claim claim;
        private Budget.Ticket ticket;
        private Budget.Ticket begun;
        private boolean isRefused;

        Noted(String caller, String party, long weight) {
            this.claim = new Claim("work", caller, party, weight, 1);
        }

        Noted asks() {
            ticket = budget.ask(claim, this);
            return this;
        }

        @Override
        public void begin(Budget.Ticket ticket) {
            begun = ticket;
        }

        @Override
        public void refuse() {
            isRefused = true;
        }

        void ends() {
            budget.giveBack(begun);
        }
    }

    private Noted noted(String caller, String party, long weight) {
        return new Noted(caller, party, weight).asks();
    }

    @Test
    void workBeginsWhileThereIsRoomAndWaitsOtherwise() {
        Noted first = noted("a", "A", 60);
        Noted second = noted("b", "B", 40);
        Noted third = noted("c", "C", 1);
        assertTrue(first.begun != null && second.begun != null && third.begun == null && budget.isFull());
        second.ends();
        assertTrue(third.begun != null && !budget.isFull());
    }

    @Test
    void whatIsHeavierThanAllBeginsAlone() {
        Noted heavy = noted("a", "A", 1000);
        Noted light = noted("b", "B", 1);
        assertTrue(heavy.begun != null && light.begun == null);
        heavy.ends();
        assertTrue(light.begun != null);
    }

    @Test
    void nobodyOvertakesForBeingLighter() {
        Noted running = noted("a", "A", 60);
        Noted heavy = noted("b", "B", 50);
        Noted light = noted("c", "C", 1);
        assertTrue(heavy.begun == null && light.begun == null);
        running.ends();
        assertTrue(heavy.begun != null && light.begun != null);
    }

    @Test
    void oneCountyLeavesRoomForOthers() {
        List<Noted> county = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            county.add(noted("a" + i, "A", 1));
        }
        assertEquals(5, county.stream().filter(one -> one.begun != null).count());
        assertTrue(noted("b", "B", 1).begun != null);
        county.get(0).ends();
        assertEquals(6, county.stream().filter(one -> one.begun != null).count());
    }

    @Test
    void whoeverWasRefusedComesFirst() {
        Noted running = noted("a", "A", 100);
        Noted late = noted("b", "B", 100);
        assertTrue(budget.isFull());
        budget.markRefused("b");
        Noted other = noted("c", "C", 100);
        running.ends();
        late.ends();
        assertTrue(other.begun != null);
        budget.markRefused("d");
        Noted ordinary = noted("e", "E", 100);
        Noted refusedBefore = noted("d", "D", 100);
        other.ends();
        assertTrue(refusedBefore.begun != null && ordinary.begun == null);
    }

    @Test
    void ofMoreThanMayWaitTheLastInTurnIsSentAway() {
        noted("a", "A", 100);
        List<Noted> waiting = new ArrayList<>();
        for (int i = 0; i < SIZE.waiting() + 1; i++) {
            waiting.add(noted("w" + i, "W" + i, 1));
        }
        assertTrue(waiting.get(SIZE.waiting()).isRefused);
        assertEquals(1, waiting.stream().filter(one -> one.isRefused).count());
    }

    @Test
    void answersThatWaitForTheirReadersAreCounted() {
        budget.charge(90);
        Noted first = noted("a", "A", 20);
        Noted second = noted("b", "B", 20);
        assertTrue(first.begun != null && second.begun == null, "one at a time, whatever waits for readers");
        budget.charge(-90);
        assertTrue(second.begun != null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverIsAskedForTheBudgetHoldsAndEverybodyIsServed(long seed) {
        Random random = new Random(seed);
        List<Noted> atWork = new ArrayList<>();
        List<Noted> waiting = new ArrayList<>();
        for (int step = 0; step < 3000; step++) {
            if (random.nextInt(3) > 0) {
                int caller = random.nextInt(12);
                waiting.add(noted("caller" + caller, "party" + caller % 4, 1 + random.nextInt(70)));
            } else if (!atWork.isEmpty()) {
                atWork.remove(random.nextInt(atWork.size())).ends();
            }
            waiting.removeIf(one -> {
                if (one.begun != null) {
                    atWork.add(one);
                }
                return one.begun != null || one.isRefused;
            });
            assertTrue(atWork.stream().mapToLong(one -> one.claim.weight()).sum() <= SIZE.weight(),
                    () -> "seed " + seed);
            assertTrue(atWork.size() <= SIZE.places(), () -> "seed " + seed);
        }
        while (!atWork.isEmpty()) {
            atWork.remove(0).ends();
            waiting.removeIf(one -> one.begun != null && atWork.add(one));
        }
        assertTrue(waiting.isEmpty() && !budget.isFull(), () -> "seed " + seed);
        assertEquals(new Budget.Share(0, 0), budget.taken("work"));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whileSomebodyWaitsWhoWasRefusedNobodyElseIsServedTwice(long seed) {
        Random random = new Random(seed);
        Map<String, Map<String, Integer>> servedBeforeRefused = new HashMap<>();
        List<Noted> waiting = new ArrayList<>();
        Noted atWork = noted("nobody", "N", 100);
        for (int step = 0; step < 2000; step++) {
            String caller = "caller" + random.nextInt(9);
            if (waiting.stream().noneMatch(one -> one.claim.caller().equals(caller))) {
                waiting.add(noted(caller, caller, 60));
            }
            if (random.nextInt(3) == 0) {
                Noted impatient = waiting.remove(random.nextInt(waiting.size()));
                budget.markRefused(impatient.claim.caller());
                assertTrue(budget.forget(impatient.ticket));
                servedBeforeRefused.putIfAbsent(impatient.claim.caller(), new HashMap<>());
            } else if (!waiting.isEmpty()) {
                atWork.ends();
                Noted next = waiting.stream().filter(one -> one.begun != null).findFirst().orElseThrow();
                waiting.remove(next);
                servedBeforeRefused.remove(next.claim.caller());
                waiting.stream().map(one -> servedBeforeRefused.get(one.claim.caller())).filter(Objects::nonNull)
                        .forEach(before -> assertEquals(1, before.merge(next.claim.caller(), 1, Integer::sum),
                                () -> "seed " + seed));
                atWork = next;
            }
        }
    }
}
