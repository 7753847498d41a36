package luzhi.kernel.deferred;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Who works on something that nobody waits for, and how far he is. It may end while he does: then nothing of it may be kept. */
public final class Lease {

    private final UUID id = UUID.randomUUID();
    private final AtomicLong done = new AtomicLong();
    private final AtomicBoolean ended = new AtomicBoolean();

    /** The work is in other hands, or this service stops. */
    public static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** By which whoever works on it is known. */
    public UUID id() {
        return id;
    }

    /** How far he is: how much of whatever the work consists of. */
    public long done() {
        return done.get();
    }

    /**
     * Notes how far he is.
     *
     * @throws Ended if it has ended
     */
    public void reach(long so) {
        done.set(so);
        if (ended.get()) {
            throw new Ended();
        }
    }

    /** Has him end as soon as he notes how far he is. */
    public void end() {
        ended.set(true);
    }
}
