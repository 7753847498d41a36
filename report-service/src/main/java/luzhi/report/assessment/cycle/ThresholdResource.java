package luzhi.report.assessment.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;

/** What the law and plans ask for in numbers, apart from the criteria. */
@Path("/v1/thresholds")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles")
public class ThresholdResource {

    private final CycleCatalog cycles;
    private final Caller caller;

    ThresholdResource(CycleCatalog cycles, Caller caller) {
        this.cycles = cycles;
        this.caller = caller;
    }

    @GET
    @Scoped(RegionOf.PARAMETERS_OR_ABOVE)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public ThresholdsInForce list(
            @RestQuery @Parameter(required = true) Integer year,
            @RestQuery RegionCode region,
            @RestQuery String measure,
            @RestQuery String id) {
        Cycle cycle = cycles.get(year, region == null ? caller.region() : region);
        if (id != null && !cycle.thresholdsById().containsKey(id)) {
            throw new NotFound("no-such-threshold", id, cycle.year());
        }
        return ThresholdsInForce.of(cycle, id, measure);
    }
}
