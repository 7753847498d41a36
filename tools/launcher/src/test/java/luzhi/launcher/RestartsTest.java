package luzhi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RestartsTest {

    private long now;
    private final Restarts restarts = new Restarts(() -> now);

    private Optional<Duration> endsAfter(Duration running) {
        restarts.begun();
        now += running.toNanos();
        return restarts.ended();
    }

    @Test
    void whatEndsAtOnceIsStartedLaterEachTimeAndNotASixthTime() {
        List<Duration> pauses = IntStream.range(0, 6).mapToObj(i -> endsAfter(Duration.ofSeconds(2)))
                .flatMap(Optional::stream).toList();
        assertEquals(List.of(1, 2, 4, 8, 16).stream().map(Duration::ofSeconds).toList(), pauses);
        assertEquals(Optional.empty(), endsAfter(Duration.ofSeconds(2)));
    }

    @Test
    void aRunOfSomeMinutesBeginsAnew() {
        IntStream.range(0, 4).forEach(i -> endsAfter(Duration.ofSeconds(2)));
        assertEquals(Optional.of(Duration.ofSeconds(1)), endsAfter(Duration.ofMinutes(5)));
        assertEquals(1, restarts.inARow());
    }
}
