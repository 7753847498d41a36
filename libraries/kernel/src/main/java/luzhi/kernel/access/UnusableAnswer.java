package luzhi.kernel.access;

import io.quarkus.oidc.OIDCException;

/** An answer of the provider of tokens that is as good as none. What there is to say of it is in its message. */
final class UnusableAnswer extends OIDCException {

    private static final long serialVersionUID = 1L;

    UnusableAnswer(String message) {
        super(message);
    }

    /** None: the library would log it with each request. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
