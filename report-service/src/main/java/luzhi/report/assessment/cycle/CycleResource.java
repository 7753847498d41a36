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

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    private static final String JUDGED = "Whose rules: those that judge this region, the caller's unless said. Besides "
            + "regions of his subtree, his province and the country (100000) may be named";

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
    @Operation(operationId = "listCycles", summary = "List cycles", description = "One line a year, the earliest first: of each the version that judges the region, its province's or, where that has none, the national one. `region` of each line says whose it is.")
    @APIResponse(responseCode = "200", description = "The cycles", content = @Content(schema = @Schema(implementation = Summaries.class), examples = @ExampleObject(name = "One cycle", value = """
            {"cycles": [{"cycle": 2020, "region": "100000", "version": 1, "title": {"zh": "2020年评价", "en": "Evaluation 2020"}, \
            "reportingDate": "2020-10-31", "tasks": 14, "criteria": 143}]}""")))
    public Summaries list(
            @RestQuery @Parameter(description = JUDGED, example = "620700") String region) {
        return new Summaries(library.listAll(judged(region)).stream().map(Summary::of).toList());
    }

    private RegionCode judged(String region) {
        return region == null ? caller.region() : new RegionCode(region);
    }

    @GET
    @Path("/{cycle}")
    @Scoped(RegionOf.PARAMETERS_OR_ABOVE)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "getCycle", summary = "Get the criteria of a cycle", description = "Tasks, criteria, thresholds and region groups as one document, each with its legal basis and whether that was verified; what it is based on is in it, and the year stands where the document left places for it. `region` says whose it is: a region is judged by the version of its province, and where that has none of the year, by the national one. The ETag guards a new version.")
    @APIResponse(responseCode = "200", description = "The cycle", content = @Content(schema = @Schema(implementation = Cycle.class), examples = @ExampleObject(name = "One task with one criterion", value = CycleExamples.CYCLE)))
    public Response get(@RestPath @Parameter(description = "The year it is named after", example = "2020") int cycle,
            @RestQuery @Parameter(description = JUDGED, example = "620700") String region,
            @RestQuery @Parameter(description = "An older version of the same owner; the newest unless said", schema = @Schema(type = SchemaType.INTEGER, minimum = "1")) String version) {
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
    @Operation(operationId = "putCycle", summary = "Put a new version of a cycle", description = """
            Checks the whole document and tells every fault with its pointer; if there is none, stores it as a new version of the \
            caller's region, by which everything below it that is not sealed is judged from then on. An admin of the country puts \
            the national version, which judges all provinces that have none of their own for the year; an admin of a province puts \
            that one's own, which judges no other; nobody else may. Versions are never changed, and count from 1 for each owner \
            and year. A document whose `based-on` names another year says only what differs from the version by which the owner \
            is judged in that year; a province's may name the same year, and then differs from the national version: title, \
            reporting date and credibility; thresholds and region groups by id; `criteria`, by id, their changed fields (null \
            removes one); `tasks` to add; and the ids it is `without`. It differs from what the base was when it was put: a later \
            version of the base changes nothing. A province's region groups list regions of its own, and those of the base's groups. \
            `{year}`, `{year-1}` … may stand in any text. A further version of one's own needs If-Match. A document that says what \
            one's own present version says changes nothing.""")
    @RequestBody(required = true, content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT), examples = {
                    @ExampleObject(name = "A whole document", value = CycleExamples.DOCUMENT),
                    @ExampleObject(name = "What differs", value = CycleExamples.OVERLAY),
                    @ExampleObject(name = "What a province has otherwise", value = CycleExamples.OF_PROVINCE)}),
            @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING), examples = @ExampleObject(name = "What differs", value = CycleExamples.YAML))})
    @APIResponse(responseCode = "200", description = "It is a further version, or says nothing new, or was on trial only; the ETag is that of the owner's version in force, if any", content = @Content(schema = @Schema(implementation = CycleReceipt.class), examples = @ExampleObject(name = "A second version", value = CycleExamples.RECEIPT)))
    @APIResponse(responseCode = "201", description = "It is the first version", content = @Content(schema = @Schema(implementation = CycleReceipt.class), examples = @ExampleObject(name = "A version", value = CycleExamples.RECEIPT)))
    public Response put(@RestPath @Parameter(description = "The year it is named after", example = "2030") int cycle,
            @RestQuery @Parameter(description = "`true`: check and compare, store nothing", schema = @Schema(type = SchemaType.BOOLEAN)) String dryRun,
            @RestQuery @Parameter(description = "Why there is a new version, 500 characters at most") String note,
            @Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag of the version that this replaces: for a province's first one, at will, that of the national one") String ifMatch) {
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
    @Operation(operationId = "listCycleVersions", summary = "List the versions of a cycle", description = "Who put which document when and why, the first version first: of the owner whose version judges the region, not of others. What was in force before a province had versions of its own is listed with `region=100000`.")
    @APIResponse(responseCode = "200", description = "The versions", content = @Content(schema = @Schema(implementation = Versions.class), examples = @ExampleObject(name = "One version", value = CycleExamples.VERSIONS)))
    public Response versions(
            @RestPath @Parameter(description = "The year it is named after", example = "2020") int cycle,
            @RestQuery @Parameter(description = JUDGED, example = "620700") String region,
            @RestQuery @Parameter(description = "Versions a page, 1 to 10000, default 1000", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
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
    @Operation(operationId = "getCycleDocument", summary = "Get a version of a cycle as it was sent", description = "The document byte by byte, in JSON or YAML as its sender wrote it, whatever is asked for: its SHA-256 is that of the list of versions.")
    @APIResponse(responseCode = "200", description = "The document", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT), examples = @ExampleObject(name = "What differs", value = CycleExamples.OVERLAY)),
            @Content(mediaType = YAML, schema = @Schema(type = SchemaType.STRING), examples = @ExampleObject(name = "What differs", value = CycleExamples.YAML))})
    public Response document(
            @RestPath @Parameter(description = "The year it is named after", example = "2020") int cycle,
            @RestPath @Parameter(description = "The version", example = "1", schema = @Schema(type = SchemaType.INTEGER, minimum = "1")) String version,
            @RestQuery @Parameter(description = JUDGED, example = "620700") String region) {
        StoredDocument found = service.getDocument(cycle, judged(region), number(version));
        return Response.ok(found.written().getBytes(StandardCharsets.UTF_8), found.version().mediaType())
                .header(HttpHeaders.ETAG, CycleVersion.tag(found.version().key(), found.version().version())).build();
    }
}
