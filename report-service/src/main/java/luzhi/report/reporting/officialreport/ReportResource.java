package luzhi.report.reporting.officialreport;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.rows.RowFiles;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.representation.Representation;

/** The written report over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/report")
@Tag(name = "Report", description = "自评报告：an evaluation in the words and the layout of an official paper")
public class ReportResource {

    private final ReportAnswers reports;

    ReportResource(ReportAnswers reports) {
        this.reports = reports;
    }

    @GET
    @Admitted(value = "report", formats = "pdf", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, Representation.MARKDOWN_TYPE,
            Representation.DOCX_TYPE, Representation.PDF_TYPE, RowFiles.XLSX})
    @APIResponseSchema(ReportView.class)
    public Response write(@BeanParam EvaluationPath at,
            @RestQuery LocalDate asOf,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.STRING, enumeration = {
                    "json", "html", "markdown", "md", "docx", "pdf", "xlsx"})) String format,
            @Context Request request) {
        return reports.answer(at.cycle(), at.region(), asOf, format, request, null);
    }
}
