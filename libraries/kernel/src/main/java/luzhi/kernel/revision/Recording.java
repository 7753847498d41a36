package luzhi.kernel.revision;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import luzhi.kernel.access.Caller;

/**
 * Who said something, and when.
 *
 * @param at in UTC, to the microsecond: as the database keeps it, so that whoever says something reads the time that others will
 */
@Embeddable
public record Recording(@Column(name = "recorded_at") OffsetDateTime at, @Column(name = "recorded_by") String by) {

    public Recording {
        at = at == null ? null : at.withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }

    /** By the caller of the request at hand, now. */
    public static Recording now(Caller caller, Clock clock) {
        return new Recording(OffsetDateTime.now(clock), caller.name());
    }
}
