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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.claims.writtenreport.WrittenReportFile;
import luzhi.claims.writtenreport.WrittenReportLimits;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.http.LargestBody;
import luzhi.report.representation.Representation;

/** The check of written reports over HTTP. */
@Path(ReportCheckResource.PATH)
@Tag(name = "Claims", description = "数据表述：the figures that a written report states, and what contradicts what")
public class ReportCheckResource {

    static final String PATH = "/v1/claims/check";

    private static final String TEXT = "全县教职工2600人，其中教师2400人、工勤人员100人、其他人员50人。";
    private static final String CHECKED = """
            {"claims": [{"id": "c1", "text": "2600人", "start": 5, "end": 10, "value": 2600, "unit": "person", \
            "subject": "教职工"}, \
            {"id": "c2", "text": "2400人", "start": 15, "end": 20, "value": 2400, "unit": "person", \
            "subject": "教师"}], \
            "findings": [{"kind": "sum-mismatch", "severity": "error", "claims": ["c1", "c2"], \
            "stated": {"value": 2600, "low": 2600, "high": 2600}, "computed": {"value": 2550, "low": 2550, "high": 2550}, \
            "message": "“教职工”2600人与各分项之和不符：“教师”2400人，合计为 2550"}]}""";
    private static final String PAGE = "<!DOCTYPE html><html lang=\"zh-CN\"><body><main><p>全县教职工<mark class=\"error\" id=\"c1\">2600人</mark></p></main></body></html>";

    private final ReportCheckAnswers answers;
    private final WrittenReportLimits limits;

    ReportCheckResource(ReportCheckAnswers answers, WrittenReportConfiguration configured) {
        this.answers = answers;
        this.limits = new WrittenReportLimits(configured.largestFile().asLongValue(),
                configured.largestUnpacked().asLongValue(), configured.longestText());
    }

    @POST
    @Scoped(RegionOf.PARAMETERS_IF_ANY)
    @Admitted("report-check")
    @LargestBody("luzhi.written-reports.largest-file")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes({WrittenReportFile.TEXT, WrittenReportFile.DOCX})
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, WrittenReportFile.DOCX})
    @Extension(name = Idempotency.REPEATABLE, value = "true", parseValue = true)
    @Operation(operationId = "checkClaims", summary = "Check a written report", description = """
            Reads every figure that a text states and checks the arithmetic among them; with `region` and `cycle` also against \
            the figures that are recorded. The text comes as it is, in UTF-8 or GB 18030, or as a Word file (DOCX). The answer \
            comes as data, as the text itself with all marked (HTML), or as the Word file that was sent with comments in it. \
            Offsets are UTF-16 code units of the text, which is part of the answer where it came in a Word file: its paragraphs \
            and rows of tables end in a line feed, cells are parted by tabs, insertions count and deletions do not; headers, \
            footers, notes and comments are not read. Nothing is stored, and nothing that a file refers to is fetched.""")
    @RequestBody(required = true, content = {
            @Content(mediaType = WrittenReportFile.TEXT, schema = @Schema(type = SchemaType.STRING, format = "binary"), examples = @ExampleObject(name = "A sentence", value = TEXT)),
            @Content(mediaType = WrittenReportFile.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "200", description = "What the text states, and what does not hold", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportCheckView.class), examples = @ExampleObject(name = "Parts that do not add up", value = CHECKED)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class), example = PAGE),
            @Content(mediaType = WrittenReportFile.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response check(InputStream body, @Context HttpHeaders headers,
            @RestQuery @Parameter(description = "The region whose recorded figures the text is held against; only with `cycle`") String region,
            @RestQuery @Parameter(description = "The year of the cycle that the text reports on; only with `region`", schema = @Schema(type = SchemaType.INTEGER)) String cycle,
            @RestQuery @Parameter(description = "`json`, `html` or, for a Word file, `docx`, where `Accept` cannot be set", schema = @Schema(type = SchemaType.STRING, enumeration = {
                    "json", "html", "docx"})) String format,
            @Context Request request) {
        RecordScope record = RecordScope.of(region, cycle);
        Representation as = Representation.wanted(format, request, ReportCheckAnswers.offered(headers.getMediaType()));
        try (WrittenReportFile file = receive(body, headers.getMediaType())) {
            return answers.answer(file, record, as);
        }
    }

    private WrittenReportFile receive(InputStream body, MediaType type) {
        return type == null
                ? WrittenReportFile.receive(body, null, null, limits)
                : WrittenReportFile.receive(body, type.getType() + '/' + type.getSubtype(),
                        type.getParameters().get(MediaType.CHARSET_PARAMETER), limits);
    }
}
