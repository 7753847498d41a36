package luzhi.kernel.revision;

import java.time.Clock;
import java.time.OffsetDateTime;

import luzhi.kernel.access.Caller;

/** Who said something, and when. */
public record Recording(OffsetDateTime at, String by) {

    /** By the caller of the request at hand, now. */
    public static Recording now(Caller caller, Clock clock) {
        return new Recording(OffsetDateTime.now(clock), caller.name());
    }
}
