package luzhi.core.expression;

/** A formula has no value for the values it was given; the message says why. */
public final class NoResult extends Exception {

    private static final long serialVersionUID = 1L;

    public NoResult(String message) {
        super(message);
    }
}
