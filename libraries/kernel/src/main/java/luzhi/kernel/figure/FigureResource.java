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

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
import luzhi.kernel.http.WatchedStreams;
import luzhi.kernel.page.JsonPage;
import luzhi.kernel.page.Pages;
import luzhi.kernel.parameter.AnswerJson;

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
    private final AnswerJson answers;

    FigureResource(FigureService figures, FigureStatementService service, FigureHistoryService history,
            MeasureCatalog catalogue, WatchedStreams streams, Idempotency idempotency, ObjectMapper json,
            AnswerJson answers) {
        this.answers = answers;
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
    @APIResponseSchema(FigurePage.class)
    public Response list(@BeanParam FigureSelection selection,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @Context Request request, @Context UriInfo uri) {
        MediaType type = AcceptedType.of(request, REPRESENTATIONS);
        boolean paged = type.equals(MediaType.APPLICATION_JSON_TYPE);
        Faults faults = new Faults();
        FigureQuery query = selection.toQuery(catalogue, faults);
        int limit = selection.limit(paged ? Pages.DEFAULT_LIMIT : Integer.MAX_VALUE);
        faults.throwIfAny();
        return paged ? page(query, limit, ifNoneMatch, uri) : stream(query, limit, type);
    }

    private Response page(FigureQuery query, int limit, String ifNoneMatch, UriInfo uri) {
        JsonPage<Figure> page = new JsonPage<>("figures", limit, answers.writerFor(uri), Function.identity());
        EntityTags.Growing shown = new EntityTags.Growing();
        figures.whileWanted(query, figure -> {
            boolean isShown = page.add(figure);
            if (isShown) {
                shown.add(figure.fingerprint());
            }
            return isShown;
        });
        String tag = shown.end();
        if (EntityTags.isKnownBy(ifNoneMatch, tag)) {
            page.discard();
            return Response.notModified().header(HttpHeaders.ETAG, tag).build();
        }
        return page.answer(last -> FigureSelection.cursorOf(last.key()), uri).header(HttpHeaders.ETAG, tag)
                .build();
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
    @RequestBodySchema(FigureBatch.class)
    @APIResponseSchema(Receipt.class)
    public Response state(@Parameter(hidden = true) byte[] body,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return idempotency.once(body, () -> {
            Receipt receipt = service.state(body, ifMatch);
            return Response.ok(receipt).header(HttpHeaders.ETAG, receipt.tag()).build();
        });
    }

    @GET
    @Path("/revisions")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    public FigurePage revisions(@BeanParam FigureParameters figure) {
        return new FigurePage(history.of(figure.key(catalogue)));
    }
}
