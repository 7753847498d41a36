package luzhi.core.problem;

/** What is asked for does not exist, or not for this caller to know. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound(String code, Object... arguments) {
        super(Fault.of(code, arguments));
    }
}
