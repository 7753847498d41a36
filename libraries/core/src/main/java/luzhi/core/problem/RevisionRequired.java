package luzhi.core.problem;

import java.util.List;

/** A change of something that exists must say which revision it replaces. */
public final class RevisionRequired extends Refusal {

    private static final long serialVersionUID = 1L;

    public RevisionRequired(Fault fault) {
        super(fault);
    }

    RevisionRequired(List<Fault> faults, int count) {
        super(faults, count);
    }
}
