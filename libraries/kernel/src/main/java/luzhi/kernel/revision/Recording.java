package luzhi.kernel.revision;

import java.time.Clock;
import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import luzhi.kernel.access.Caller;

/** Who said something, and when. */
@Embeddable
public record Recording(@Column(name = "recorded_at") OffsetDateTime at, @Column(name = "recorded_by") String by) {

    /** By the caller of the request at hand, now. */
    public static Recording now(Caller caller, Clock clock) {
        return new Recording(OffsetDateTime.now(clock), caller.name());
    }
}
