package luzhi.report.workflow.step;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;

/** Who acts in the request at hand. */
@ApplicationScoped
public class Actors {

    private final Caller caller;
    private final SecurityIdentity identity;

    Actors(Caller caller, SecurityIdentity identity) {
        this.caller = caller;
        this.identity = identity;
    }

    /** The caller, as he stands to what is a region's. */
    public Actor towards(RegionCode region) {
        return new Actor(caller.name(), caller.region(), region, identity.getRoles());
    }
}
