package luzhi.kernel.admission;

import java.util.ArrayList;
import java.util.List;

import luzhi.core.PlainJava;

/**
 * Requests that share one turn: the first does the work, the others get its answer. Whoever comes when the work has begun takes the
 * next one, so that nobody gets an answer older than his question.
 *
 * @param <A> an answer
 */
@PlainJava
final class Flight<A> {

    private final Flights<A> flights;
    private final String key;
    private final List<Seat<A>> seats = new ArrayList<>();
    private Budget.Ticket ticket;
    private boolean begun;
    private Claim claim;

    /** @param key null for work that nobody shares */
    Flight(Flights<A> flights, String key) {
        this.flights = flights;
        this.key = key;
    }

    String key() {
        return key;
    }

    List<Seat<A>> seats() {
        return seats;
    }

    boolean hasBegun() {
        return begun;
    }

    /** The one that does the work sits down first; the others wait for its answer. */
    Seat<A> begin() {
        begun = true;
        Seat<A> first = seats.remove(0);
        claim = first.claim();
        return first;
    }

    /** What the one at work asked for. */
    Claim claim() {
        return claim;
    }

    Budget.Ticket ticket() {
        return ticket;
    }

    void hold(Budget.Ticket held) {
        ticket = held;
    }

    /** Leaves without an answer; false if it is too late for that. */
    boolean leave(Seat<A> seat, boolean isRefusal) {
        return flights.leave(this, seat, isRefusal);
    }

    /** Whether others wait for the answer of the one at work. */
    boolean isShared() {
        return flights.isShared(this);
    }

    /**
     * Ends the work.
     *
     * @param answer for all others; null if there is none that could be shared: then the next of them does the work anew
     */
    void land(A answer) {
        flights.land(this, answer);
    }

    /** Ends the work, which failed for reasons of ours: all who wait for the same are sent away, rather than try it one after the other. */
    void fail() {
        flights.fail(this);
    }

    /** Gives back what the work took, once its answer has been taken away; again is harmless. */
    void giveBack() {
        flights.giveBack(this);
    }
}
