package luzhi.bench.siege;

import java.time.Duration;

/** Waits. */
final class Pause {

    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    static void of(Duration time) {
        millis(time.toMillis());
    }
}
