package luzhi.report.cockpit.declaration;

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

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import luzhi.core.problem.NotFound;
import luzhi.kernel.access.Role;
import luzhi.report.assessment.cycle.CriterionKey;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.assessment.declaration.DeclarationService;
import luzhi.report.assessment.declaration.DeclarationView;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.Notice;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;
import luzhi.report.cockpit.frame.Writers;

/** All declarations of a region, read and written on one sheet. */
@Path("/cockpit/{cycle}/{region}/declarations")
@Produces(MediaType.TEXT_HTML)
public class DeclarationPageResource {

    private final Frames frames;
    private final Refused refused;
    private final Writers writers;
    private final CycleCatalog cycles;
    private final DeclarationService declarations;

    DeclarationPageResource(Frames frames, Refused refused, Writers writers, CycleCatalog cycles,
            DeclarationService declarations) {
        this.frames = frames;
        this.refused = refused;
        this.writers = writers;
        this.cycles = cycles;
        this.declarations = declarations;
    }

    /** @param criterion one that is to be declared on, whatever decides it; null for none */
    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public DeclarationsPage list(@BeanParam EvaluationPath at, @RestQuery String criterion) {
        return page(at, criterion, null);
    }

    /**
     * Takes each row that says something else than what stood there when the form was filled in. A row that is refused keeps no other from
     * being taken.
     *
     * @throws NotFound if the cycle has no such criterion
     */
    @POST
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    public Response declare(@BeanParam EvaluationPath at, @BeanParam DeclarationForm form) {
        List<TypedDeclaration> touched = touched(at, form.rows());
        List<Sheet.RefusedRow> notTaken = new ArrayList<>();
        touched.forEach(typed -> refused.why(() -> declarations.declare(
                CriterionKey.of(at.cycle(), at.region(), typed.criterion()), typed.draft(form.documentOfAll()),
                typed.tag())).ifPresent(problem -> notTaken.add(new Sheet.RefusedRow(typed, problem))));
        int kept = touched.size() - notTaken.size();
        if (!notTaken.isEmpty()) {
            return refused.again(notTaken.get(0).problem().status(),
                    page(at, null, new Sheet.Attempt(kept, notTaken, form.documentOfAll())));
        }
        String sheet = Section.DECLARATIONS.address(at.cycle(), at.region().text());
        return kept == 0 ? Notice.DECLARATIONS_UNCHANGED.lead(sheet) : Notice.DECLARATIONS_KEPT.lead(sheet, kept);
    }

    private List<TypedDeclaration> touched(EvaluationPath at, List<TypedDeclaration> rows) {
        Cycle cycle = cycles.get(at.cycle(), at.region());
        rows.stream().map(TypedDeclaration::criterion).filter(id -> cycle.findCriterion(id).isEmpty()).findFirst()
                .ifPresent(id -> {
                    throw new NotFound("no-such-criterion", id, at.cycle());
                });
        Map<String, DeclarationView> present = declarations.list(at.cycle(), at.region()).stream()
                .collect(Collectors.toMap(DeclarationView::criterion, Function.identity()));
        return rows.stream().filter(typed -> !typed.equals(asRead(at, typed, present.get(typed.criterion()))))
                .toList();
    }

    /** What stood there when the form was filled in; somebody else may have declared since. */
    private TypedDeclaration asRead(EvaluationPath at, TypedDeclaration typed, @Nullable DeclarationView present) {
        if (typed.revision() == 0 || present == null) {
            return TypedDeclaration.none(typed.criterion());
        }
        return typed.revision() == present.revision()
                ? TypedDeclaration.of(present)
                : declarations.listRevisions(CriterionKey.of(at.cycle(), at.region(), typed.criterion()),
                        typed.revision() - 1, 1).stream().map(TypedDeclaration::of).findFirst()
                        .orElseGet(() -> TypedDeclaration.none(typed.criterion()));
    }

    private DeclarationsPage page(EvaluationPath at, @Nullable String asked, Sheet.@Nullable Attempt attempt) {
        return new DeclarationsPage(frames.about(at.cycle(), at.region(), Section.DECLARATIONS),
                new Sheet(cycles.get(at.cycle(), at.region()), declarations.list(at.cycle(), at.region()),
                        writers.mayWrite(at), asked, attempt));
    }
}
