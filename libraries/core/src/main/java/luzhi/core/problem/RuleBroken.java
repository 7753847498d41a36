package luzhi.core.problem;

import java.util.List;

/** The request breaks rules; every broken one is listed. */
public final class RuleBroken extends Refusal {

    private static final long serialVersionUID = 1L;

    public RuleBroken(Fault fault) {
        super(fault);
    }

    RuleBroken(List<Fault> faults, int count) {
        super(faults, count);
    }
}
