package luzhi.report.cockpit.administration;

import java.net.URI;
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

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import io.quarkus.security.identity.SecurityIdentity;

import luzhi.core.region.Region;
import luzhi.core.region.RegionDirectory;
import luzhi.kernel.access.Caller;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.problem.Problem;
import luzhi.report.assessment.cycle.Cycle;
import luzhi.report.assessment.cycle.CycleCatalog;
import luzhi.report.assessment.cycle.CycleDraft;
import luzhi.report.assessment.cycle.CycleReceipt;
import luzhi.report.assessment.cycle.CycleService;
import luzhi.report.assessment.cycle.CycleVersion;
import luzhi.report.assessment.cycle.EvaluationPath;
import luzhi.report.cockpit.frame.Frames;
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

    private final Frames frames;
    private final Refused refused;
    private final CycleCatalog cycles;
    private final CycleService service;
    private final RegionDirectory regions;
    private final Caller caller;
    private final SecurityIdentity identity;

    CriteriaPageResource(Frames frames, Refused refused, CycleCatalog cycles, CycleService service,
            RegionDirectory regions, Caller caller, SecurityIdentity identity) {
        this.frames = frames;
        this.refused = refused;
        this.cycles = cycles;
        this.service = service;
        this.regions = regions;
        this.caller = caller;
        this.identity = identity;
    }

    /**
     * @param year for which others are to be published; null for the one that is shown
     * @param note why; null while that was not said
     * @param published the number under which some just were; null otherwise
     */
    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public CriteriaPage show(@BeanParam EvaluationPath at, @RestQuery Integer year, @RestQuery String note,
            @RestQuery Integer published) {
        return page(at, year == null ? at.cycle() : year, note, published, null);
    }

    /**
     * A document, of which nothing is kept: what is wrong with it, or what it would change.
     *
     * @param year whose criteria it says
     * @param judged the tag of those beside which that was asked; null where there were none
     */
    @POST
    @Path("/trial")
    @Admitted("cycle")
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.WILDCARD)
    public Response tryDocument(@BeanParam EvaluationPath at, @RestQuery int year, @RestQuery String judged,
            @RestQuery String note, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, byte[] document) {
        return take(at, year, new CycleService.Order(judged, true, note), contentType, document);
    }

    /**
     * A document that is to be in force from now on.
     *
     * @param year whose criteria it says
     * @param judged the tag of those beside which that was asked; null where there were none
     */
    @POST
    @Path("/publish")
    @Admitted("cycle")
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.WILDCARD)
    public Response publish(@BeanParam EvaluationPath at, @RestQuery int year, @RestQuery String judged,
            @RestQuery String note, @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType, byte[] document) {
        return take(at, year, new CycleService.Order(judged, false, note), contentType, document);
    }

    private Response take(EvaluationPath at, int year, CycleService.Order order, String contentType,
            byte[] document) {
        AtomicReference<CycleDraft> draft = new AtomicReference<>();
        AtomicReference<CycleReceipt> receipt = new AtomicReference<>();
        Problem problem = refused.why(() -> {
            draft.set(service.check(year, written(contentType), document, order));
            receipt.set(service.put(draft.get(), order));
        }).orElse(null);
        return problem == null && receipt.get().stored()
                ? Response.seeOther(URI.create(Section.ADMINISTRATION.address(year, at.region().text())
                        + "?published=" + receipt.get().version())).build()
                : refused.again(problem == null ? DONE : problem.status(), page(at, year, order.note(), null,
                        new ShownCriteria.Attempt(draft.get() == null ? null : draft.get().cycle(), receipt.get(),
                                problem)));
    }

    /** Browsers know few kinds of files; whatever is not called JSON is read as YAML, of which JSON is a part. */
    private static String written(@Nullable String contentType) {
        return contentType != null && contentType.contains(JSON) ? "application/json" : "application/yaml";
    }

    private CriteriaPage page(EvaluationPath at, int year, @Nullable String note, @Nullable Integer published,
            ShownCriteria.@Nullable Attempt attempt) {
        PageFrame frame = frames.about(at.cycle(), at.region(), Section.ADMINISTRATION);
        Cycle cycle = cycles.get(at.cycle(), at.region());
        List<CycleVersion> versions = new ArrayList<>(service.listVersions(at.cycle(), at.region(), 0, VERSIONS));
        Collections.reverse(versions);
        return new CriteriaPage(frame, new ShownCriteria(cycle, frame.language(), owner(cycle, frame.language()),
                versions, mayPublish(at),
                new ShownCriteria.Next(year, cycles.find(year, at.region()).map(Cycle::tag).orElse(null),
                        note == null ? "" : note),
                published, attempt));
    }

    private String owner(Cycle cycle, Locale language) {
        return regions.findLatest(cycle.region()).map(Region::name).orElse(cycle.title().in(language));
    }

    /** For one's own region alone, and only cities and counties have none of their own. */
    private boolean mayPublish(EvaluationPath at) {
        return identity.hasRole(Role.ADMIN) && at.region().isAboveCities() && caller.region().equals(at.region());
    }
}
