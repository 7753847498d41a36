package luzhi.kernel.database;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jdbi.v3.core.ConnectionException;

/** Why the database failed a request, as far as it is not a mistake in talking to it. */
public enum DatabaseFailure {
    /** The connection is gone, and others will fare no better for the moment. */
    LOST,
    /** Too much at once, or too long: the same may well be done soon. */
    BUSY,
    /** Its disk is full, or what it may have of it: somebody has to make room. */
    FULL,
    /** Its disk does not do what it is told. */
    DISK_FAILED,
    /** It takes no writes, as a standby does. */
    READ_ONLY,
    /** Of a region there are as many revisions as may be; our own trigger says so. */
    QUOTA_REACHED,
    /** None of these. */
    NONE;

    /** What PostgreSQL says in full; `53400` is a limit that somebody set, and only somebody can raise. */
    private static final Map<String, DatabaseFailure> BY_STATE = Map.of("53100", FULL, "53400", FULL, "58030",
            DISK_FAILED, "25006", READ_ONLY, "LZ001", QUOTA_REACHED);
    /**
     * Its classes: connection exception, operator intervention; waited too long in a transaction, two transactions in each other's way,
     * insufficient resources (memory, connections), waited too long for a lock.
     */
    private static final Map<String, DatabaseFailure> BY_CLASS = Map.of("08", LOST, "57", BUSY, "25", BUSY, "40", BUSY,
            "53", BUSY, "55", BUSY);
    private static final String SHUT_DOWN = "57P";

    /** The first that any of the causes tells of, and of what was suppressed on the way. */
    public static DatabaseFailure of(Throwable failure) {
        return all(failure, Collections.newSetFromMap(new IdentityHashMap<>())).map(DatabaseFailure::ofOne)
                .filter(found -> found != NONE).findFirst().orElse(NONE);
    }

    private static Stream<Throwable> all(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(failure), Stream.concat(Stream.of(failure.getSuppressed()),
                Stream.ofNullable(failure.getCause())).flatMap(cause -> all(cause, seen)));
    }

    private static DatabaseFailure ofOne(Throwable failure) {
        if (failure instanceof SQLException sql) {
            return ofState(sql.getSQLState());
        }
        return failure instanceof ConnectionException ? LOST : NONE;
    }

    /** The pool, which has no connection left to give, tells no state. */
    private static DatabaseFailure ofState(String state) {
        if (state == null || state.startsWith(SHUT_DOWN)) {
            return LOST;
        }
        return BY_STATE.getOrDefault(state,
                BY_CLASS.getOrDefault(state.substring(0, Math.min(2, state.length())), NONE));
    }
}
