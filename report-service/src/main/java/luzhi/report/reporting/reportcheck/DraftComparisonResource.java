package luzhi.report.reporting.reportcheck;

import java.io.InputStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.http.LargestBody;

/** The comparison of two drafts over HTTP. */
@Path(DraftComparisonResource.PATH)
@Tag(name = "Claims")
public class DraftComparisonResource {

    static final String PATH = "/v1/claims/compare";

    private final DraftComparisonService drafts;

    DraftComparisonResource(DraftComparisonService drafts) {
        this.drafts = drafts;
    }

    @POST
    @Scoped(RegionOf.NOTHING)
    @Admitted("draft-comparison")
    @LargestBody("luzhi.written-reports.largest-file")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Extension(name = Idempotency.REPEATABLE, value = "true", parseValue = true)
    @RequestBodySchema(DraftForm.class)
    @APIResponseSchema(DraftComparisonView.class)
    public Response compare(InputStream body, @Context HttpHeaders headers) {
        return Response.ok(DraftComparisonView.of(drafts.compare(body, headers.getMediaType())),
                MediaType.APPLICATION_JSON).build();
    }
}
