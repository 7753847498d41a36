package luzhi.report.cockpit.change;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import luzhi.core.problem.NotFound;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.evaluation.Evaluation;
import luzhi.report.assessment.evaluation.EvaluationService;
import luzhi.report.assessment.evaluation.VerdictWords;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.cockpit.rectification.Names;
import luzhi.report.workflow.seal.SealHistory;
import luzhi.report.workflow.seal.SealView;

/** The seals of an evaluation, and what changed between two of them or since one. */
@Path("/cockpit/{cycle}/{region}/changes")
@Produces(MediaType.TEXT_HTML)
public class ChangesResource {

    private final Frames frames;
    private final SealHistory seals;
    private final EvaluationService evaluator;
    private final CycleCatalog cycles;
    private final RegionDirectory regions;

    ChangesResource(Frames frames, SealHistory seals, EvaluationService evaluator, CycleCatalog cycles,
            RegionDirectory regions) {
        this.frames = frames;
        this.seals = seals;
        this.evaluator = evaluator;
        this.cycles = cycles;
        this.regions = regions;
    }

    /**
     * @param since the number of the earlier seal; null for the last there is
     * @param until that of the later one; null for the evaluation as it stands
     * @throws NotFound if there is no such seal
     */
    @GET
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public ChangesPage show(@BeanParam EvaluationPath at, @RestQuery Integer since, @RestQuery Integer until) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.CHANGES);
        List<SealView> sealed = seals.list(at.cycle(), at.region(), frame.language()).seals();
        return new ChangesPage(frame, sealed.isEmpty()
                ? null
                : shown(at, frame, sealed, since == null ? sealed.get(sealed.size() - 1).number() : since, until));
    }

    private ShownChanges shown(EvaluationPath at, PageFrame frame, List<SealView> sealed, int since,
            @Nullable Integer until) {
        Cycle cycle = cycles.get(at.cycle(), at.region());
        ShownChanges.Words words = new ShownChanges.Words(
                new Names(cycle, regions, cycle.reportingDate(), frame.language()), evaluator.words(frame.language()));
        if (!isIntact(sealed, since) || until != null && !isIntact(sealed, until)) {
            return new ShownChanges(words, sealed, since, until, null, null);
        }
        if (until != null) {
            return new ShownChanges(words, sealed, since, until, null,
                    seals.compare(at.cycle(), at.region(), since, until));
        }
        Evaluation present = evaluator.evaluate(at.cycle(), at.region(), null);
        return new ShownChanges(words, sealed, since, null, VerdictWords.notice(present.sources(), frame.language()),
                seals.compareWithPresent(present, since));
    }

    /** One that there is not is looked for where the changes are. */
    private static boolean isIntact(List<SealView> sealed, int number) {
        return sealed.stream().filter(seal -> seal.number() == number).allMatch(SealView::intact);
    }
}
