package luzhi.report.workflow.submission;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;

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
            @RestQuery @Parameter(required = true) Integer cycle,
            @RestQuery @Parameter(required = true) RegionCode within,
            @RestQuery State state,
            @BeanParam PageParameters pages) {
        PageWanted<String> page = pages.wanted(List.of(""), key -> key.get(0));
        return pages.answer(page, submissions.list(cycle, within, state, page.behind(), page.entriesToFind()),
                SubmissionPage::new, last -> Cursor.encode(last.region().code().text()));
    }
}
