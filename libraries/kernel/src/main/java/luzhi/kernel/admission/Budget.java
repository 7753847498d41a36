package luzhi.kernel.admission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import luzhi.core.PlainJava;

/**
 * The heap that work may take at a time, and who is next. Whoever was refused comes first, in the order of refusals; then whoever
 * was served longest ago; nobody overtakes the first of them for being lighter. A party takes at most its part, so that others
 * find room, unless it takes nothing yet.
 */
@PlainJava
final class Budget {

    /** So many callers are remembered; one that was forgotten is taken for a new one. */
    private static final int CALLERS_KNOWN = 1000;

    /**
     * @param weight bytes of heap in all
     * @param places how many connections to the database work may hold
     * @param partWeight the part that one party may take of the weight
     * @param partPlaces the part that one party may take of the places
     * @param waiting how many may wait
     */
    record Size(long weight, int places, long partWeight, int partPlaces, int waiting) {}

    /** A claim that waits or is at work. */
    static final class Ticket {

        private final Claim claim;
        private final Turn turn;
        private final long weight;
        private final int places;
        private final long number;
        private boolean atWork;

        private Ticket(Claim claim, Turn turn, Size size, long number) {
            this.claim = claim;
            this.turn = turn;
            this.weight = Math.min(claim.weight(), size.weight());
            this.places = Math.min(claim.places(), size.places());
            this.number = number;
        }

        boolean isAtWork() {
            return atWork;
        }
    }

    /** What a party, or a kind of work, takes at the moment. */
    record Share(long weight, int places) {

        static final Share NOTHING = new Share(0, 0);

        private Share with(long more, int further) {
            return new Share(weight + more, places + further);
        }
    }

    private final Size size;
    private final List<Ticket> waiting = new ArrayList<>();
    private final Map<String, Share> parties = new HashMap<>();
    private final Map<String, Share> kinds = new HashMap<>();
    private final Map<String, Long> refused = oldestForgotten();
    private final Map<String, Long> served = oldestForgotten();
    private Share taken = Share.NOTHING;
    private long count;

    Budget(Size size) {
        this.size = size;
    }

    private static Map<String, Long> oldestForgotten() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
                return size() > CALLERS_KNOWN;
            }
        };
    }

    /** Asks for room. The turn may come before this returns. What is heavier than the whole budget is taken for the whole of it. */
    Ticket ask(Claim claim, Turn turn) {
        Ticket ticket;
        List<Ticket> next;
        Ticket last = null;
        synchronized (this) {
            ticket = new Ticket(claim, turn, size, count++);
            waiting.add(ticket);
            next = next();
            if (waiting.size() > size.waiting()) {
                last = waiting.stream().max(order()).orElseThrow();
                waiting.remove(last);
            }
        }
        next.forEach(one -> one.turn.begin(one));
        if (last != null) {
            last.turn.refuse();
        }
        return ticket;
    }

    /** Ends the waiting of one whose turn has not come; false, and nothing done, if it has. */
    boolean forget(Ticket ticket) {
        List<Ticket> next;
        synchronized (this) {
            if (!waiting.remove(ticket)) {
                return false;
            }
            next = next();
        }
        next.forEach(one -> one.turn.begin(one));
        return true;
    }

    /** Ends the waiting of all. */
    void refuseAll() {
        List<Ticket> all;
        synchronized (this) {
            all = List.copyOf(waiting);
            waiting.clear();
        }
        all.forEach(one -> one.turn.refuse());
    }

    /** Notes that a caller was sent away. */
    synchronized void markRefused(String caller) {
        refused.putIfAbsent(caller, count++);
    }

    /** Notes that a caller got what it asked for. */
    synchronized void markServed(String caller) {
        refused.remove(caller);
        served.remove(caller);
        served.put(caller, count++);
    }

    /** Ends the work of one that had its turn; again is harmless. */
    void giveBack(Ticket ticket) {
        List<Ticket> next;
        synchronized (this) {
            if (!ticket.atWork) {
                return;
            }
            ticket.atWork = false;
            take(ticket.claim, -ticket.weight, -ticket.places);
            next = next();
        }
        next.forEach(one -> one.turn.begin(one));
    }

    /** Notes bytes that are taken whatever there is: of an answer that waits for a slow reader. */
    void charge(long bytes) {
        List<Ticket> next;
        synchronized (this) {
            taken = taken.with(bytes, 0);
            next = next();
        }
        next.forEach(one -> one.turn.begin(one));
    }

    private List<Ticket> next() {
        List<Ticket> next = new ArrayList<>();
        while (true) {
            Ticket first = waiting.stream().filter(this::isWithinItsPart).min(order()).orElse(null);
            if (first == null || taken.places() + first.places > size.places()
                    || taken.places() > 0 && taken.weight() + first.weight > size.weight()) {
                return next;
            }
            waiting.remove(first);
            first.atWork = true;
            take(first.claim, first.weight, first.places);
            markServed(first.claim.caller());
            next.add(first);
        }
    }

    private void take(Claim claim, long weight, int places) {
        taken = taken.with(weight, places);
        add(parties, claim.party(), weight, places);
        add(kinds, claim.kind(), weight, places);
    }

    private static void add(Map<String, Share> shares, String key, long weight, int places) {
        Share share = shares.getOrDefault(key, Share.NOTHING).with(weight, places);
        if (share.places() == 0) {
            shares.remove(key);
        } else {
            shares.put(key, share);
        }
    }

    private boolean isWithinItsPart(Ticket ticket) {
        Share share = parties.getOrDefault(ticket.claim.party(), Share.NOTHING);
        return share.places() == 0 || share.places() + ticket.places <= size.partPlaces()
                && share.weight() + ticket.weight <= size.partWeight();
    }

    private Comparator<Ticket> order() {
        return Comparator.<Ticket>comparingLong(one -> refused.getOrDefault(one.claim.caller(), Long.MAX_VALUE))
                .thenComparingLong(one -> served.getOrDefault(one.claim.caller(), -1L))
                .thenComparingLong(one -> one.number);
    }

    Size size() {
        return size;
    }

    /** What a kind of work takes at the moment. */
    synchronized Share taken(String kind) {
        return kinds.getOrDefault(kind, Share.NOTHING);
    }

    /** How many of a kind of work wait. */
    synchronized int waiting(String kind) {
        return (int) waiting.stream().filter(one -> one.claim.kind().equals(kind)).count();
    }

    /** Whether somebody waits. */
    synchronized boolean isFull() {
        return !waiting.isEmpty();
    }
}
