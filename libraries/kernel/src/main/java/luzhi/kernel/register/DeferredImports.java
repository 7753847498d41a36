package luzhi.kernel.register;

import jakarta.ws.rs.core.Response;

import luzhi.core.problem.TooMany;

/** Whoever keeps imports whose senders do not wait, and works through them. */
public interface DeferredImports {

    /** @throws TooMany if as many wait as may, before their file is received */
    void requireRoom();

    /**
     * Keeps an import of the caller at hand, in the transaction at hand.
     *
     * @return that it was accepted, where it stands, and how
     * @throws TooMany if as many wait as may
     */
    Response accept(RegisterDefinition register, ImportOrder order, FileType type, SentFile file);

    /** Looks for what was accepted, once that is kept. */
    void wake();
}
