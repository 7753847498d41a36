package luzhi.core.problem;

/** The body has a content type or charset that is not read here. */
public final class Unsupported extends Refusal {

    private static final long serialVersionUID = 1L;

    public Unsupported(String code, Object... arguments) {
        super(Fault.of(code, arguments));
    }
}
