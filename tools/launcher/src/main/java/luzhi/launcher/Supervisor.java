package luzhi.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Starts again whatever part of the suite ends by itself, as {@link Restarts} has it, and tells so in a line. */
final class Supervisor implements AutoCloseable {

    private final ProcessRegistry book;
    private final PrintStream out;
    private final Supplier<Restarts> restarts;
    /** One thread: while PostgreSQL starts, it is no use to start what stands on it. */
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "supervisor");
        thread.setDaemon(true);
        return thread;
    });

    /** @param book where a new process is written down */
    Supervisor(ProcessRegistry book, PrintStream out) {
        this(book, out, () -> new Restarts(System::nanoTime));
    }

    /** @param restarts makes those of one part */
    Supervisor(ProcessRegistry book, PrintStream out, Supplier<Restarts> restarts) {
        this.book = book;
        this.out = out;
        this.restarts = restarts;
    }

    /** Keeps a part running from now on. */
    void watch(Part part) {
        watch(part, restarts.get());
    }

    private void watch(Part part, Restarts restarts) {
        restarts.begun();
        part.ending().thenAccept(how -> ended(part, how, restarts));
    }

    private void ended(Part part, String how, Restarts restarts) {
        try {
            clock.execute(() -> plan(part, how, restarts));
        } catch (RejectedExecutionException stopping) {
            // everything is being stopped, and this part was
        }
    }

    private void plan(Part part, String how, Restarts restarts) {
        Optional<Duration> pause = restarts.ended();
        if (pause.isPresent()) {
            clock.schedule(() -> startAgain(part, how, restarts), pause.get().toMillis(), TimeUnit.MILLISECONDS);
        } else {
            out.println(part.name() + " has ended (" + how + ") and is not started again, after " + Restarts.MOST
                    + " times in a row; see " + part.log() + ". Ctrl-C, then ./run, starts all anew.");
        }
    }

    private void startAgain(Part part, String how, Restarts restarts) {
        out.println(part.name() + " has ended (" + how + ") and is started again (" + restarts.inARow() + " of "
                + Restarts.MOST + " in a row); see " + part.log());
        try {
            restarts.begun();
            part.startAgain();
            book.add(part.name(), part.handle());
            watch(part, restarts);
        } catch (RuntimeException e) {
            if (!clock.isShutdown()) {
                plan(part, "could not start", restarts);
            }
        }
    }

    /** From now on whatever ends stays so. A start under way is not waited for: the part itself has to be stopped. */
    @Override
    public void close() {
        clock.shutdownNow();
    }
}
