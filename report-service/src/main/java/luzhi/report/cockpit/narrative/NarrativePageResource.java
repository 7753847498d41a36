package luzhi.report.cockpit.narrative;

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

import luzhi.core.problem.NotFound;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.EntityTags;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.cockpit.frame.Writers;
import luzhi.report.workflow.narrative.NarrativeService;
import luzhi.report.workflow.narrative.NarrativeTexts;

/** What a region writes about its tasks, and where it is written. */
@Path("/cockpit/{cycle}/{region}/narratives")
@Produces(MediaType.TEXT_HTML)
public class NarrativePageResource {

    private final Frames frames;
    private final Refused refused;
    private final Writers writers;
    private final NarrativeService narratives;

    NarrativePageResource(Frames frames, Refused refused, Writers writers, NarrativeService narratives) {
        this.frames = frames;
        this.refused = refused;
        this.writers = writers;
        this.narratives = narratives;
    }

    @GET
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public NarrativesPage list(@BeanParam EvaluationPath at) {
        return page(at, null);
    }

    /** @throws NotFound if there is no such task */
    @POST
    @Path("/{task}")
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    public Response write(@BeanParam EvaluationPath at, @RestPath int task, @RestForm String achievements,
            @RestForm String practice, @RestForm String nextSteps, @RestForm Integer revision) {
        NarrativeTexts typed = new NarrativeTexts(achievements, practice, nextSteps);
        return refused.orAgain(
                () -> narratives.write(at.cycle(), at.region(), task,
                        narratives.check(at.cycle(), at.region(), task, typed.asSaid()),
                        revision == null ? null : EntityTags.ofRevision(revision)),
                Section.NARRATIVES.address(at.cycle(), at.region().text()) + "#task-" + task,
                problem -> page(at, new Desks.Attempt(task, typed, problem)));
    }

    private NarrativesPage page(EvaluationPath at, Desks.Attempt attempt) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.NARRATIVES);
        return new NarrativesPage(frame, new Desks(narratives.desks(at.cycle(), at.region(), frame.language()),
                writers.mayWrite(at), attempt));
    }
}
