package luzhi.kernel.register.deferred;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Who works on an import, and how far he is. It may end while he does: then nothing of it may be kept. */
final class Lease {

    private final UUID id = UUID.randomUUID();
    private final AtomicLong rowsRead = new AtomicLong();
    private final AtomicBoolean ended = new AtomicBoolean();

    /** The import is in other hands, or this service stops. */
    static final class Ended extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    UUID id() {
        return id;
    }

    long rowsRead() {
        return rowsRead.get();
    }

    /** @throws Ended if it has ended */
    void read(long rows) {
        rowsRead.set(rows);
        if (ended.get()) {
            throw new Ended();
        }
    }

    void end() {
        ended.set(true);
    }
}
