package luzhi.kernel.revision;

import luzhi.core.problem.Conflict;
import luzhi.core.region.RegionCode;

/**
 * Says whether what a region tells for a cycle may be changed at the moment. Whoever has a reason to say no is a bean of
 * this type; without any, everything is open. Packages that write ask {@link EditingGuards}, which asks every guard.
 */
public interface EditingGuard {

    /**
     * Asked in the transaction of the write and before it, so that a gate can hold its answer until the write is done.
     *
     * @throws Conflict if the evaluation is closed to changes
     */
    void requireOpen(int cycle, RegionCode region);
}
