package luzhi.launcher;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * When something that has ended is started again: after 1, 2, 4, 8 and 16 seconds, and not a sixth time in a row. Whatever ran
 * for some minutes begins a new row.
 */
final class Restarts {

    static final int MOST = 5;
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

    private final LongSupplier nanoTime;
    private final Duration first;
    private long started;
    private int inARow;

    /** @param nanoTime a clock as {@link System#nanoTime} is one */
    Restarts(LongSupplier nanoTime) {
        this(nanoTime, Duration.ofSeconds(1));
    }

    /** @param first the first pause */
    Restarts(LongSupplier nanoTime, Duration first) {
        this.nanoTime = nanoTime;
        this.first = first;
        begun();
    }

    /** Told when it was started. */
    void begun() {
        started = nanoTime.getAsLong();
    }

    /** Told when it has ended: how long to wait before it is started again, or nothing if that is no use any more. */
    Optional<Duration> ended() {
        if (nanoTime.getAsLong() - started >= LONG_ENOUGH.toNanos()) {
            inARow = 0;
        }
        inARow++;
        return inARow > MOST ? Optional.empty() : Optional.of(first.multipliedBy(1L << inARow - 1));
    }

    /** Which start of the present row is the next one, from 1. */
    int inARow() {
        return inARow;
    }
}
