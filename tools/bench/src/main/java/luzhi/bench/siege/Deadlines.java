package luzhi.bench.siege;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Closes sockets whose time is over: whoever reads from one or writes to it is then told so. */
final class Deadlines {

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "deadlines");
        thread.setDaemon(true);
        return thread;
    });

    private Deadlines() {}

    /** @return to be cancelled by whoever is done before */
    static Future<?> close(Socket socket, Duration after) {
        return CLOCK.schedule(() -> shut(socket), after.toNanos(), TimeUnit.NANOSECONDS);
    }

    static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedBroken) {
            // which is what was wanted
        }
    }
}
