package luzhi.core.problem;

/** Something of our own does not answer at the moment; the request may be sound. */
public final class Unavailable extends Refusal {

    private static final long serialVersionUID = 1L;

    public Unavailable(String code, Object... arguments) {
        super(Fault.of(code, arguments));
    }
}
