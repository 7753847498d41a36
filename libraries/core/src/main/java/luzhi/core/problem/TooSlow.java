package luzhi.core.problem;

/** The request came in more slowly than can be waited for. */
public final class TooSlow extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooSlow(String code, Object... arguments) {
        super(Fault.of(code, arguments));
    }
}
