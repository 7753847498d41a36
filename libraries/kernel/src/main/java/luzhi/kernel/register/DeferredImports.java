package luzhi.kernel.register;

import jakarta.ws.rs.core.Response;

import luzhi.core.problem.TooLarge;
import luzhi.core.problem.TooMany;

/** Whoever keeps imports whose senders do not wait, and works through them. */
public interface DeferredImports {

    /**
     * Asked before a file is received.
     *
     * @param bytes it has at least, as announced; 0 if nothing was
     * @throws TooMany if as many wait as may
     * @throws TooLarge if none as large may wait
     */
    void requireRoom(long bytes);

    /**
     * Keeps an import of the caller at hand, in the transaction at hand.
     *
     * @return that it was accepted, where it stands, and how
     * @throws TooMany if as many wait as may
     * @throws TooLarge if none as large may wait
     */
    Response accept(RegisterDefinition register, ImportOrder order, FileType type, SentFile file);

    /** Looks for what was accepted, once that is kept. */
    void wake();
}
