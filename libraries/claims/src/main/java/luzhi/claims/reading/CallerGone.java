package luzhi.claims.reading;

/** Whoever sent a text has left before the answer, and nobody wants it any longer. */
public final class CallerGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CallerGone() {
        super("The caller has gone", null, false, false);
    }
}
