package luzhi.report.workflow.submission;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

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
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.http.Cursor;
import luzhi.kernel.http.PageWanted;
import luzhi.kernel.http.Pages;

/** The submissions of many regions over HTTP. */
@Path("/v1/submissions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Submission")
public class SubmissionListResource {

    private static final String EXAMPLE = """
            {"submissions": [{"region": {"code": "620702", "name": "甘州区", "level": "county"}, "state": "submitted", "number": 1, \
            "revision": 1, "since": "2020-11-02T09:30:00+08:00", "by": "county-620702", "seal": {"number": 1, \
            "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}, "next": [\
            {"action": "withdraw", "own": ["reviewer", "admin"], "above": ["admin"]}, \
            {"action": "return", "own": [], "above": ["reviewer", "inspector", "admin"]}, \
            {"action": "accept", "own": [], "above": ["reviewer", "inspector", "admin"]}], "actions": ["return", "accept"]}]}""";

    private final SubmissionListService submissions;

    SubmissionListResource(SubmissionListService submissions) {
        this.submissions = submissions;
    }

    /** Some regions; a header {@code Link: rel="next"} leads to further ones. */
    @Schema(name = "Submissions")
    public record SubmissionPage(List<SubmissionLine> submissions) {}

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "listSubmissions", summary = "List the submissions of many regions", description = """
            A line for every region below one, by code, those that have not begun among them: where its evaluation stands since \
            when, and which steps are next and whose. What is in the way of a draft is told by its own submission.""")
    @APIResponse(responseCode = "200", description = "The lines", content = @Content(schema = @Schema(implementation = SubmissionPage.class), examples = @ExampleObject(name = "One county", value = EXAMPLE)))
    public Response list(
            @RestQuery @Parameter(description = "The year of the cycle", required = true, example = "2020", schema = @Schema(type = SchemaType.INTEGER)) String cycle,
            @RestQuery @Parameter(description = "The region below which all are listed, by its GB/T 2260 code", required = true, example = "620700") String within,
            @RestQuery @Parameter(description = "Only those that stand there", schema = @Schema(implementation = State.class)) String state,
            @RestQuery @Parameter(description = "Regions a page, 1 to 10000, default 1000", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
            @Context UriInfo uri) {
        Faults faults = new Faults();
        PageWanted<String> page = PageWanted.read(limit, Pages.DEFAULT_LIMIT, after, List.of(""), key -> key.get(0),
                faults);
        Integer year = year(cycle, faults);
        State wanted = state == null ? null : faults.parsed("state", state, State::of, "unknown-submission-state");
        faults.throwIfAny();
        return page.answer(
                submissions.list(year, new RegionCode(within), wanted, page.behind(), page.entriesToFind()),
                SubmissionPage::new, last -> Cursor.encode(last.region().code().text()), uri);
    }

    private static Integer year(String cycle, Faults faults) {
        if (cycle == null) {
            faults.at("cycle", "parameter-required", "cycle");
            return null;
        }
        return faults.parsed("cycle", cycle, Integer::valueOf, "invalid-cycle");
    }
}
