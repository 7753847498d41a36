package luzhi.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How long the same thing took each time. */
final class Rounds {

    private static final int DECIMALS = 3;
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private final List<Duration> times = new ArrayList<>();

    void add(Duration time) {
        times.add(time);
    }

    /** The middle one; the slower of two middle ones. */
    Duration median() {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** In seconds. */
    BigDecimal seconds() {
        return seconds(median());
    }

    static BigDecimal seconds(Duration time) {
        return BigDecimal.valueOf(time.toNanos(), 9).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** How many times the reference's median this one's median is: above 1 if this one is faster. */
    BigDecimal speedComparedTo(Rounds reference) {
        return BigDecimal.valueOf(reference.median().toNanos()).divide(BigDecimal.valueOf(median().toNanos()),
                THREE_DIGITS);
    }

    /** The median, and all times in the order in which they were measured. */
    @Override
    public String toString() {
        return "%8s s   (%s)".formatted(seconds(),
                times.stream().map(time -> seconds(time).toString()).collect(Collectors.joining(" ")));
    }
}
