package luzhi.bench.siege;

import java.io.IOException;
import java.time.Duration;

/**
 * Somebody who wants little, beside an attack: one figure with its history, by turns over a connection that stays and over one of its
 * own each time, and whether the service is ready. Who is not answered 200 has waited in vain for all of his patience.
 */
final class Bystander implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration EVERY = Duration.ofMillis(100);
    private static final int TURNS = 3;
    private static final int OK = 200;

    private final Suite suite;
    private final String service;
    private final Assault assault;
    private final Latencies latencies = new Latencies();
    private final Request small;
    private final Thread thread = new Thread(this::ask, "bystander");
    private volatile boolean over;
    private int failed;

    Bystander(Suite suite, String service, Assault assault) throws IOException {
        this.suite = suite;
        this.service = service;
        this.assault = assault;
        this.small = SmallRead.of(service, suite.city());
        thread.setDaemon(true);
        thread.start();
    }

    private void ask() {
        Request ready = Request.get("/q/health/ready", "");
        try (Connection kept = suite.connect(service, PATIENCE)) {
            for (int turn = 0; !over && !assault.isLost(); turn++) {
                if (turn % TURNS == 0) {
                    add(kept.send(small));
                } else {
                    try (Connection own = suite.connect(service, PATIENCE)) {
                        add(own.send(turn % TURNS == 1 ? small : ready));
                    }
                }
                Pause.of(EVERY);
            }
        }
    }

    /** What fails because the service has just died tells no more than that it died. */
    private void add(Reply reply) {
        if (reply.status() == OK) {
            latencies.add(reply.time());
        } else if (!assault.isLost()) {
            latencies.add(PATIENCE);
            failed++;
        }
    }

    int asked() {
        return latencies.count();
    }

    int failed() {
        return failed;
    }

    Duration slowestButFew() {
        return latencies.percentile(99);
    }

    @Override
    public void close() {
        over = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
