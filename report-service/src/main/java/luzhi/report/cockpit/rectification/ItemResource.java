package luzhi.report.cockpit.rectification;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.workflow.evidence.EvidenceService;
import luzhi.report.workflow.evidence.EvidenceView;
import luzhi.report.workflow.rectification.ClosingDraft;
import luzhi.report.workflow.rectification.JudgementDraft;
import luzhi.report.workflow.rectification.PlanDraft;
import luzhi.report.workflow.rectification.ProgressDraft;
import luzhi.report.workflow.rectification.RectificationAction;
import luzhi.report.workflow.rectification.RectificationQueries;
import luzhi.report.workflow.rectification.RectificationService;
import luzhi.report.workflow.rectification.RectificationView;

/** One item, and what is done to it. */
@Path("/cockpit/{cycle}/{region}/rectifications/items/{id}")
@Produces(MediaType.TEXT_HTML)
public class ItemResource {

    private final Frames frames;
    private final Refused refused;
    private final CycleCatalog cycles;
    private final RegionDirectory regions;
    private final EvaluationService evaluator;
    private final EvidenceService evidence;
    private final RectificationQueries rectifications;
    private final RectificationService service;

    ItemResource(Frames frames, Refused refused, CycleCatalog cycles, RegionDirectory regions,
            EvaluationService evaluator, EvidenceService evidence, RectificationQueries rectifications,
            RectificationService service) {
        this.frames = frames;
        this.refused = refused;
        this.cycles = cycles;
        this.regions = regions;
        this.evaluator = evaluator;
        this.evidence = evidence;
        this.rectifications = rectifications;
        this.service = service;
    }

    /** @throws NotFound if neither the region nor one below it has such an item in that cycle */
    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public ItemPage show(@BeanParam EvaluationPath at, @RestPath long id) {
        return page(at, id, null);
    }

    /** @throws NotFound if there is no such item, or nothing of that kind can be done to any */
    @POST
    @Path("/{action}")
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@BeanParam EvaluationPath at, @RestPath long id, @RestPath RectificationAction action,
            MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        RectificationService.Place place = new RectificationService.Place(at.cycle(), at.region(), id);
        return refused.orAgain(() -> act(place, action, typed),
                Section.RECTIFICATIONS.address(at.cycle(), at.region().text()) + "/items/" + id,
                problem -> page(at, id, new ShownItem.Attempt(action, typed, problem)));
    }

    private void act(RectificationService.Place place, RectificationAction action, Typed typed) {
        switch (action) {
            case OPENED -> throw new NotFound("no-such-rectification", place.id(), place.within());
            case CHANGED -> service.change(place, PlanDraft.of(typed.at("measures"), typed.at("owner"),
                    typed.at("person"), typed.at("deadline"), typed.at("reason")), typed.tag());
            case REPORTED -> service.report(place, ProgressDraft.of(typed.at("date"), typed.at("report"),
                    typed.at("percent"), typed.at("value")));
            case CLOSED -> close(place, typed);
            case REOPENED -> service.reopen(place, JudgementDraft.ofReopening(typed.at("reason")), typed.tag());
            case CONFIRMED -> service.confirm(place, JudgementDraft.ofConfirmation(typed.at("comment")), typed.tag());
        }
    }

    private void close(RectificationService.Place place, Typed typed) {
        ClosingDraft draft = ClosingDraft.of(typed.at("statement"), typed.all("evidence"), typed.at("despite"));
        RegionCode responsible = rectifications.getResponsible(place.cycle(), place.within(), place.id());
        Evaluation now = evaluator.evaluate(place.cycle(), responsible, null);
        service.close(place, draft, typed.tag(), now);
    }

    private ItemPage page(EvaluationPath at, long id, ShownItem.Attempt attempt) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.RECTIFICATIONS);
        RectificationView item = rectifications.show(at.cycle(), at.region(), id);
        return new ItemPage(frame, new ShownItem(
                new Names(cycles.get(at.cycle(), at.region()), regions, rectifications.today(), frame.language()), item,
                rectifications.listRevisions(at.cycle(), at.region(), id),
                rectifications.actions(at.cycle(), at.region(), id), proofs(at.cycle(), item), rectifications.today(),
                attempt));
    }

    /** What the region that has to rectify filed, and the one whose evaluation found it. */
    private List<EvidenceView> proofs(int cycle, RectificationView item) {
        return Stream.of(item.finding().responsible(), new RegionCode(item.finding().evaluated())).distinct()
                .flatMap(region -> evidence.list(cycle, region).stream()).toList();
    }
}
