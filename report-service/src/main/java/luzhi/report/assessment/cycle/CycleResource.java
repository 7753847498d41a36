package luzhi.report.assessment.cycle;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.language.Title;
import luzhi.core.problem.Fault;
import luzhi.core.problem.RuleBroken;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Caller;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Cursor;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.http.PageWanted;
import luzhi.kernel.http.Pages;

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
            @RestQuery String region) {
        return new Summaries(library.listAll(judged(region)).stream().map(Summary::of).toList());
    }

    private RegionCode judged(String region) {
        return region == null ? caller.region() : new RegionCode(region);
    }

    @GET
    @Path("/{cycle}")
    @Scoped(RegionOf.PARAMETERS_OR_ABOVE)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(Cycle.class)
    public Response get(@RestPath int cycle,
            @RestQuery String region,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1")) String version) {
        Cycle found = version == null
                ? library.get(cycle, judged(region))
                : library.get(cycle, judged(region), number(version));
        return Response.ok(found).header(HttpHeaders.ETAG, found.tag()).build();
    }

    private static int number(String version) {
        if (!version.matches("[1-9]\\d{0,8}")) {
            throw new RuleBroken(Fault.at("version", "invalid-version", version));
        }
        return Integer.parseInt(version);
    }

    @PUT
    @Path("/{cycle}")
    @Scoped(RegionOf.NOTHING)
    @Admitted("cycle")
    @RolesAllowed(Role.ADMIN)
    @Consumes({MediaType.APPLICATION_JSON, YAML})
    @APIResponseSchema(CycleReceipt.class)
    public Response put(@RestPath int cycle,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.BOOLEAN)) String dryRun,
            @RestQuery String note,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        CycleService.Order order = new CycleService.Order(ifMatch, flag(dryRun), note);
        return idempotency.once(body, () -> service.check(cycle, DocumentText.of(contentType), body, order),
                draft -> answer(service.put(draft, order)));
    }

    private static Response answer(CycleReceipt receipt) {
        return Response
                .status(receipt.stored() && receipt.version() == 1 ? Response.Status.CREATED : Response.Status.OK)
                .entity(receipt).header(HttpHeaders.ETAG, receipt.tag()).build();
    }

    private static boolean flag(String dryRun) {
        if (dryRun != null && !dryRun.equals("true") && !dryRun.equals("false")) {
            throw new RuleBroken(Fault.at("dryRun", "neither-true-nor-false", dryRun));
        }
        return "true".equals(dryRun);
    }

    @GET
    @Path("/{cycle}/versions")
    @Scoped(RegionOf.PARAMETERS_OR_ABOVE)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(Versions.class)
    public Response versions(
            @RestPath int cycle,
            @RestQuery String region,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery String after,
            @Context UriInfo uri) {
        PageWanted<Integer> page = PageWanted.read(limit, Pages.DEFAULT_LIMIT, after, List.of("0"),
                key -> Integer.valueOf(key.get(0)));
        return page.answer(service.listVersions(cycle, judged(region), page.behind(), page.entriesToFind()),
                Versions::new,
                last -> Cursor.encode(String.valueOf(last.version())), uri);
    }

    @GET
    @Path("/{cycle}/versions/{version}")
    @Scoped(RegionOf.PARAMETERS_OR_ABOVE)
    @Admitted("cycle")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, YAML})
    public Response document(
            @RestPath int cycle,
            @RestPath @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1")) String version,
            @RestQuery String region) {
        StoredDocument found = service.getDocument(cycle, judged(region), number(version));
        return Response.ok(found.written().getBytes(StandardCharsets.UTF_8), found.version().mediaType())
                .header(HttpHeaders.ETAG, CycleVersion.tag(found.version().key(), found.version().version())).build();
    }
}
