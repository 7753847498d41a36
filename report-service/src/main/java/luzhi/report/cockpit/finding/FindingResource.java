package luzhi.report.cockpit.finding;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.security.identity.SecurityIdentity;

import luzhi.core.problem.NotFound;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.EntityTags;
import luzhi.relations.FindingWords;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.discrepancy.AnswerDraft;
import luzhi.report.assessment.discrepancy.AnswerKind;
import luzhi.report.assessment.discrepancy.DiscrepancyService;
import luzhi.report.assessment.discrepancy.DiscrepancyView;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.workflow.submission.SubmissionWriter;

/** Findings and the answers to them. */
@Path("/cockpit/{cycle}/{region}/findings")
@Produces(MediaType.TEXT_HTML)
public class FindingResource {

    private final Frames frames;
    private final Refused refused;
    private final DiscrepancyService discrepancies;
    private final SubmissionWriter submissions;
    private final SecurityIdentity identity;

    FindingResource(Frames frames, Refused refused, DiscrepancyService discrepancies, SubmissionWriter submissions,
            SecurityIdentity identity) {
        this.frames = frames;
        this.refused = refused;
        this.discrepancies = discrepancies;
        this.submissions = submissions;
        this.identity = identity;
    }

    @GET
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public FindingsPage list(@BeanParam EvaluationPath at) {
        return page(at, null);
    }

    /** @throws NotFound if there is no such finding among the figures that can be had now */
    @POST
    @Path("/{finding}")
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    public Response answer(@BeanParam EvaluationPath at, @RestPath String finding, @RestForm String kind,
            @RestForm String explanation, @RestForm Integer revision) {
        return refused.orAgain(
                () -> discrepancies.answer(at.cycle(), at.region(),
                        discrepancies.get(at.cycle(), at.region(), finding), AnswerDraft.of(kind, explanation),
                        revision == null ? null : EntityTags.ofRevision(revision)),
                Section.FINDINGS.address(at.cycle(), at.region().text()) + '#' + finding,
                problem -> page(at, new Findings.Attempt(finding, kind, explanation, problem)));
    }

    private FindingsPage page(EvaluationPath at, Findings.Attempt attempt) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.FINDINGS);
        FindingWords words = discrepancies.words(frame.language());
        return new FindingsPage(frame, new Findings(
                discrepancies.list(at.cycle(), at.region(), any -> true).discrepancies().stream()
                        .map(found -> DiscrepancyView.of(found, words)).toList(),
                kinds(at), attempt));
    }

    private List<AnswerKind> kinds(EvaluationPath at) {
        return submissions.showState(at.cycle(), at.region()).state().isOpen()
                ? Stream.of(AnswerKind.values()).filter(kind -> kind.roles().stream().anyMatch(identity::hasRole))
                        .toList()
                : List.of();
    }
}
