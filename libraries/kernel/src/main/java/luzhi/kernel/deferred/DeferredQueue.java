package luzhi.kernel.deferred;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/**
 * Work that is kept in a database until somebody has done it. Several replicas may stand at one: each piece of work is in the hands of one
 * at a time, by a lease.
 *
 * @param <T> a piece of work
 */
public interface DeferredQueue<T> {

    /**
     * Takes up the first that is due and that nobody works on.
     *
     * @param lease by which whoever takes it up is known from now on
     * @param until when it may be taken up by others unless the lease is renewed
     * @param tries one that was taken up so often is left alone
     */
    Optional<T> takeUp(UUID lease, OffsetDateTime now, OffsetDateTime until, int tries);

    /** One that was left in the middle after as many tries as it has; with the lease by which it may be ended. */
    Optional<T> takeLeft(UUID lease, OffsetDateTime now, OffsetDateTime until, int tries);

    /** Holds on to one that was taken up, and tells how far it is; false if it is in other hands. */
    boolean renew(long id, UUID lease, OffsetDateTime until, long done);

    /** Forgets those that ended before. */
    void forget(OffsetDateTime endedBefore);

    /** The number of a piece of work. */
    long id(T work);

    /**
     * Works through one that was taken up by this lease.
     *
     * @return whether it has ended; else it waits for another time
     */
    boolean work(T taken, Lease lease);

    /** Ends one that was tried as often as may be. */
    void giveUp(T left, Lease lease);
}
