package luzhi.kernel.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.security.identity.SecurityIdentity;

import luzhi.core.problem.Fault;
import luzhi.core.problem.Forbidden;
import luzhi.core.region.NamedRegion;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;

/** Tells a client whom it acts for, so that it need not read tokens itself. */
@Path("/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access", description = "身份：who asks, and what the token permits")
public class CallerResource {

    private final Caller caller;
    private final SecurityIdentity identity;
    private final RegionDirectory regions;
    private final Clock clock;

    CallerResource(Caller caller, SecurityIdentity identity, RegionDirectory regions, Clock clock) {
        this.caller = caller;
        this.identity = identity;
        this.regions = regions;
        this.clock = clock;
    }

    @GET
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public CallerView get() {
        return new CallerView(caller.name(),
                Stream.of(RoleName.values()).filter(role -> identity.hasRole(role.code())).toList(), region());
    }

    /** As it is called today, or was when it ceased to be. */
    private NamedRegion region() {
        RegionCode code = caller.region();
        return regions.find(code, LocalDate.now(clock)).or(() -> regions.findLatest(code)).map(NamedRegion::of)
                .orElseThrow(() -> new Forbidden(Fault.of("token-without-region")));
    }
}
