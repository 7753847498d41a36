package luzhi.core.problem;

import java.util.List;

/** The caller is known but may not do this, or not there. */
public final class Forbidden extends Refusal {

    private static final long serialVersionUID = 1L;

    public Forbidden(Fault fault) {
        super(fault);
    }

    Forbidden(List<Fault> faults, int count) {
        super(faults, count);
    }
}
