package luzhi.report.workflow.rectification;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.EntityTags;
import luzhi.kernel.http.Idempotency;
import luzhi.report.assessment.evaluation.EvaluationService;

/** The items of an evaluation over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/rectifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rectifications", description = "整改台账：what is done about criteria that are not met, by whom and until when")
public class RectificationListResource {

    private final RectificationQueries rectifications;
    private final RectificationService service;
    private final EvaluationService evaluator;
    private final Idempotency idempotency;

    RectificationListResource(RectificationQueries rectifications, RectificationService service,
            EvaluationService evaluator, Idempotency idempotency) {
        this.idempotency = idempotency;
        this.rectifications = rectifications;
        this.service = service;
        this.evaluator = evaluator;
    }

    /** The items of a region and of all below it. */
    @Schema(name = "Rectifications")
    public record RectificationList(List<RectificationView> rectifications) {}

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "listRectifications", summary = "List rectification items", description = "The items of the region and of all below it, by region and id, as they stand today.")
    @APIResponse(responseCode = "200", description = "The items", content = @Content(schema = @Schema(implementation = RectificationList.class), examples = @ExampleObject(name = "One item", value = "{\"rectifications\": ["
            + Examples.LISTED + "]}")))
    public Response list(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestQuery @Parameter(description = "Only those that stand so today; `open` includes those that are overdue", schema = @Schema(implementation = Status.class)) String status,
            @RestQuery @Parameter(description = "Items a page, 1 to 10000, default 1000", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
            @Context UriInfo uri) {
        ItemQuery wanted = ItemQuery.of(cycle, region, status, limit, after, rectifications.today());
        return wanted.page().answer(rectifications.list(wanted), RectificationList::new, PagePlace::after, uri);
    }

    @POST
    @Admitted("evaluation")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "openRectification", summary = "Open a rectification item", description = """
            Makes an item of a criterion that the region's evaluation finds `not-met` or `in-progress` now, with what is to be \
            done about it. It keeps the verdict of now. 409 if the criterion is not open, or has an item that is not \
            confirmed yet.""")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = RectificationDraft.class), examples = @ExampleObject(name = "An item", value = Examples.DRAFT)))
    @APIResponse(responseCode = "201", description = "The item; its ETag guards a change of it", content = @Content(schema = @Schema(implementation = RectificationView.class), examples = @ExampleObject(name = "An open item", value = Examples.LISTED)))
    public Response open(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @Parameter(hidden = true) byte[] body) {
        RectificationDraft draft = RectificationDraft.read(body);
        return idempotency.once(body, () -> evaluator.evaluate(cycle, new RegionCode(region), null), evaluation -> {
            RectificationView item = service.open(draft, evaluation);
            URI place = URI.create("/v1/evaluations/" + cycle + "/" + region + "/rectifications/" + item.id());
            return Response.created(place).entity(item)
                    .header(HttpHeaders.ETAG, EntityTags.ofRevision(item.revision())).build();
        });
    }
}
