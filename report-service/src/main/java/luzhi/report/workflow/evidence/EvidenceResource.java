package luzhi.report.workflow.evidence;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Cursor;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.http.PageWanted;
import luzhi.kernel.http.WatchedStreams;

/** Evidence over HTTP. */
@Path("/v1/evaluations/{cycle}/{region}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence", description = "佐证材料：files that back criteria and figures")
public class EvidenceResource {

    private static final int ENTRIES_A_PAGE = 100;

    private final EvidenceService service;
    private final WatchedStreams streams;
    private final Idempotency idempotency;

    EvidenceResource(EvidenceService service, WatchedStreams streams, Idempotency idempotency) {
        this.idempotency = idempotency;
        this.streams = streams;
        this.service = service;
    }

    /** The evidence of a region and of all below it. */
    @Schema(name = "EvidenceList")
    public record EvidenceList(List<EvidenceView> evidence) {}

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @APIResponseSchema(EvidenceList.class)
    public Response list(@RestPath int cycle,
            @RestPath String region,
            @RestQuery String criterion,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery String after,
            @Context UriInfo uri) {
        PageWanted<EvidencePlace> page = PageWanted.read(limit, ENTRIES_A_PAGE, after, List.of("", "0"),
                key -> new EvidencePlace(key.get(0), Integer.parseInt(key.get(1))));
        return page.answer(service.listWithin(cycle, new RegionCode(region), criterion, page), EvidenceList::new,
                entry -> Cursor.encode(entry.region().text(), String.valueOf(entry.id())), uri);
    }

    @POST
    @Admitted("evidence")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(EvidenceView.class)
    public Response file(@RestPath int cycle,
            @RestPath String region,
            @RestQuery String name,
            @RestQuery List<String> criterion,
            @RestQuery List<String> figure,
            @RestQuery @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date")) String dated,
            @HeaderParam(ContentDigest.HEADER) String digest,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @Parameter(hidden = true) byte[] body) {
        return idempotency.once(body, () -> service.check(cycle, new RegionCode(region),
                new EvidenceDraft.Parameters(name, criterion, figure, dated), contentType, digest, body),
                sound -> answer(service.file(sound)));
    }

    private static Response answer(Filed filed) {
        EvidenceView entry = filed.entry();
        return filed.isNew()
                ? Response.created(URI.create("/v1/evaluations/%d/%s/evidence/%d".formatted(entry.cycle(),
                        entry.region(), entry.id()))).entity(entry).build()
                : Response.ok(entry).build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    public EvidenceView get(@RestPath int cycle,
            @RestPath String region,
            @RestPath int id) {
        return service.get(cycle, new RegionCode(region), id);
    }

    @GET
    @Path("/{id}/content")
    @Admitted("evidence-file")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({MediaTypes.PDF, MediaTypes.OFD, MediaTypes.DOCX, MediaTypes.XLSX, MediaTypes.PNG, MediaTypes.JPEG,
            MediaTypes.TEXT})
    public Response read(@RestPath int cycle,
            @RestPath String region,
            @RestPath int id) {
        EvidenceView entry = service.find(cycle, new RegionCode(region), id);
        StoredFile file = service.getFile(entry);
        StreamingOutput content = out -> service.write(file, out);
        return Response.ok(streams.watched(content), file.type().mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(entry.name(), file.type().extension()))
                .header(HttpHeaders.ETAG, '"' + file.sha256() + '"')
                .header(ContentDigest.HEADER, ContentDigest.of(file.digest()))
                // whatever a browser makes of it, nothing in it runs in the name of this service
                .header("Content-Security-Policy", "default-src 'none'; sandbox").build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.ADMIN})
    public Response withdraw(@RestPath int cycle,
            @RestPath String region,
            @RestPath int id) {
        return idempotency.once(() -> {
            service.withdraw(cycle, new RegionCode(region), id);
            return Response.noContent().build();
        });
    }
}
