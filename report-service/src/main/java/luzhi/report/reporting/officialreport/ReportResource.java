package luzhi.report.reporting.officialreport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionCode;
import luzhi.core.rows.RowFiles;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.evaluation.AsOf;
import luzhi.report.representation.Representation;

/** The written report over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/report")
@Tag(name = "Report", description = "自评报告：an evaluation in the words and the layout of an official paper")
public class ReportResource {

    private static final String EXAMPLE = """
            {"cycle": 2020, "rulesVersion": 1, "rulesRegion": "100000", "region": "620700", "regionName": "张掖市", "asOf": "2020-10-31", \
            "title": "张掖市人民政府关于2020年履行教育职责情况的自评报告", "body": [{"kind": "heading", "level": 1, "text": "基本情况"}, \
            {"kind": "paragraph", "runs": [{"text": "总人口"}, {"text": "130万人", "figure": "figure_1"}, {"text": "。"}]}], \
            "issuer": "张掖市人民政府", "date": "2020年10月31日", "annexes": [{"title": "核查发现", "blocks": [{"kind": "paragraph", \
            "runs": [{"text": "没有此类事项。"}]}]}], "figures": [{"bookmark": "figure_1", "printed": "130万人", "figure": \
            {"region": "620700", "measure": "governance.population", "period": "2020", "dimensions": {}}, "value": 1300000, \
            "unit": "person", "explained": \
            "http://localhost:8080/v1/figures/trace?measure=governance.population&region=620700&period=2020"}], \
            "sources": [{"service": "finance", "status": "available", "fetchedAt": "2020-10-31T09:30:00+08:00"}]}""";

    private final ReportService service;
    private final ReportFiles files;

    ReportResource(ReportService service, ReportFiles files) {
        this.service = service;
        this.files = files;
    }

    @GET
    @Admitted(value = "report", formats = "pdf", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, Representation.MARKDOWN_TYPE,
            Representation.DOCX_TYPE, Representation.PDF_TYPE, RowFiles.XLSX})
    @Operation(operationId = "writeReport", summary = "Get the official report of an evaluation", description = """
            Overview, each task with what the region wrote about it, open problems and what is done about them; annexed are all \
            verdicts, figures, findings and sources. In Chinese whatever `Accept-Language` says, laid out by GB/T 9704-2012 \
            as Word and PDF. Every number has a bookmark and leads to its trace. `xlsx` is the evaluation as a workbook: \
            figures, criteria, findings, sources. 503 if a PDF is asked for while too many are being made, or no font is there.""")
    @APIResponse(responseCode = "200", description = "The report", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReportView.class), examples = @ExampleObject(name = "Cut short", value = EXAMPLE)),
            @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(implementation = String.class), example = "<!DOCTYPE html>\n<html lang=\"zh-CN\"></html>"),
            @Content(mediaType = Representation.MARKDOWN_TYPE, schema = @Schema(implementation = String.class), example = "# 张掖市人民政府关于2020年履行教育职责情况的自评报告"),
            @Content(mediaType = Representation.DOCX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = Representation.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = RowFiles.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    public Response write(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestQuery @Parameter(description = AsOf.DESCRIPTION, schema = @Schema(type = SchemaType.STRING, format = "date")) String asOf,
            @RestQuery @Parameter(description = "The form, where Accept cannot be set", schema = @Schema(type = SchemaType.STRING, enumeration = {
                    "json", "html", "markdown", "docx", "pdf", "xlsx"})) String format,
            @Context Request request) {
        Representation wanted = Representation.wanted(format, request, ReportFiles.OFFERED);
        RegionCode code = new RegionCode(region);
        return files.answer("report-" + cycle + "-" + code, wanted, service.write(cycle, code, AsOf.parse(asOf)));
    }
}
