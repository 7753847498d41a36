package luzhi.kernel.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class FlightsTest {

    private final Budget budget = new Budget(new Budget.Size(100, 2, 100, 2, 20));
    private final Flights<String> flights = new Flights<>(budget);

    /** Notes what becomes of it. */
    private final class Noted implements Seat<String> {

        private Flight<String> joined;
        private Flight<String> flown;
        private String answer;
        private Runnable whenTaken;
        private boolean isGone;
        private boolean isRefused;

        Noted asks(String key) {
            flights.join(key, this);
            return this;
        }

        @Override
        public void sit(Flight<String> flight) {
            joined = flight;
        }

        @Override
        public Claim claim() {
            return new Claim("work", "caller", "party", 50, 1);
        }

        @Override
        public void work(Flight<String> flight) {
            flown = flight;
        }

        @Override
        public boolean take(String given, Runnable taken) {
            answer = given;
            whenTaken = taken;
            return !isGone;
        }

        @Override
        public void refuse() {
            isRefused = true;
        }

        void ends(String with) {
            flown.land(with);
            flown.giveBack();
        }
    }

    private Noted noted(String key) {
        return new Noted().asks(key);
    }

    @Test
    void whoAsksForTheSameWhileItWaitsGetsOneAnswer() {
        Noted first = noted("other");
        Noted second = noted("another");
        Noted leader = noted("same");
        Noted follower = noted("same");
        assertNull(leader.flown);
        first.ends("x");
        assertTrue(leader.flown != null && follower.flown == null && leader.flown.isShared());
        leader.ends("the answer");
        assertEquals("the answer", follower.answer);
        assertNull(second.answer);
    }

    @Test
    void anAnswerIsHandedToFewAtATimeAndPastThoseWhoHaveGone() {
        Noted first = noted("other");
        Noted second = noted("another");
        Noted leader = noted("same");
        List<Noted> others = IntStream.range(0, 9).mapToObj(i -> noted("same")).toList();
        others.get(2).isGone = true;
        first.ends("x");
        leader.ends("the answer");
        assertEquals(List.of(0, 1), served(others));
        others.get(1).whenTaken.run();
        assertEquals(List.of(0, 1, 2, 3), served(others));
        assertNull(second.answer);
        List.of(0, 3, 4, 5, 6, 7).forEach(each -> others.get(each).whenTaken.run());
        assertEquals(9, served(others).size());
    }

    private static List<Integer> served(List<Noted> seats) {
        return IntStream.range(0, seats.size()).filter(i -> seats.get(i).answer != null).boxed().toList();
    }

    @Test
    void nobodyGetsAnAnswerThatWasBegunBeforeHeAsked() {
        Noted first = noted("same");
        Noted later = noted("same");
        Noted latest = noted("same");
        assertTrue(first.flown != null && later.flown == null,
                "it waits though there is room: the next answer is for all");
        assertFalse(first.flown.isShared());
        first.ends("old");
        assertNull(later.answer);
        assertTrue(later.flown != null);
        later.ends("new");
        assertEquals("new", latest.answer);
    }

    @Test
    void whereNothingCanBeSharedEveryoneDoesTheWork() {
        Noted running = noted("same");
        Noted leader = noted("same");
        Noted follower = noted("same");
        running.ends(null);
        leader.ends(null);
        assertTrue(follower.flown != null);
        follower.ends(null);
        assertEquals(0, budget.taken("work").places());
    }

    /** With a database that stands still, everyone would take his turn to wait for it. */
    @Test
    void whatFailedForReasonsOfOursIsNotTriedByOneAfterTheOther() {
        Noted running = noted("same");
        Noted leader = noted("same");
        Noted follower = noted("same");
        running.ends(null);
        Noted later = noted("same");
        leader.flown.fail();
        leader.flown.giveBack();
        assertTrue(follower.isRefused && later.isRefused && follower.flown == null && later.flown == null);
        Noted again = noted("same");
        assertTrue(again.flown != null, "who comes again tries it again");
        again.ends(null);
        assertEquals(0, budget.taken("work").places());
    }

    @Test
    void workThatTurnsOutHeavierWaitsForRoomAndHasNothingMeanwhile() {
        Noted other = noted("other");
        Noted heavy = noted("heavy");
        assertFalse(flights.reweigh(heavy.flown, 60, Duration.ofMillis(20)));
        assertEquals(1, budget.taken("work").places());
        other.ends(null);
        assertTrue(flights.reweigh(heavy.flown, 60, Duration.ofMillis(20)));
        assertEquals(60, budget.taken("work").weight());
        heavy.ends(null);
        assertEquals(0, budget.taken("work").places());
    }

    @Test
    void whoeverLeavesLeavesTheOthersTheirTurn() {
        Noted running = noted("same");
        Noted impatient = noted("same");
        Noted patient = noted("same");
        assertTrue(impatient.joined.leave(impatient, true));
        assertFalse(impatient.joined.leave(impatient, true));
        running.ends("old");
        assertTrue(patient.flown != null && impatient.flown == null);
        assertFalse(patient.joined.leave(patient, true), "it is at work");
        patient.ends("new");
        assertEquals(0, budget.taken("work").places());
    }

    @Test
    void aTurnThatNobodyWantsAnyMoreIsGivenOn() {
        Noted first = noted(null);
        Noted second = noted(null);
        Noted gone = noted("same");
        assertTrue(gone.joined.leave(gone, false));
        Noted next = noted(null);
        first.ends(null);
        assertTrue(next.flown != null && gone.flown == null);
        second.ends(null);
        next.ends(null);
        assertEquals(0, budget.taken("work").places());
        assertFalse(budget.isFull());
    }

    @Test
    void allWhoShareATurnAreRefusedWithIt() {
        Budget narrow = new Budget(new Budget.Size(100, 1, 100, 1, 0));
        Flights<String> few = new Flights<>(narrow);
        Noted running = new Noted();
        few.join("other", running);
        Noted refused = new Noted();
        few.join("same", refused);
        assertTrue(running.flown != null && refused.isRefused);
    }

    @Test
    void allWhoWaitCanBeSentAwayAtOnce() {
        Noted underWay = noted("same");
        Noted second = noted(null);
        Noted parked = noted("same");
        Noted queued = noted(null);
        flights.refuseAll();
        assertTrue(parked.isRefused && queued.isRefused && !underWay.isRefused && !second.isRefused);
        underWay.ends("late");
        second.ends(null);
        assertNull(parked.answer);
        assertEquals(0, budget.taken("work").places());
        assertTrue(noted("same").flown != null);
    }
}
