package luzhi.report.source;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a service answered.
 *
 * @param fetchedAt when the answer was complete, or given up
 * @param figures those it gave; empty unless it is available
 */
public record SourceAnswer(Owner owner, SourceStatus status, OffsetDateTime fetchedAt, List<KnownFigure> figures) {

    public SourceAnswer {
        figures = List.copyOf(figures);
    }
}
