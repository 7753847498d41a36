package luzhi.bench.siege;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times, and how long the slowest of all but a few of them took. */
final class Latencies {

    private static final int ALL = 100;

    private final List<Duration> times = new ArrayList<>();

    void add(Duration time) {
        times.add(time);
    }

    int count() {
        return times.size();
    }

    /**
     * The least time that at least so many of a hundred did not exceed: of fewer than a hundred, the 99th is the slowest.
     *
     * @return zero if there are none
     */
    Duration percentile(int percent) {
        if (times.isEmpty()) {
            return Duration.ZERO;
        }
        Collections.sort(times);
        return times.get((times.size() * percent + ALL - 1) / ALL - 1);
    }
}
