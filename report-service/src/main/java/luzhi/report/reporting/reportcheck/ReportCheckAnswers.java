package luzhi.report.reporting.reportcheck;

import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import luzhi.claims.check.FindingRemarks;
import luzhi.claims.check.MarkedPage;
import luzhi.claims.check.PageLinks;
import luzhi.claims.writtenreport.CommentSignature;
import luzhi.claims.writtenreport.WordFile;
import luzhi.claims.writtenreport.WrittenReportFile;
import luzhi.core.figure.FigureNames;
import luzhi.core.period.ChinaTime;
import luzhi.core.region.Region;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.language.RequestLanguage;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.representation.Representation;

/** Answers with proofs, in whatever form they are wanted. */
@ApplicationScoped
public class ReportCheckAnswers {

    private static final String AUTHOR = "Luzhi 履职";
    private static final String INITIALS = "LZ";

    private final ReportCheckService service;
    private final MeasureDirectory measures;
    private final RegionDirectory regions;
    private final RequestLanguage language;
    private final Clock clock;
    private final WrittenReports reports;

    ReportCheckAnswers(ReportCheckService service, WrittenReports reports, MeasureDirectory measures,
            RegionDirectory regions,
            RequestLanguage language,
            Clock clock) {
        this.service = service;
        this.reports = reports;
        this.measures = measures;
        this.regions = regions;
        this.language = language;
        this.clock = clock;
    }

    /** The forms in which the proof of such a file can be had, the first for whoever takes anything. */
    public static Representation[] offered(MediaType type) {
        return type != null && type.isCompatible(MediaType.valueOf(WrittenReportFile.DOCX))
                ? new Representation[]{Representation.JSON, Representation.HTML, Representation.DOCX}
                : new Representation[]{Representation.JSON, Representation.HTML};
    }

    /**
     * Checks a report that was sent.
     *
     * @param type as which it was sent; null if that was not said
     * @param record whose recorded figures it is held against, too; null for none
     * @param links where a page leads
     */
    public Response answer(InputStream body, MediaType type, RecordScope record, Representation as,
            PageLinks links) {
        try (WrittenReportFile file = reports.receive(body, type)) {
            return answer(file, record, as, links);
        }
    }

    private Response answer(WrittenReportFile file, RecordScope record, Representation as, PageLinks links) {
        Locale spoken = language.get();
        ReportCheckService.Outcome outcome = service.check(file, record, spoken);
        return switch (as) {
            case HTML -> page(outcome, spoken, links);
            case DOCX -> commented((WordFile) file, outcome, spoken);
            default -> Response.ok(ReportCheckView.of(file, outcome), MediaType.APPLICATION_JSON).build();
        };
    }

    private Response page(ReportCheckService.Outcome outcome, Locale spoken, PageLinks links) {
        MarkedPage page = new MarkedPage(outcome.report(), outcome.proof(), spoken,
                new FigureNames(measures.known(), spoken),
                code -> regions.findLatest(code).map(Region::name).orElseGet(code::text), links);
        return Response.ok((StreamingOutput) page::writeTo, Representation.HTML.mediaType().withCharset("utf-8"))
                .header("Content-Security-Policy", MarkedPage.policy()).header("Referrer-Policy", "no-referrer")
                .build();
    }

    private Response commented(WordFile file, ReportCheckService.Outcome outcome, Locale spoken) {
        CommentSignature signature = new CommentSignature(AUTHOR, INITIALS,
                ChinaTime.of(OffsetDateTime.now(clock)));
        InputStream commented = file.withComments(new FindingRemarks(spoken).of(outcome.report(), outcome.proof()),
                signature);
        return Response.ok(commented, Representation.DOCX.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"checked.docx\"").build();
    }
}
