package luzhi.report.cockpit.paper;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.NotFound;
import luzhi.core.problem.TooMany;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.PublicAddress;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.reporting.officialreport.ReportAnswers;
import luzhi.report.reporting.pdf.PdfOrder;
import luzhi.report.reporting.pdf.PdfService;

/** The official report as a PDF file, which is made while its reader may look elsewhere. */
@Path("/cockpit/{cycle}/{region}/report/pdf")
@Produces(MediaType.TEXT_HTML)
public class PdfPageResource {

    private static final String SECONDS = "2";

    private final Frames frames;
    private final Refused refused;
    private final ReportAnswers reports;
    private final PdfService pdfs;
    private final PublicAddress own;

    PdfPageResource(Frames frames, Refused refused, ReportAnswers reports, PdfService pdfs, PublicAddress own) {
        this.frames = frames;
        this.refused = refused;
        this.reports = reports;
        this.pdfs = pdfs;
        this.own = own;
    }

    /**
     * Composes the report as it is now, and has it made a file.
     *
     * @throws TooMany if as many wait already as may
     */
    @POST
    @Admitted("report")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response order(@BeanParam EvaluationPath at) {
        long id = pdfs.order(at.cycle(), at.region(), reports.compose(at.cycle(), at.region(),
                new PagesOfNumbers(own.absolute(), at.cycle())));
        pdfs.begin();
        return Response.seeOther(
                URI.create(Section.REPORT.address(at.cycle(), at.region().text()) + "/pdf/" + id)).build();
    }

    /**
     * How one stands. The page comes again by itself while there is something to come.
     *
     * @param still whether it is not to come again by itself
     * @throws NotFound if there is none of that report
     */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Response show(@BeanParam EvaluationPath at, @RestPath long id, @RestQuery Boolean still) {
        PdfOrder order = pdfs.get(at.cycle(), at.region(), id);
        boolean isStill = Boolean.TRUE.equals(still);
        Response.ResponseBuilder answer = Response.ok(new PdfPage(
                frames.about(at.cycle(), at.region(), Section.REPORT), order, refused.read(order.standing().problem()),
                isStill).render());
        return (order.standing().state().isEnded() || isStill ? answer : answer.header("Refresh", SECONDS)).build();
    }

    /** @throws NotFound if it is not made yet, or forgotten */
    @GET
    @Path("/{id}/file")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.WILDCARD)
    public Response fetch(@BeanParam EvaluationPath at, @RestPath long id) {
        return ReportAnswers.pdf(at.cycle(), at.region(), pdfs.get(at.cycle(), at.region(), id).title(),
                pdfs.getFile(at.cycle(), at.region(), id));
    }
}
