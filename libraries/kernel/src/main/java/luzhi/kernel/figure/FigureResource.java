package luzhi.kernel.figure;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

import com.fasterxml.jackson.databind.ObjectMapper;

import luzhi.core.figure.Figure;
import luzhi.core.measure.MeasureCatalog;
import luzhi.core.problem.Faults;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.AcceptedType;
import luzhi.kernel.http.EntityTags;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.http.JsonLines;
import luzhi.kernel.http.JsonPage;
import luzhi.kernel.http.Pages;
import luzhi.kernel.http.WatchedStreams;

/** The figures contract over HTTP, the same in all four services. */
@Path("/v1/figures")
@Tag(name = "Figures", description = "数值：what was stated, and what follows from it")
public class FigureResource {

    private static final List<Variant> REPRESENTATIONS = Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE,
            MediaType.valueOf(FigureFile.CSV), MediaType.valueOf(JsonLines.MEDIA_TYPE)).build();

    private final FigureService figures;
    private final FigureStatementService service;
    private final FigureHistoryService history;
    private final MeasureCatalog catalogue;
    private final WatchedStreams streams;
    private final Idempotency idempotency;
    private final ObjectMapper json;

    FigureResource(FigureService figures, FigureStatementService service, FigureHistoryService history,
            MeasureCatalog catalogue, WatchedStreams streams, Idempotency idempotency, ObjectMapper json) {
        this.idempotency = idempotency;
        this.figures = figures;
        this.service = service;
        this.history = history;
        this.catalogue = catalogue;
        this.streams = streams;
        this.json = json;
    }

    @GET
    @Admitted("figures")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({MediaType.APPLICATION_JSON, FigureFile.CSV, JsonLines.MEDIA_TYPE})
    @Operation(operationId = "listFigures", summary = "List figures", description = """
            The figures of the regions named, or of all below one, narrowed by period, measure, dimensions and origin. \
            JSON comes in pages; CSV and NDJSON are streamed whole, for whole provinces. In CSV the breakdown stands in \
            `dimensions`, and once more in a column for each dimension of this service, behind the others.""")
    @APIResponse(responseCode = "200", description = "The figures, by region, measure, period and dimensions", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FigurePage.class), examples = @ExampleObject(name = "One figure of a city", value = FigureExamples.PAGE)),
            @Content(mediaType = FigureFile.CSV, schema = @Schema(implementation = String.class), example = FigureExamples.CSV),
            @Content(mediaType = JsonLines.MEDIA_TYPE, schema = @Schema(implementation = String.class), example = FigureExamples.NDJSON)})
    @APIResponse(responseCode = "304", description = "Nothing changed since the tag in If-None-Match")
    public Response list(@BeanParam FigureSelection selection,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Parameter(description = "The ETag of an earlier answer: 304 if it still holds") String ifNoneMatch,
            @Context Request request, @Context UriInfo uri) {
        MediaType type = AcceptedType.of(request, REPRESENTATIONS);
        boolean paged = type.equals(MediaType.APPLICATION_JSON_TYPE);
        Faults faults = new Faults();
        FigureQuery query = selection.toQuery(catalogue, faults);
        int limit = Pages.limit(selection.limit, paged ? Pages.DEFAULT_LIMIT : Integer.MAX_VALUE, faults);
        faults.throwIfAny();
        return paged ? page(query, limit, ifNoneMatch, uri) : stream(query, limit, type);
    }

    private Response page(FigureQuery query, int limit, String ifNoneMatch, UriInfo uri) {
        JsonPage<Figure> page = new JsonPage<>("figures", limit, json, Function.identity());
        EntityTags.Growing shown = new EntityTags.Growing();
        figures.whileWanted(query, figure -> {
            boolean isShown = page.add(figure);
            if (isShown) {
                shown.add(figure.fingerprint());
            }
            return isShown;
        });
        String tag = shown.end();
        if (EntityTags.names(ifNoneMatch, tag)) {
            page.discard();
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        return page.answer(last -> FigureSelection.cursorOf(last.key()), uri).header(HttpHeaders.ETAG, tag).build();
    }

    private Response stream(FigureQuery query, int limit, MediaType type) {
        Consumer<Consumer<Figure>> walk = consumer -> {
            AtomicInteger written = new AtomicInteger();
            figures.whileWanted(query, figure -> {
                consumer.accept(figure);
                return written.incrementAndGet() < limit;
            });
        };
        StreamingOutput body = type.toString().equals(FigureFile.CSV)
                ? out -> FigureFile.write(walk, catalogue, out)
                : out -> JsonLines.write(consumer -> walk.accept(consumer::accept), json, out);
        return Response.ok(streams.watched(body)).type(type.withCharset("utf-8")).build();
    }

    @PUT
    @Scoped(RegionOf.BODY)
    @Admitted("statement")
    @RolesAllowed({Role.REPORTER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "stateFigures", summary = "State reported figures", description = """
            States a batch of figures, all or nothing. A figure stated before is kept as an earlier revision; to replace \
            it, give its `revision`, or `If-Match` with the ETag under which the batch's figures were read (`*`: whatever \
            is there). Saying the same again changes nothing.""")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FigureBatch.class), examples = @ExampleObject(name = "One figure", value = FigureExamples.BATCH)))
    @APIResponse(responseCode = "200", description = "What became of the batch", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Receipt.class), examples = @ExampleObject(name = "One new figure", value = FigureExamples.RECEIPT)))
    public Response state(@Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) @Parameter(description = "The ETag under which the figures of the batch were read, or `*` to replace whatever is there") String ifMatch) {
        return idempotency.once(body, () -> {
            Receipt receipt = service.state(body, ifMatch);
            return Response.ok(receipt).header(HttpHeaders.ETAG, receipt.tag()).build();
        });
    }

    @GET
    @Path("/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listFigureRevisions", summary = "List the revisions of a figure", description = "Who stated what when, from what source; the first revision first. Nothing that was stated is ever lost.")
    @APIResponse(responseCode = "200", description = "The revisions", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = FigurePage.class), examples = @ExampleObject(name = "One revision", value = FigureExamples.PAGE)))
    public FigurePage revisions(
            @RestQuery @Parameter(description = "The measure", required = true, example = "example.measure") String measure,
            @RestQuery @Parameter(description = "The region by its GB/T 2260 code", required = true, example = "620700") String region,
            @RestQuery @Parameter(description = "The period in ISO 8601", required = true, example = "2019") String period,
            @RestQuery @Parameter(description = "The breakdown, as `stage:primary`; left out for the total") String dimensions) {
        return new FigurePage(history.of(measure, region, period, dimensions));
    }
}
