package luzhi.bench.siege;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** One attack under way: against whom, by how many, for how long, and what has become of it so far. */
final class Assault {

    /** How long anybody waits for an answer. */
    static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Who is told to come again later than this comes then all the same. */
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 200;
    private static final long STACK = 1 << 18;

    private final Suite suite;
    private final SiegeOptions options;
    private final Watch watch;
    private final Mending mending;
    private final Tally tally = new Tally();
    private final long end;

    Assault(Suite suite, SiegeOptions options, Watch watch, Mending mending) {
        this.suite = suite;
        this.options = options;
        this.watch = watch;
        this.mending = mending;
        this.end = System.nanoTime() + options.time().toNanos();
    }

    Suite suite() {
        return suite;
    }

    Tally tally() {
        return tally;
    }

    Mending mending() {
        return mending;
    }

    SiegeOptions options() {
        return options;
    }

    /** Draws the same each time. */
    Random random() {
        return new Random(SiegeOptions.SEED);
    }

    /** From now on whoever ends was ended by us. */
    void expectDeaths() {
        watch.expectDeaths();
    }

    /** Whether nobody is to begin anything any more: the time is over, or somebody has died. */
    boolean isOver() {
        return System.nanoTime() > end || isLost();
    }

    /** Whether somebody has died. */
    boolean isLost() {
        return watch.hasSeenDeaths();
    }

    /** Waits, but no longer than until something has died. */
    void pause(Duration time) {
        long until = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < until && !isLost()) {
            Pause.millis(Math.max(1, Math.min(100, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime()))));
        }
    }

    /** What one of many does. */
    interface Part {
        void act(int number) throws Exception;
    }

    /** So many at once, each in a thread of its own, and waits until all are done. */
    void together(int many, Part part) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < many; number++) {
            int own = number;
            Thread thread = new Thread(null, () -> act(part, own), "attacker-" + number, STACK);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void act(Part part, int number) {
        try {
            part.act(number);
        } catch (Exception e) {
            tally.fault("the bench itself failed: " + e);
        }
    }

    /**
     * So many ask again and again until this is over, each over a connection of its own. Who is told to come again does so, when he was
     * told to. Notes how often he was answered who was answered least.
     *
     * @param what the request of each
     */
    void crowd(String service, int many, IntFunction<Request> what) throws InterruptedException {
        crowd(service, many, 0, what, reply -> reply);
    }

    /** Looks an answer over before it is counted. */
    interface Look {
        Reply at(Reply reply) throws Exception;
    }

    /** @param kept how many bytes of each answer there are to look at */
    void crowd(String service, int many, int kept, IntFunction<Request> what, Look look) throws InterruptedException {
        AtomicInteger least = new AtomicInteger(Integer.MAX_VALUE);
        together(many, number -> {
            int answered = 0;
            try (Connection connection = suite.connect(service, PATIENCE)) {
                Request request = what.apply(number);
                while (!isOver()) {
                    Reply reply = look.at(connection.send(request, kept));
                    tally.add(reply);
                    answered += reply.fate() == Reply.Fate.ANSWERED ? 1 : 0;
                    rest(reply);
                }
            } finally {
                int own = answered;
                least.updateAndGet(others -> Math.min(others, own));
            }
        });
        tally.note("leastAnsweredOfAClient", least.get());
    }

    private void rest(Reply reply) {
        if (reply.comesAgain()) {
            Duration told = Duration.ofSeconds(reply.retryAfter());
            Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            Duration pause = told.compareTo(LONGEST_PAUSE) < 0 ? told : LONGEST_PAUSE;
            pause(pause.compareTo(left) < 0 ? pause : left);
        } else if (reply.fate() != Reply.Fate.ANSWERED) {
            pause(Duration.ofMillis(PAUSE_AFTER_FAILURE_MILLIS));
        }
    }
}
