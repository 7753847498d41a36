package luzhi.report.cockpit.inspection;

import java.util.List;

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
import luzhi.kernel.access.Caller;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.EntityTags;
import luzhi.kernel.problem.Problem;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.evaluation.Verdict;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.workflow.inspection.InspectionComparison.Line;
import luzhi.report.workflow.inspection.InspectionDraft;
import luzhi.report.workflow.inspection.InspectionService;

/** What inspectors found, and where they say it. */
@Path("/cockpit/{cycle}/{region}/inspection")
@Produces(MediaType.TEXT_HTML)
public class InspectionPageResource {

    private final Frames frames;
    private final Refused refused;
    private final InspectionService inspections;
    private final CycleCatalog cycles;
    private final Caller caller;
    private final SecurityIdentity identity;

    InspectionPageResource(Frames frames, Refused refused, InspectionService inspections, CycleCatalog cycles,
            Caller caller, SecurityIdentity identity) {
        this.frames = frames;
        this.refused = refused;
        this.inspections = inspections;
        this.cycles = cycles;
        this.caller = caller;
        this.identity = identity;
    }

    @GET
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public InspectionPage list(@BeanParam EvaluationPath at) {
        return new InspectionPage(frames.about(at.cycle(), at.region(), Section.INSPECTION),
                Inspected.of(inspections.compare(at.cycle(), at.region()), cycles.get(at.cycle(), at.region()),
                        identity.hasRole(Role.INSPECTOR) || identity.hasRole(Role.ADMIN), caller.region()));
    }

    /** @throws NotFound if the cycle has no such criterion */
    @GET
    @Path("/{criterion}")
    @Admitted("evaluation")
    @RolesAllowed({Role.INSPECTOR, Role.ADMIN})
    public OpinionPage ask(@BeanParam EvaluationPath at, @RestPath String criterion) {
        Line line = line(at, criterion);
        return page(at, line, OpinionPage.Typed.last(line), null);
    }

    /** @throws NotFound if the cycle has no such criterion */
    @POST
    @Path("/{criterion}")
    @Admitted("evaluation")
    @RolesAllowed({Role.INSPECTOR, Role.ADMIN})
    public Response give(@BeanParam EvaluationPath at, @RestPath String criterion, @RestForm String verdict,
            @RestForm String opinion, @RestForm String evidence, @RestForm Integer revision) {
        return refused.orAgain(
                () -> inspections.give(at.cycle(), at.region(), criterion,
                        InspectionDraft.of(verdict, opinion, evidence),
                        revision == null ? null : EntityTags.ofRevision(revision)),
                Section.INSPECTION.address(at.cycle(), at.region().text()) + "#criterion-" + criterion,
                problem -> page(at, line(at, criterion), new OpinionPage.Typed(verdict, opinion, evidence, revision),
                        problem));
    }

    private Line line(EvaluationPath at, String criterion) {
        return inspections.compare(at.cycle(), at.region()).criteria().stream()
                .filter(each -> each.criterion().equals(criterion)).findFirst()
                .orElseThrow(() -> new NotFound("no-such-criterion", criterion, at.cycle()));
    }

    private OpinionPage page(EvaluationPath at, Line line, OpinionPage.Typed typed, Problem problem) {
        return new OpinionPage(frames.about(at.cycle(), at.region(), Section.INSPECTION), line,
                List.of(Verdict.values()), typed, problem);
    }
}
