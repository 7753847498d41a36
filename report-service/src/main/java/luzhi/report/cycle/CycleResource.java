package luzhi.report.cycle;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.language.Title;

/** The rules that regions are judged by. */
@Path("/v1/cycles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles", description = "评价年度：tasks, criteria and dated thresholds of a year")
public class CycleResource {

    private final CycleLibrary library;

    CycleResource(CycleLibrary library) {
        this.library = library;
    }

    /** A cycle without its content. */
    @Schema(name = "CycleSummary")
    public record Summary(int cycle, Title title, LocalDate reportingDate, int tasks, long criteria) {}

    /** All cycles, the earliest first. */
    @Schema(name = "Cycles")
    public record Summaries(List<Summary> cycles) {}

    @GET
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "listCycles", summary = "All cycles", description = "One line a year, the earliest first.")
    @APIResponse(responseCode = "200", description = "The cycles", content = @Content(schema = @Schema(implementation = Summaries.class), examples = @ExampleObject(name = "One cycle", value = """
            {"cycles": [{"cycle": 2020, "title": {"zh": "2020年评价", "en": "Evaluation 2020"}, \
            "reportingDate": "2020-10-31", "tasks": 14, "criteria": 143}]}""")))
    public Summaries list() {
        return new Summaries(library.listAll().stream().map(cycle -> new Summary(cycle.year(), cycle.title(),
                cycle.reportingDate(), cycle.tasks().size(), cycle.criteria().count())).toList());
    }

    @GET
    @Path("/{cycle}")
    @Scoped(RegionOf.NOTHING)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "getCycle", summary = "One cycle, whole", description = "Tasks, criteria and thresholds as one document, each with its legal basis and whether that was verified.")
    @APIResponse(responseCode = "200", description = "The cycle", content = @Content(schema = @Schema(implementation = Cycle.class), examples = @ExampleObject(name = "One task with one criterion", value = """
            {"cycle": 2020, "title": {"zh": "2020年评价", "en": "Evaluation 2020"}, "reporting-date": "2020-10-31", \
            "thresholds": [{"id": "classroom-rate", "title": {"zh": "教室联网率下限", "en": "Least share of classrooms connected"}, \
            "unit": "percent", "values": [{"value": 98, "valid-from": "2018-01-01", "source": "学校联网攻坚行动", "verified": true}]}], \
            "tasks": [{"number": 11, "title": {"zh": "教育信息化", "en": "Networks"}, "criteria": [{"id": "11.3", \
            "title": {"zh": "教室联网率达标", "en": "Classrooms are connected"}, "basis": "学校联网攻坚行动", "basis-verified": true, \
            "applies-to": "region", "let": {"rate": "infrastructure.classroom-connection-rate", "least": "threshold.classroom-rate"}, \
            "value": "rate", "at-least": "least", "unit": "percent"}]}]}""")))
    public Cycle get(@RestPath @Parameter(description = "The year it is named after", example = "2020") int cycle) {
        return library.get(cycle);
    }
}
