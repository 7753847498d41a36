package luzhi.report.assessment.cycle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    @Operation(operationId = "listThresholds", summary = "List the thresholds of a year", description = """
            The thresholds of the cycle that judges a region, each with the values that hold on some day of the year, where they are \
            written and whether somebody saw that, and with the criteria that are held against it. `measure` picks those to which \
            figures of a measure are held.""")
    @APIResponse(responseCode = "200", description = "The thresholds, in the order of the cycle", content = @Content(schema = @Schema(implementation = ThresholdsInForce.class), examples = @ExampleObject(name = "One threshold", value = """
            {"year": 2020, "rulesVersion": 1, "rulesRegion": "100000", "thresholds": [{"id": "education-surcharge-rate", \
            "title": {"zh": "教育费附加征收率", "en": "Rate of the education surcharge"}, "unit": "percent", "values": [{"value": 3, \
            "valid-from": "2005-10-01", "source": "教育费附加征收率的公开资料", "verified": true}], "criteria": ["4.4"]}]}""")))
    public ThresholdsInForce list(
            @RestQuery @Parameter(description = "The year in which they hold", required = true, example = "2020", schema = @Schema(type = SchemaType.INTEGER)) String year,
            @RestQuery @Parameter(description = "The region that is judged, the caller's unless said. Besides regions of his subtree, his province and the country (100000) may be named", example = "620700") String region,
            @RestQuery @Parameter(description = "Only those to which figures of this measure are held") String measure,
            @RestQuery @Parameter(description = "Only the threshold of this id; 404 if there is none") String id) {
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
