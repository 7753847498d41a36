package luzhi.report.cockpit.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jspecify.annotations.Nullable;

import luzhi.core.problem.NotFound;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.cycle.Task;
import luzhi.report.assessment.cycle.TaskKey;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.Notice;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.cockpit.frame.Writers;
import luzhi.report.workflow.narrative.NarrativeService;
import luzhi.report.workflow.narrative.NarrativeView;

/** What a region writes about its tasks, and where it is written. */
@Path("/cockpit/{cycle}/{region}/narratives")
@Produces(MediaType.TEXT_HTML)
public class NarrativePageResource {

    private final Frames frames;
    private final Refused refused;
    private final Writers writers;
    private final CycleCatalog cycles;
    private final NarrativeService narratives;

    NarrativePageResource(Frames frames, Refused refused, Writers writers, CycleCatalog cycles,
            NarrativeService narratives) {
        this.frames = frames;
        this.refused = refused;
        this.writers = writers;
        this.cycles = cycles;
        this.narratives = narratives;
    }

    @GET
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public NarrativesPage list(@BeanParam EvaluationPath at) {
        return page(at, null);
    }

    /**
     * Takes each text that says something else than what stood there when the form was filled in. A task whose texts are refused keeps no
     * other from being taken.
     *
     * @throws NotFound if the cycle has no such task
     */
    @POST
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    public Response write(@BeanParam EvaluationPath at, @BeanParam NarrativeForm form) {
        List<TypedNarrative> touched = touched(at, form.rows());
        List<Desks.RefusedTexts> notTaken = new ArrayList<>();
        touched.forEach(typed -> refused.why(() -> narratives.write(at.cycle(), at.region(), typed.task(),
                narratives.check(at.cycle(), at.region(), typed.task(), typed.texts().asSaid()), typed.tag()))
                .ifPresent(problem -> notTaken.add(new Desks.RefusedTexts(typed, problem))));
        int kept = touched.size() - notTaken.size();
        if (!notTaken.isEmpty()) {
            return refused.again(notTaken.get(0).problem().status(), page(at, new Desks.Attempt(kept, notTaken)));
        }
        String page = Section.NARRATIVES.address(at.cycle(), at.region().text());
        return kept == 0
                ? Notice.NARRATIVES_UNCHANGED.lead(page)
                : Notice.NARRATIVES_KEPT.lead(page + "#task-" + touched.get(0).task(), kept);
    }

    private List<TypedNarrative> touched(EvaluationPath at, List<TypedNarrative> rows) {
        List<Integer> tasks = cycles.get(at.cycle(), at.region()).tasks().stream().map(Task::number).toList();
        rows.stream().map(TypedNarrative::task).filter(task -> !tasks.contains(task)).findFirst().ifPresent(task -> {
            throw new NotFound("no-such-task", task, at.cycle());
        });
        Map<Integer, NarrativeView> present = narratives.list(at.cycle(), at.region()).stream()
                .collect(Collectors.toMap(NarrativeView::task, Function.identity()));
        return rows.stream().filter(typed -> !typed.equals(asRead(at, typed, present.get(typed.task())))).toList();
    }

    /** What stood there when the form was filled in; somebody else may have written since. */
    private TypedNarrative asRead(EvaluationPath at, TypedNarrative typed, @Nullable NarrativeView present) {
        if (typed.revision() == 0 || present == null) {
            return TypedNarrative.none(typed.task());
        }
        return typed.revision() == present.revision()
                ? TypedNarrative.of(present)
                : narratives.listRevisions(TaskKey.of(at.cycle(), at.region(), typed.task()), typed.revision() - 1, 1)
                        .stream().map(TypedNarrative::of).findFirst()
                        .orElseGet(() -> TypedNarrative.none(typed.task()));
    }

    private NarrativesPage page(EvaluationPath at, Desks.@Nullable Attempt attempt) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.NARRATIVES);
        return new NarrativesPage(frame, new Desks(narratives.desks(at.cycle(), at.region(), frame.language()),
                writers.mayWrite(at), attempt));
    }
}
