package luzhi.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.inject.Singleton;

/** The clock of this module's tests: that of the system in China, until a test sets it, and again once it lets it run. */
@Singleton
public class SettableClock extends Clock {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Instant> stopped = new AtomicReference<>();

    /** Stops it at a time in China, such as {@code 2020-11-02T09:30}. */
    public void set(String time) {
        stopped.set(LocalDateTime.parse(time).atZone(CHINA).toInstant());
    }

    /** Lets it run with that of the system again. */
    public void run() {
        stopped.set(null);
    }

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        Instant set = stopped.get();
        return set == null ? Clock.systemUTC().instant() : set;
    }
}
