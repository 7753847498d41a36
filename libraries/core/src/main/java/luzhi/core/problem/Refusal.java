package luzhi.core.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A request that is not done, with every reason at once. Nothing of it has been stored. The kinds know no HTTP: whoever
 * answers gives each its status.
 */
public abstract sealed class Refusal extends RuntimeException
        permits NotFound, Conflict, RuleBroken, Forbidden, StaleRevision, RevisionRequired, TooLarge, Unsupported,
        Unavailable, TooSlow, TooMany {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;
    private final int count;

    Refusal(List<Fault> faults, int count) {
        super(faults.get(0).code());
        this.faults = List.copyOf(faults);
        this.count = count;
    }

    Refusal(Fault fault) {
        this(List.of(fault), 1);
    }

    /** The first faults, at most {@link Faults#LISTED} of them, at least one. */
    public List<Fault> faults() {
        return faults;
    }

    /** When the same request may well be taken; nothing where it never will. */
    public Optional<Duration> comeAgainAfter() {
        return Optional.empty();
    }

    /** How many faults there are in all. */
    public int count() {
        return count;
    }
}
