package luzhi.report.cockpit.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import luzhi.core.figure.FigureNames;
import luzhi.core.problem.NotFound;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.FormTexts;
import luzhi.kernel.http.SentTexts;
import luzhi.kernel.problem.Problem;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.source.MeasureDirectory;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.Notice;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.cockpit.frame.Writers;
import luzhi.report.workflow.evidence.EvidenceAnswers;
import luzhi.report.workflow.evidence.EvidenceService;

/** Files that back what a region says: read, handed over, withdrawn. */
@Path("/cockpit/{cycle}/{region}/evidence")
@Produces(MediaType.TEXT_HTML)
public class EvidencePageResource {

    private final Frames frames;
    private final Refused refused;
    private final SentTexts texts;
    private final Writers writers;
    private final CycleCatalog cycles;
    private final MeasureDirectory measures;
    private final EvidenceService evidence;
    private final EvidenceAnswers answers;

    EvidencePageResource(Frames frames, Refused refused, SentTexts texts, Writers writers, CycleCatalog cycles,
            MeasureDirectory measures, EvidenceService evidence, EvidenceAnswers answers) {
        this.frames = frames;
        this.refused = refused;
        this.texts = texts;
        this.writers = writers;
        this.cycles = cycles;
        this.measures = measures;
        this.evidence = evidence;
        this.answers = answers;
    }

    /** @param label what is to stand in the form already */
    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public EvidencePage list(@BeanParam EvaluationPath at, @BeanParam EvidenceLabel label) {
        return page(at, label, null);
    }

    /** A form with one file and what is said of it. */
    @POST
    @Admitted("evidence")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.WILDCARD)
    @FormTexts({EvidenceLabel.NAME, EvidenceLabel.CRITERION, EvidenceLabel.FIGURE, EvidenceLabel.DATED})
    public Response file(@BeanParam EvaluationPath at, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            byte[] body) {
        EvidenceLabel label = EvidenceLabel.of(texts);
        return refused.why(() -> evidence.file(
                evidence.check(at.cycle(), at.region(), label.parameters(), contentType, null, body)))
                .map(problem -> refused.again(problem.status(), page(at, label, problem)))
                .orElseGet(() -> Notice.EVIDENCE_KEPT.lead(address(at)));
    }

    /** @throws NotFound if there is no such entry */
    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    public Response withdraw(@BeanParam EvaluationPath at, @RestPath int id) {
        return refused.orAgain(() -> evidence.withdraw(at.cycle(), at.region(), id), address(at),
                problem -> page(at, EvidenceLabel.NONE, problem));
    }

    /** @throws NotFound if there is no such entry */
    @GET
    @Path("/{id}/file")
    @Admitted("evidence-file")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.WILDCARD)
    public Response read(@BeanParam EvaluationPath at, @RestPath int id) {
        return answers.file(at, id);
    }

    private static String address(EvaluationPath at) {
        return Section.EVIDENCE.address(at.cycle(), at.region().text());
    }

    private EvidencePage page(EvaluationPath at, EvidenceLabel label, Problem problem) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.EVIDENCE);
        return new EvidencePage(frame, new FiledEvidence(cycles.get(at.cycle(), at.region()), frame.language(),
                evidence.list(at.cycle(), at.region()), new FigureNames(measures.known(), frame.language()),
                writers.mayWrite(at), label, problem));
    }
}
