package luzhi.report.cockpit.rectification;

import java.util.HashMap;
import java.util.Map;

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

import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.problem.Problem;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.cockpit.frame.Writers;
import luzhi.report.workflow.rectification.DueItems;
import luzhi.report.workflow.rectification.RectificationDraft;
import luzhi.report.workflow.rectification.RectificationQueries;
import luzhi.report.workflow.rectification.RectificationService;
import luzhi.report.workflow.rectification.Status;

/** What is done about what is lacking, what has no item yet, and where one is opened. */
@Path("/cockpit/{cycle}/{region}/rectifications")
@Produces(MediaType.TEXT_HTML)
public class RectificationPageResource {

    /** So many items no region of a year has; of more, the first are shown. */
    private static final int ITEMS = 1000;

    private final Frames frames;
    private final Refused refused;
    private final Writers writers;
    private final CycleCatalog cycles;
    private final RegionDirectory regions;
    private final EvaluationService evaluator;
    private final RectificationQueries rectifications;
    private final RectificationService service;
    private final DueItems due;

    RectificationPageResource(Frames frames, Refused refused, Writers writers, CycleCatalog cycles,
            RegionDirectory regions, EvaluationService evaluator, RectificationQueries rectifications,
            RectificationService service, DueItems due) {
        this.frames = frames;
        this.refused = refused;
        this.writers = writers;
        this.cycles = cycles;
        this.regions = regions;
        this.evaluator = evaluator;
        this.rectifications = rectifications;
        this.service = service;
        this.due = due;
    }

    @GET
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public ItemsPage list(@BeanParam EvaluationPath at, @RestQuery Status status) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.RECTIFICATIONS);
        return new ItemsPage(frame, new Items(names(at, frame),
                rectifications.listFirst(at.cycle(), at.region(), ITEMS), status,
                due.list(at.cycle(), at.region()), writers.mayReport(), rectifications.today()));
    }

    /** @param who has to rectify; null for the region itself */
    @GET
    @Path("/new")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    public OpeningPage ask(@BeanParam EvaluationPath at, @RestQuery String criterion, @RestQuery RegionCode who) {
        return opening(at, criterion, who, Typed.nothing(), null);
    }

    /** @param who has to rectify; null for the region itself */
    @POST
    @Path("/new")
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@BeanParam EvaluationPath at, @RestQuery String criterion, @RestQuery RegionCode who,
            MultivaluedMap<String, String> form) {
        Typed typed = Typed.of(form);
        Map<String, String> said = new HashMap<>();
        typed.fields().keySet().forEach(field -> said.put(field, typed.at(field)));
        said.put("criterion", criterion);
        said.put("county", who == null || who.equals(at.region()) ? "" : who.text());
        return refused.orAgain(
                () -> service.open(RectificationDraft.of(said), evaluator.evaluate(at.cycle(), at.region(), null)),
                Section.RECTIFICATIONS.address(at.cycle(), at.region().text()),
                problem -> opening(at, criterion, who, typed, problem));
    }

    private OpeningPage opening(EvaluationPath at, String criterion, RegionCode who, Typed typed, Problem problem) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.RECTIFICATIONS);
        Names names = names(at, frame);
        if (criterion == null || names.cycle().findCriterion(criterion).isEmpty()) {
            throw new NotFound("no-such-criterion", criterion == null ? "" : criterion, at.cycle());
        }
        return new OpeningPage(frame,
                new Opened(names, criterion, who == null ? at.region() : who, typed, problem));
    }

    private Names names(EvaluationPath at, PageFrame frame) {
        return new Names(cycles.get(at.cycle(), at.region()), regions, rectifications.today(), frame.language());
    }
}
