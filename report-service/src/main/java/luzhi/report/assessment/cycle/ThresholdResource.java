package luzhi.report.assessment.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.Faults;
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
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String year,
            @RestQuery String region,
            @RestQuery String measure,
            @RestQuery String id) {
        Cycle cycle = cycles.get(year(year), region == null ? caller.region() : new RegionCode(region));
        if (id != null && !cycle.thresholdsById().containsKey(id)) {
            throw new NotFound("no-such-threshold", id, cycle.year());
        }
        return ThresholdsInForce.of(cycle, id, measure);
    }

    private static int year(String text) {
        Faults faults = new Faults();
        Integer year = null;
        if (text == null) {
            faults.at("year", "parameter-required", "year");
        } else {
            year = faults.parsed("year", text, Integer::valueOf, "invalid-year");
        }
        faults.throwIfAny();
        return year;
    }
}
