package luzhi.promise;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A change that was told before it breaks anybody.
 *
 * @param operation what changes, like {@code GET /v1/figures}; null where it is a schema
 * @param schema what changes; null where it is an operation
 * @param change as {@link Breach} has it
 * @param since the day from which on it is told
 * @param until the last day on which clients of before work
 * @param instead what clients do then
 */
record Announcement(String service, String operation, String schema, String change, LocalDate since, LocalDate until,
        String instead) {

    private static final int NOTICE_MONTHS = 12;

    Announcement {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(instead, "instead");
        if ((operation == null) == (schema == null)) {
            throw new IllegalArgumentException("An announcement names an operation or a schema");
        }
        if (until.isBefore(since.plusMonths(NOTICE_MONTHS))) {
            throw new IllegalArgumentException(
                    "Announced on %s, it may not come before %s".formatted(since, since.plusMonths(NOTICE_MONTHS)));
        }
    }

    Breach breach() {
        return new Breach(service, operation == null ? "schema " + schema : "operation " + operation, change);
    }
}
