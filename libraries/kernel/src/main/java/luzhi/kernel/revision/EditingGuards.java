package luzhi.kernel.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import luzhi.core.problem.Conflict;
import luzhi.core.region.RegionCode;

/** Asks every {@link EditingGuard} there is. */
@ApplicationScoped
public class EditingGuards {

    private final Instance<EditingGuard> gates;

    EditingGuards(Instance<EditingGuard> gates) {
        this.gates = gates;
    }

    /** @throws Conflict if what the region tells for the cycle may not be changed now */
    public void requireOpen(int cycle, RegionCode region) {
        gates.forEach(gate -> gate.requireOpen(cycle, region));
    }
}
