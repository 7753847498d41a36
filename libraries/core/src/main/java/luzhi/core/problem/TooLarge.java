package luzhi.core.problem;

/** The body or its row count is over the limit. */
public final class TooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooLarge(String code, Object... arguments) {
        super(Fault.of(code, arguments));
    }
}
