package luzhi.report.cockpit.administration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

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

import org.jspecify.annotations.Nullable;

import io.quarkus.security.identity.SecurityIdentity;

import luzhi.core.region.Region;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Caller;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.FormTexts;
import luzhi.kernel.http.SentTexts;
import luzhi.kernel.problem.Problem;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.CycleDraft;
import luzhi.report.assessment.cycle.CycleReceipt;
import luzhi.report.assessment.cycle.CycleService;
import luzhi.report.assessment.cycle.CycleVersion;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.cockpit.frame.Frames;
import luzhi.report.cockpit.frame.Notice;
import luzhi.report.cockpit.frame.PageFrame;
import luzhi.report.cockpit.frame.Refused;
import luzhi.report.cockpit.frame.Section;

/** By which criteria a region is judged; where their owner checks and publishes others. */
@Path("/cockpit/{cycle}/{region}/administration")
@Produces(MediaType.TEXT_HTML)
public class CriteriaPageResource {

    /** So many versions no year has; of more, the first are shown. */
    private static final int VERSIONS = 1000;
    private static final int DONE = 200;
    private static final String JSON = "json";
    private static final String YEAR = "year";
    private static final String NOTE = "note";
    private static final String JUDGED = "judged";

    private final Frames frames;
    private final Refused refused;
    private final SentTexts texts;
    private final CycleCatalog cycles;
    private final CycleService service;
    private final RegionDirectory regions;
    private final Caller caller;
    private final SecurityIdentity identity;

    CriteriaPageResource(Frames frames, Refused refused, SentTexts texts, CycleCatalog cycles, CycleService service,
            RegionDirectory regions, Caller caller, SecurityIdentity identity) {
        this.frames = frames;
        this.refused = refused;
        this.texts = texts;
        this.cycles = cycles;
        this.service = service;
        this.regions = regions;
        this.caller = caller;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public CriteriaPage show(@BeanParam EvaluationPath at) {
        return page(at, new ShownCriteria.Typed(String.valueOf(at.cycle()), ""), null);
    }

    /** A document, of which nothing is kept: what is wrong with it, or what it would change. */
    @POST
    @Path("/trial")
    @Admitted("cycle")
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.WILDCARD)
    @FormTexts({YEAR, NOTE, JUDGED})
    public Response tryDocument(@BeanParam EvaluationPath at, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            byte[] document) {
        return take(at, true, contentType, document);
    }

    /** A document that is to be in force from now on. */
    @POST
    @Path("/publish")
    @Admitted("cycle")
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.WILDCARD)
    @FormTexts({YEAR, NOTE, JUDGED})
    public Response publish(@BeanParam EvaluationPath at, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            byte[] document) {
        return take(at, false, contentType, document);
    }

    private Response take(EvaluationPath at, boolean dryRun, String contentType, byte[] document) {
        ShownCriteria.Typed typed = new ShownCriteria.Typed(texts.find(YEAR), texts.find(NOTE));
        AtomicReference<CycleDraft> draft = new AtomicReference<>();
        AtomicReference<CycleReceipt> receipt = new AtomicReference<>();
        Problem problem = refused.why(() -> {
            int year = typed.asYear();
            CycleService.Order order = new CycleService.Order(
                    ShownCriteria.Judged.read(texts.find(JUDGED)).tagOf(year), dryRun, typed.said());
            draft.set(service.check(year, written(contentType), document, order));
            receipt.set(service.put(draft.get(), order));
        }).orElse(null);
        return problem == null && receipt.get().stored()
                ? Notice.CRITERIA_PUBLISHED.lead(
                        Section.ADMINISTRATION.address(receipt.get().cycle(), at.region().text()),
                        receipt.get().version())
                : refused.again(problem == null ? DONE : problem.status(),
                        page(at, typed, new ShownCriteria.Attempt(draft.get() == null ? null : draft.get().cycle(),
                                receipt.get(), problem)));
    }

    /** Browsers know few kinds of files; whatever is not called JSON is read as YAML, of which JSON is a part. */
    private static String written(@Nullable String contentType) {
        return contentType != null && contentType.contains(JSON) ? "application/json" : "application/yaml";
    }

    private CriteriaPage page(EvaluationPath at, ShownCriteria.Typed typed, ShownCriteria.@Nullable Attempt attempt) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.ADMINISTRATION);
        Cycle cycle = cycles.get(at.cycle(), at.region());
        List<CycleVersion> versions = new ArrayList<>(service.listVersions(at.cycle(), at.region(), 0, VERSIONS));
        Collections.reverse(versions);
        return new CriteriaPage(frame, new ShownCriteria(cycle, frame.language(), owner(cycle, frame.language()),
                versions, mayPublish(at), typed, judged(at, typed), attempt));
    }

    private ShownCriteria.Judged judged(EvaluationPath at, ShownCriteria.Typed typed) {
        int year = typed.findYear().orElse(at.cycle());
        return new ShownCriteria.Judged(year, cycles.find(year, at.region()).map(Cycle::tag).orElse(null));
    }

    private String owner(Cycle cycle, Locale language) {
        return regions.findLatest(cycle.region()).map(Region::name).orElse(cycle.title().in(language));
    }

    /** For one's own region alone, and only cities and counties have none of their own. */
    private boolean mayPublish(EvaluationPath at) {
        return identity.hasRole(Role.ADMIN) && at.region().isAboveCities() && caller.region().equals(at.region());
    }
}
