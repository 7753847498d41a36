package luzhi.bench.siege;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class LatenciesTest {

    private static Latencies upTo(int most) {
        Latencies latencies = new Latencies();
        IntStream.rangeClosed(1, most).map(each -> most + 1 - each).mapToObj(Duration::ofMillis)
                .forEach(latencies::add);
        return latencies;
    }

    @Test
    void ofAHundredTheSlowestButOneIsTheNinetyNinthPercentile() {
        assertEquals(Duration.ofMillis(99), upTo(100).percentile(99));
        assertEquals(Duration.ofMillis(50), upTo(100).percentile(50));
    }

    @Test
    void ofFewTheSlowestIs() {
        assertEquals(Duration.ofMillis(7), upTo(7).percentile(99));
        assertEquals(Duration.ofMillis(4), upTo(7).percentile(50));
    }

    @Test
    void ofNoneItIsZero() {
        assertEquals(Duration.ZERO, new Latencies().percentile(99));
    }
}
