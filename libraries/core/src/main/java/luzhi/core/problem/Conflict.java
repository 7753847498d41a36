package luzhi.core.problem;

import java.util.List;

/** The request contradicts the present state, whatever revision the caller has seen. */
public final class Conflict extends Refusal {

    private static final long serialVersionUID = 1L;

    public Conflict(String code, Object... arguments) {
        super(Fault.of(code, arguments));
    }

    Conflict(List<Fault> faults, int count) {
        super(faults, count);
    }
}
