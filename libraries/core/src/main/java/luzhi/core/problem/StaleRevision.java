package luzhi.core.problem;

import java.util.List;

/** Somebody changed it since the caller read it. */
public final class StaleRevision extends Refusal {

    private static final long serialVersionUID = 1L;

    public StaleRevision(Fault fault) {
        super(fault);
    }

    StaleRevision(List<Fault> faults, int count) {
        super(faults, count);
    }
}
