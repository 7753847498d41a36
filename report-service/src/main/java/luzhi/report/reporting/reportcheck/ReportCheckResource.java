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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.claims.check.PageLinks;
import luzhi.claims.writtenreport.WrittenReportFile;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.FileForm;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.http.LargestBody;
import luzhi.report.representation.Representation;

/** The check of written reports over HTTP. */
@Path(ReportCheckResource.PATH)
@Tag(name = "Claims", description = "数据表述：the figures that a written report states, and what contradicts what")
public class ReportCheckResource {

    static final String PATH = "/v1/claims/check";

    private static final String TEXT = "全县教职工2600人，其中教师2400人、工勤人员100人、其他人员50人。";

    private final ReportCheckAnswers answers;

    ReportCheckResource(ReportCheckAnswers answers) {
        this.answers = answers;
    }

    @POST
    @Scoped(RegionOf.PARAMETERS_IF_ANY)
    @Admitted("report-check")
    @LargestBody("luzhi.written-reports.largest-file")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes({WrittenReportFile.TEXT, WrittenReportFile.DOCX, WrittenReportFile.PDF, MediaType.MULTIPART_FORM_DATA})
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, WrittenReportFile.DOCX})
    @Extension(name = Idempotency.REPEATABLE, value = "true", parseValue = true)
    @RequestBodySchema(FileForm.class)
    @APIResponseSchema(ReportCheckView.class)
    public Response check(InputStream body, @Context HttpHeaders headers,
            @RestQuery RegionCode region,
            @RestQuery Integer cycle,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.STRING, enumeration = {
                    "json", "html", "docx"})) String format,
            @Context Request request) {
        RecordScope record = RecordScope.of(region, cycle);
        return answers.answer(body, headers.getMediaType(), record,
                Representation.wanted(format, request, ReportCheckAnswers.offered(headers.getMediaType())),
                PageLinks.NONE);
    }
}
