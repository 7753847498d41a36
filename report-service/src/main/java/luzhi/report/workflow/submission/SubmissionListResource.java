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

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
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

    private final SubmissionListService submissions;

    SubmissionListResource(SubmissionListService submissions) {
        this.submissions = submissions;
    }

    /** Some regions; a header {@code Link: rel="next"} leads to further ones. */
    @Schema(name = "Submissions")
    public record SubmissionPage(List<SubmissionLine> submissions) {}

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(SubmissionPage.class)
    public Response list(
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String cycle,
            @RestQuery String within,
            @RestQuery @Parameter(schema = @Schema(implementation = State.class)) String state,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery String after,
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
