package luzhi.launcher;

/** Says in a sentence or two why the suite cannot run, and where possible what to do about it; shown without a trace. */
final class CannotRun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotRun(String message) {
        super(message);
    }

    CannotRun(String message, Throwable cause) {
        super(message, cause);
    }
}
