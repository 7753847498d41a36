package luzhi.claims.comparison;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A figure that is not the same in two drafts.
 *
 * @param earlier in the earlier draft; null if it was added
 * @param later in the later draft; null if it was removed
 */
public record DraftDifference(@Nullable DraftFigure earlier, @Nullable DraftFigure later) {

    public DraftDifference {
        if (earlier == null && later == null) {
            throw new IllegalArgumentException("A difference is about a figure of one of the drafts, or of both");
        }
    }

    public DraftChange change() {
        if (earlier == null) {
            return DraftChange.ADDED;
        }
        return later == null ? DraftChange.REMOVED : DraftChange.CHANGED;
    }

    /** The figure in the later draft if it is there, else in the earlier. */
    public DraftFigure figure() {
        return later == null ? earlier : later;
    }

    /** How much more it is in the later draft; empty unless it is in both. */
    public Optional<BigDecimal> more() {
        return earlier == null || later == null
                ? Optional.empty()
                : Optional.of(later.claim().value().subtract(earlier.claim().value()));
    }
}
