package luzhi.report.assessment.source;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a service answered.
 *
 * @param detail what went wrong, for the log; null if nothing did
 * @param fetchedAt when the answer was complete, or given up
 * @param figures those it gave; empty unless it is available
 */
public record SourceAnswer(Owner owner, SourceStatus status, String detail, OffsetDateTime fetchedAt,
        List<KnownFigure> figures) {

    public SourceAnswer {
        figures = List.copyOf(figures);
    }
}
