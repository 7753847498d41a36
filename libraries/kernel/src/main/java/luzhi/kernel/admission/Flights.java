package luzhi.kernel.admission;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import luzhi.core.PlainJava;

/**
 * All requests that wait or are at work: those for the same work in one {@link Flight}. Of each work one flight is under way and one
 * waits for it at most.
 *
 * @param <A> an answer
 */
@PlainJava
final class Flights<A> {

    private final Budget budget;
    private final Map<String, Flight<A>> waiting = new HashMap<>();
    private final Map<String, Flight<A>> underWay = new HashMap<>();

    Flights(Budget budget) {
        this.budget = budget;
    }

    /**
     * Sits down for some work. What becomes of it may be told before this returns.
     *
     * @param key what tells the same work from other; null for work that nobody shares
     */
    void join(String key, Seat<A> seat) {
        Flight<A> flight;
        boolean isNext;
        synchronized (this) {
            Flight<A> boarding = key == null ? null : waiting.get(key);
            if (boarding != null) {
                boarding.seats().add(seat);
                seat.sit(boarding);
                return;
            }
            flight = new Flight<>(this, key);
            flight.seats().add(seat);
            seat.sit(flight);
            if (key != null) {
                waiting.put(key, flight);
            }
            isNext = key == null || !underWay.containsKey(key);
        }
        if (isNext) {
            ask(flight, seat.claim());
        }
    }

    private void ask(Flight<A> flight, Claim claim) {
        Budget.Ticket waits = budget.ask(claim, new Turn() {
            @Override
            public void begin(Budget.Ticket ticket) {
                Flights.this.begin(flight, ticket);
            }

            @Override
            public void refuse() {
                Flights.this.refuse(flight);
            }
        });
        boolean isEmpty;
        synchronized (this) {
            flight.hold(waits);
            isEmpty = !flight.hasBegun() && flight.seats().isEmpty();
        }
        if (isEmpty) {
            budget.forget(waits);
        }
    }

    private void begin(Flight<A> flight, Budget.Ticket ticket) {
        Seat<A> first;
        synchronized (this) {
            flight.hold(ticket);
            waiting.remove(flight.key(), flight);
            if (flight.seats().isEmpty()) {
                first = null;
            } else {
                first = flight.begin();
                if (flight.key() != null) {
                    underWay.put(flight.key(), flight);
                }
            }
        }
        if (first == null) {
            giveBack(flight);
        } else {
            first.work(flight);
        }
    }

    /** Sends away all who wait, those too whose flight waits for one under way. */
    void refuseAll() {
        List<Flight<A>> boarding;
        synchronized (this) {
            boarding = List.copyOf(waiting.values());
        }
        budget.refuseAll();
        boarding.forEach(this::refuse);
    }

    private void refuse(Flight<A> flight) {
        List<Seat<A>> all;
        synchronized (this) {
            waiting.remove(flight.key(), flight);
            all = List.copyOf(flight.seats());
            flight.seats().clear();
        }
        all.forEach(this::refuse);
    }

    private void refuse(Seat<A> seat) {
        budget.markRefused(seat.claim().caller());
        seat.refuse();
    }

    boolean leave(Flight<A> flight, Seat<A> seat, boolean isRefusal) {
        Budget.Ticket unused = null;
        synchronized (this) {
            if (flight.hasBegun() && isRefusal || !flight.seats().remove(seat)) {
                return false;
            }
            if (!flight.hasBegun() && flight.seats().isEmpty()) {
                waiting.remove(flight.key(), flight);
                unused = flight.ticket();
            }
        }
        if (isRefusal) {
            budget.markRefused(seat.claim().caller());
        }
        if (unused != null) {
            budget.forget(unused);
        }
        return true;
    }

    synchronized boolean isShared(Flight<A> flight) {
        return !flight.seats().isEmpty();
    }

    void land(Flight<A> flight, A answer) {
        Ended<A> ended = end(flight);
        if (answer == null) {
            ended.others().forEach(seat -> join(flight.key(), seat));
        } else {
            new HandOut<>(answer, ended.others(), budget).begin();
        }
        if (ended.next() != null) {
            ask(ended.next(), ended.claim());
        }
    }

    void fail(Flight<A> flight) {
        Ended<A> ended = end(flight);
        ended.others().forEach(this::refuse);
        if (ended.next() != null) {
            refuse(ended.next());
        }
    }

    /**
     * What a flight leaves behind.
     *
     * @param others who waited for its answer
     * @param next the one that waits until it has ended; null if there is none
     * @param claim of that one
     */
    private record Ended<A>(List<Seat<A>> others, Flight<A> next, Claim claim) {}

    private synchronized Ended<A> end(Flight<A> flight) {
        if (flight.key() == null || !underWay.remove(flight.key(), flight)) {
            return new Ended<>(List.of(), null, null);
        }
        List<Seat<A>> others = List.copyOf(flight.seats());
        flight.seats().clear();
        Flight<A> next = waiting.get(flight.key());
        return new Ended<>(others, next, next == null ? null : next.seats().get(0).claim());
    }

    /**
     * Takes another weight than was thought first, and waits for it, giving back meanwhile what it has.
     *
     * @return false if there was no room in time: then it has nothing
     */
    boolean reweigh(Flight<A> flight, long weight, Duration patience) {
        CompletableFuture<Budget.Ticket> turn = new CompletableFuture<>();
        giveBack(flight);
        Budget.Ticket ticket = budget.ask(flight.claim().weighing(weight), new Turn() {
            @Override
            public void begin(Budget.Ticket begun) {
                turn.complete(begun);
            }

            @Override
            public void refuse() {
                turn.complete(null);
            }
        });
        turn.completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS).join();
        if (turn.join() == null && budget.forget(ticket) || turn.join() == null && !ticket.isAtWork()) {
            budget.markRefused(flight.claim().caller());
            return false;
        }
        synchronized (this) {
            flight.hold(ticket);
        }
        return true;
    }

    void giveBack(Flight<A> flight) {
        if (flight.ticket() != null) {
            budget.giveBack(flight.ticket());
        }
    }
}
