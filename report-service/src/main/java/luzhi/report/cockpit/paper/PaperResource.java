package luzhi.report.cockpit.paper;

import java.io.InputStream;
import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import luzhi.claims.check.PageLinks;
import luzhi.claims.writtenreport.WrittenReportFile;
import luzhi.core.figure.FigureNames;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.LargestBody;
import luzhi.kernel.http.PublicAddress;
import luzhi.kernel.language.RequestLanguage;
import luzhi.papers.HtmlPaper;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.cockpit.measure.MeasureAddress;
import luzhi.report.reporting.officialreport.ReportAnswers;
import luzhi.report.reporting.officialreport.ReportReader;
import luzhi.report.reporting.pdf.PdfService;
import luzhi.report.reporting.reportcheck.DraftComparisonService;
import luzhi.report.reporting.reportcheck.RecordScope;
import luzhi.report.reporting.reportcheck.ReportCheckAnswers;
import luzhi.report.representation.Representation;

/** The official report in all its forms, and the check of written ones. */
@Path("/cockpit/{cycle}/{region}")
@Produces(MediaType.TEXT_HTML)
public class PaperResource {

    private static final String PAGE = "html";
    private static final String ORDERED = "pdf";

    private final Frames frames;
    private final ReportAnswers reports;
    private final ReportCheckAnswers checks;
    private final DraftComparisonService drafts;
    private final MeasureDirectory measures;
    private final RequestLanguage language;
    private final PublicAddress own;
    private final PdfService pdfs;

    PaperResource(Frames frames, ReportAnswers reports, ReportCheckAnswers checks, DraftComparisonService drafts,
            MeasureDirectory measures, RequestLanguage language, PublicAddress own, PdfService pdfs) {
        this.pdfs = pdfs;
        this.own = own;
        this.language = language;
        this.frames = frames;
        this.reports = reports;
        this.checks = checks;
        this.drafts = drafts;
        this.measures = measures;
    }

    @GET
    @Path("/report")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public ReportPage offer(@BeanParam EvaluationPath at) {
        return new ReportPage(frames.about(at.cycle(), at.region(), Section.REPORT),
                pdfs.list(at.cycle(), at.region()));
    }

    /** The report itself, on a page of its own or as a file; a PDF file has to be ordered. */
    @GET
    @Path("/report/file")
    @Admitted("report")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.WILDCARD)
    public Response write(@BeanParam EvaluationPath at, @RestQuery String format, @Context Request request) {
        String wanted = format == null ? PAGE : format;
        if (wanted.equals(ORDERED)) {
            return Response.seeOther(URI.create(Section.REPORT.address(at.cycle(), at.region().text()))).build();
        }
        return reports.answer(at.cycle(), at.region(), null, wanted, request, new ReportReader(
                new HtmlPaper.WayBack(Section.REPORT.address(at.cycle(), at.region().text()),
                        "← " + Section.REPORT.title().in(language.get())),
                new PagesOfNumbers(wanted.equals(PAGE) ? "" : own.absolute(), at.cycle())));
    }

    @GET
    @Path("/check")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public CheckPage take(@BeanParam EvaluationPath at) {
        return new CheckPage(frames.about(at.cycle(), at.region(), Section.CHECK));
    }

    /** The report as it was handed over, with what contradicts what, or what was recorded. */
    @POST
    @Path("/check")
    @Admitted("report-check")
    @LargestBody("luzhi.written-reports.largest-file")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes({WrittenReportFile.TEXT, WrittenReportFile.DOCX, WrittenReportFile.PDF, MediaType.MULTIPART_FORM_DATA})
    @Produces(MediaType.WILDCARD)
    public Response check(@BeanParam EvaluationPath at, InputStream body, @Context HttpHeaders headers,
            @RestQuery String format, @Context Request request) {
        return checks.answer(body, headers.getMediaType(), new RecordScope(at.cycle(), at.region()),
                Representation.wanted(format == null ? "html" : format, request,
                        ReportCheckAnswers.offered(headers.getMediaType())),
                new PageLinks(Section.CHECK.address(at.cycle(), at.region().text()),
                        figure -> MeasureAddress.why(at.cycle(), figure)));
    }

    /** What changed between two drafts of such a report. */
    @POST
    @Path("/check/comparison")
    @Admitted("draft-comparison")
    @LargestBody("luzhi.written-reports.largest-file")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ComparedPage compare(@BeanParam EvaluationPath at, InputStream body, @Context HttpHeaders headers) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.CHECK);
        return new ComparedPage(frame, ShownComparison.of(drafts.compare(body, headers.getMediaType()),
                new FigureNames(measures.known(), frame.language())));
    }
}
