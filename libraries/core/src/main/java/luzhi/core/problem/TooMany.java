package luzhi.core.problem;

import java.time.Duration;
import java.util.Optional;

/** Its sender has sent so many of the kind that no further one is taken for a while; the request may be sound. */
public final class TooMany extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Duration comeAgainAfter;

    /** @param comeAgainAfter when a further one is taken */
    public TooMany(Duration comeAgainAfter, String code, Object... arguments) {
        super(Fault.of(code, arguments));
        this.comeAgainAfter = comeAgainAfter;
    }

    @Override
    public Optional<Duration> comeAgainAfter() {
        return Optional.of(comeAgainAfter);
    }
}
