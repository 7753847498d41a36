package luzhi.report.assessment.cycle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.language.Title;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.page.Cursor;
import luzhi.kernel.page.PageParameters;
import luzhi.kernel.page.PageWanted;

/** The rules that regions are judged by. */
@Path("/v1/cycles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cycles", description = "评价年度：tasks, criteria and dated thresholds of a year")
public class CycleResource {

    private static final String YAML = "application/yaml";

    private final CycleCatalog library;

    private final CycleService service;
    private final Idempotency idempotency;
    private final Caller caller;

    CycleResource(CycleCatalog library, CycleService service, Idempotency idempotency, Caller caller) {
        this.idempotency = idempotency;
        this.library = library;
        this.service = service;
        this.caller = caller;
    }

    /** A cycle without its content. */
    @Schema(name = "CycleSummary")
    public record Summary(int cycle, @Schema(implementation = String.class, example = "100000") RegionCode region,
            int version, Title title, LocalDate reportingDate, int tasks, long criteria) {

        private static Summary of(Cycle cycle) {
            return new Summary(cycle.year(), cycle.region(), cycle.version(), cycle.title(), cycle.reportingDate(),
                    cycle.tasks().size(), cycle.criteria().count());
        }
    }

    /** The cycles that judge a region, the earliest first. */
    @Schema(name = "Cycles")
    public record Summaries(List<Summary> cycles) {}

    /** Some versions of a cycle; a header {@code Link: rel="next"} leads to further ones. */
    @Schema(name = "CycleVersions")
    public record Versions(List<CycleVersion> versions) {}

    @GET
    @Scoped(RegionOf.PARAMETERS_OR_ABOVE)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public Summaries list(
            @RestQuery RegionCode region) {
        return new Summaries(library.listAll(judged(region)).stream().map(Summary::of).toList());
    }

    private RegionCode judged(RegionCode region) {
        return region == null ? caller.region() : region;
    }

    @GET
    @Path("/{cycle}")
    @Scoped(RegionOf.PARAMETERS_OR_ABOVE)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(Cycle.class)
    public Response get(@RestPath int cycle,
            @RestQuery RegionCode region,
            @RestQuery Integer version) {
        Cycle found = version == null
                ? library.get(cycle, judged(region))
                : library.get(cycle, judged(region), version);
        return Response.ok(found).header(HttpHeaders.ETAG, found.tag()).build();
    }

    @PUT
    @Path("/{cycle}")
    @Scoped(RegionOf.NOTHING)
    @Admitted("cycle")
    @RolesAllowed(Role.ADMIN)
    @Consumes({MediaType.APPLICATION_JSON, YAML})
    @APIResponseSchema(CycleReceipt.class)
    public Response put(@RestPath int cycle,
            @RestQuery Boolean dryRun,
            @RestQuery String note,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        CycleService.Order order = new CycleService.Order(ifMatch, Boolean.TRUE.equals(dryRun), note);
        return idempotency.once(body, () -> service.check(cycle, contentType, body, order),
                draft -> answer(service.put(draft, order)));
    }

    private static Response answer(CycleReceipt receipt) {
        return Response
                .status(receipt.stored() && receipt.version() == 1 ? Response.Status.CREATED : Response.Status.OK)
                .entity(receipt).header(HttpHeaders.ETAG, receipt.tag()).build();
    }

    @GET
    @Path("/{cycle}/versions")
    @Scoped(RegionOf.PARAMETERS_OR_ABOVE)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(Versions.class)
    public Response versions(
            @RestPath int cycle,
            @RestQuery RegionCode region,
            @BeanParam PageParameters pages) {
        PageWanted<Integer> page = pages.wanted(List.of("0"),
                key -> Integer.valueOf(key.get(0)));
        return pages.answer(page, service.listVersions(cycle, judged(region), page.behind(), page.entriesToFind()),
                Versions::new,
                last -> Cursor.encode(String.valueOf(last.version())));
    }

    @GET
    @Path("/{cycle}/versions/{version}")
    @Scoped(RegionOf.PARAMETERS_OR_ABOVE)
    @Admitted("cycle")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, YAML})
    public Response document(
            @RestPath int cycle,
            @RestPath int version,
            @RestQuery RegionCode region) {
        StoredDocument found = service.getDocument(cycle, judged(region), version);
        return Response.ok(found.written().getBytes(StandardCharsets.UTF_8), found.version().mediaType())
                .header(HttpHeaders.ETAG, CycleVersion.tag(found.version().key(), found.version().version())).build();
    }
}
