package luzhi.report.assessment.source;

import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of asking a service, as the API shows it beside what was made of the answers. */
@Schema(name = "SourceState")
public record SourceState(String service, SourceStatus status, OffsetDateTime fetchedAt) {

    public static SourceState of(SourceAnswer answer) {
        return new SourceState(answer.owner().code(), answer.status(), answer.fetchedAt());
    }
}
