package luzhi.claims.reading;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

import luzhi.core.problem.TooLarge;

/**
 * How long whoever sent a text waits for it: up to a deadline, and only while they are there. Reading and checking spend steps of
 * it, a character looked at being one; every so many, it is seen whether the text is still wanted. Of one text, for one thread.
 */
public final class Patience {

    /** A character that a pattern sees. */
    static final int OF_CHARACTER = 1;
    /** Two figures that are held against one another. */
    static final int OF_COMPARISON = 16;
    /** Some tenths of a millisecond. */
    private static final int STEPS_BETWEEN_LOOKS = 1 << 13;
    private static final BooleanSupplier STAYS = () -> false;

    private final Duration most;
    private final BooleanSupplier gone;
    private final LongSupplier nanos;
    private final long begin;
    private long looks;
    private long elsewhere;
    private int untilLook = STEPS_BETWEEN_LOOKS;

    /**
     * @param most from now on
     * @param gone tells whether whoever wanted to know has left; asked often
     * @param nanos the time that passes, as of {@link System#nanoTime()}
     */
    public Patience(Duration most, BooleanSupplier gone, LongSupplier nanos) {
        this.most = most;
        this.gone = gone;
        this.nanos = nanos;
        this.begin = nanos.getAsLong();
    }

    /** That of somebody who waits for whatever time it takes. */
    public static Patience endless() {
        return new Patience(Duration.ofNanos(Long.MAX_VALUE), STAYS, System::nanoTime);
    }

    /**
     * Spends steps.
     *
     * @throws TooLarge at the deadline: the text is more than can be read at once
     * @throws CallerGone if nobody waits any longer
     */
    void spend(int steps) {
        untilLook -= steps;
        if (untilLook <= 0) {
            look();
        }
    }

    private void look() {
        looks += STEPS_BETWEEN_LOOKS - untilLook;
        untilLook = STEPS_BETWEEN_LOOKS;
        if (gone.getAsBoolean()) {
            throw new CallerGone();
        }
        if (nanos.getAsLong() - begin - elsewhere > most.toNanos()) {
            throw new TooLarge("manuscript-too-laborious", most.toSeconds());
        }
    }

    /** Has others do something: a text is not refused because somebody else is slow, so the time that takes does not count. */
    public <T> T whileOthersWork(Supplier<? extends T> work) {
        long asked = nanos.getAsLong();
        try {
            return work.get();
        } finally {
            elsewhere += nanos.getAsLong() - asked;
        }
    }

    /** The steps spent so far. */
    public long spent() {
        return looks + STEPS_BETWEEN_LOOKS - untilLook;
    }
}
