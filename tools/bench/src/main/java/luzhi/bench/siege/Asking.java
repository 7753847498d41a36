package luzhi.bench.siege;

import java.time.Duration;

/** One caller who asks for the same again and again for some time, and thrice at the least. */
final class Asking implements Runnable {

    private static final int FEWEST = 3;

    private final Connection connection;
    private final WeighedWork work;
    private final Duration time;
    private int answered;

    Asking(Connection connection, WeighedWork work, Duration time) {
        this.connection = connection;
        this.work = work;
        this.time = time;
    }

    @Override
    public void run() {
        long end = System.nanoTime() + time.toNanos();
        int done = 0;
        while (done < FEWEST || System.nanoTime() < end) {
            done++;
            answered += connection.send(work.request(), 0).fate() == Reply.Fate.ANSWERED ? 1 : 0;
        }
    }

    /** How often it was; once nobody asks any more. */
    int answered() {
        return answered;
    }
}
