package luzhi.kernel.admission;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import luzhi.core.PlainJava;

/**
 * An answer on its way to all who wait for it, to few at a time: so that who asks for something small meanwhile finds a thread free.
 *
 * @param <A> an answer
 */
@PlainJava
final class HandOut<A> {

    private static final int AT_ONCE = 2;

    private final A answer;
    private final Queue<Seat<A>> waiting;
    private final Budget budget;

    HandOut(A answer, List<Seat<A>> seats, Budget budget) {
        this.answer = answer;
        this.waiting = new ConcurrentLinkedQueue<>(seats);
        this.budget = budget;
    }

    void begin() {
        for (int i = 0; i < AT_ONCE; i++) {
            goOn();
        }
    }

    private void goOn() {
        Seat<A> next = waiting.poll();
        while (next != null && !next.take(answer, this::goOn)) {
            next = waiting.poll();
        }
        if (next != null) {
            budget.markServed(next.claim().caller());
        }
    }
}
