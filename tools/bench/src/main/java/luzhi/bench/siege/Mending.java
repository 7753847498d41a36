package luzhi.bench.siege;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Has everything stand again after an attack. A suite that starts again what died is given the time to do so; for one that does
 * not, which is learnt by the first that nobody started, it is done here, so that the next attack finds a whole suite.
 */
final class Mending {

    /** How long a suite may take to answer again after something died. */
    static final Duration WITHIN = Duration.ofSeconds(15);
    private static final Duration STARTED_WITHIN = Duration.ofSeconds(90);
    private static final long POLL_MILLIS = 100;

    private final Suite suite;
    private boolean servicesCare = true;
    private boolean databaseCares = true;

    Mending(Suite suite) {
        this.suite = suite;
    }

    /** The suite has been waited for in vain: nobody has to wait for it any more. */
    void waitNoMore() {
        servicesCare = false;
        databaseCares = false;
    }

    /**
     * @return what had to be done from outside, in words; empty if the suite stands by itself
     * @throws IOException if it cannot be made to stand
     */
    List<String> mend() throws IOException {
        List<String> done = new ArrayList<>();
        if (!suite.database().isRunning()) {
            mendDatabase(done);
        }
        for (String name : suite.names()) {
            if (suite.pid(name) == 0) {
                mendService(name, done);
            }
        }
        for (String name : suite.names()) {
            if (!within(WITHIN, () -> suite.isReady(name))) {
                done.add(name + " lives but was not ready " + WITHIN.toSeconds() + " s later and was killed");
                replace(name);
            }
        }
        return done;
    }

    private void mendDatabase(List<String> done) throws IOException {
        databaseCares = databaseCares && within(WITHIN, suite.database()::isRunning);
        if (!suite.database().isRunning()) {
            done.add("PostgreSQL died, and the suite did not start it again");
            suite.database().restart();
            require(suite.database()::isRunning, "PostgreSQL");
        }
    }

    private void mendService(String name, List<String> done) throws IOException {
        servicesCare = servicesCare && within(WITHIN, () -> suite.pid(name) != 0);
        if (suite.pid(name) == 0) {
            done.add(name + " died, and the suite did not start it again");
            start(name);
        }
    }

    /** Kills a service that is of no more use, and has another one. */
    void replace(String name) throws IOException {
        long pid = suite.pid(name);
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        servicesCare = servicesCare && within(WITHIN, () -> suite.pid(name) != 0);
        if (suite.pid(name) == 0) {
            start(name);
        }
        require(() -> suite.isReady(name), name);
    }

    private void start(String name) throws IOException {
        suite.record(name).start(suite.log(name));
        require(() -> suite.isReady(name), name);
    }

    private static void require(BooleanSupplier condition, String what) throws IOException {
        if (!within(STARTED_WITHIN, condition)) {
            throw new IOException(what + " cannot be started again");
        }
    }

    static boolean within(Duration time, BooleanSupplier condition) {
        long deadline = System.nanoTime() + time.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Pause.millis(POLL_MILLIS);
        }
        return true;
    }
}
