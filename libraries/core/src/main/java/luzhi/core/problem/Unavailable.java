package luzhi.core.problem;

import java.time.Duration;
import java.util.Optional;

/** Something of our own does not answer at the moment, or has too much to do; the request may be sound. */
public final class Unavailable extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Duration comeAgainAfter;

    public Unavailable(String code, Object... arguments) {
        this(SOON, code, arguments);
    }

    /** @param comeAgainAfter when the same request may well be answered */
    public Unavailable(Duration comeAgainAfter, String code, Object... arguments) {
        super(Fault.of(code, arguments));
        this.comeAgainAfter = comeAgainAfter;
    }

    @Override
    public Optional<Duration> comeAgainAfter() {
        return Optional.of(comeAgainAfter);
    }
}
