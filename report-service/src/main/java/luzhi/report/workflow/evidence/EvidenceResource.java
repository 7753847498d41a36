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
    private static final String BEGINNING = """
            {"id": 17, "cycle": 2020, "region": "620700", "name": "教育费附加拨付文件.pdf", "mediaType": "application/pdf", \
            "size": 48211, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", \
            "dated": "2018-12-30", "criteria": ["4.3"], "figures": ["finance.education-surcharges-collected@2019"], \
            "flags": [{"kind": "older-than-period", "backs": "4.3", "periodBegins": "2019-01-01"}], \
            """;
    private static final String END = """
            "recordedAt": "2020-10-12T09:30:00+08:00", "recordedBy": "city"}""";
    private static final String ONE = BEGINNING + """
            "alsoBacks": [{"id": 4, "cycle": 2020, "region": "620702", "name": "拨付文件.pdf", "criteria": ["4.3"], \
            "figures": [], "recordedAt": "2020-10-10T10:00:00+08:00", "recordedBy": "county"}], \
            """ + END;

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
    @Operation(operationId = "listEvidence", summary = "List the evidence of a region", description = "That of the region and of all below it, by region, then as it was filed. Documents without a date, or dated before the period that they back, are flagged.")
    @APIResponse(responseCode = "200", description = "The entries", content = @Content(schema = @Schema(implementation = EvidenceList.class), examples = @ExampleObject(name = "One entry", value = "{\"evidence\": ["
            + BEGINNING + END + "]}")))
    public Response list(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestQuery @Parameter(description = "Only what backs this criterion") String criterion,
            @RestQuery @Parameter(description = "Entries a page, 1 to 10000, default 100", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
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
    @Operation(operationId = "fileEvidence", summary = "Submit evidence", description = """
            Files a document for criteria, figures, or both: PDF, OFD (GB/T 33190), DOCX, XLSX, PNG, JPEG, or text in UTF-8. \
            What it is, is judged by its content, which has to be what Content-Type says; files of old Office, \
            encrypted ones, and whatever holds macros, scripts, programs, other files or links that fetch something are \
            refused, each part named. The same bytes are kept once: `alsoBacks` tells what else they back. To \
            file the very same again answers the entry that is there.""")
    @RequestBody(required = true, content = {
            @Content(mediaType = MediaTypes.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = MediaTypes.OFD, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = MediaTypes.DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = MediaTypes.PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = MediaTypes.JPEG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
            @Content(mediaType = MediaTypes.TEXT, schema = @Schema(type = SchemaType.STRING, format = "binary"), examples = @ExampleObject(name = "A short text", value = "会议纪要：足额征收教育费附加。"))})
    @APIResponse(responseCode = "201", description = "The new entry", content = @Content(schema = @Schema(implementation = EvidenceView.class), examples = @ExampleObject(name = "An entry", value = ONE)))
    @APIResponse(responseCode = "200", description = "The entry that says the same already", content = @Content(schema = @Schema(implementation = EvidenceView.class), examples = @ExampleObject(name = "An entry", value = ONE)))
    public Response file(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestQuery @Parameter(description = "The name of the document, up to 200 characters", required = true, example = "会议纪要.txt") String name,
            @RestQuery @Parameter(description = "A criterion that it backs; may be repeated", example = "4.3") List<String> criterion,
            @RestQuery @Parameter(description = "A figure of the region that it backs: a measure with dimensions and period, of the cycle's year unless said; may be repeated") List<String> figure,
            @RestQuery @Parameter(description = "The date of the document, ISO 8601", schema = @Schema(type = SchemaType.STRING, format = "date")) String dated,
            @HeaderParam(ContentDigest.HEADER) @Parameter(description = "`sha-256=:…:` (RFC 9530); the file has to match it") String digest,
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
    @Operation(operationId = "getEvidence", summary = "Get an entry of evidence", description = "What was said of the file, its flags, and what else the same file backs in the regions that the caller may see.")
    @APIResponse(responseCode = "200", description = "The entry", content = @Content(schema = @Schema(implementation = EvidenceView.class), examples = @ExampleObject(name = "An entry", value = ONE)))
    public EvidenceView get(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The entry", example = "17") int id) {
        return service.get(cycle, new RegionCode(region), id);
    }

    @GET
    @Path("/{id}/content")
    @Admitted("evidence-file")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces({MediaTypes.PDF, MediaTypes.OFD, MediaTypes.DOCX, MediaTypes.XLSX, MediaTypes.PNG, MediaTypes.JPEG,
            MediaTypes.TEXT})
    @Operation(operationId = "readEvidence", summary = "Download the file of an entry of evidence", description = "To be saved, byte for byte as it was filed: its bytes are held against its SHA-256 first, which is the ETag, too.")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response read(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The entry", example = "17") int id) {
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
    @Operation(operationId = "withdrawEvidence", summary = "Withdraw evidence", description = "Takes an entry away; that it was filed and who withdrew it is kept. The file goes with its last entry.")
    @APIResponse(responseCode = "204", description = "It is withdrawn")
    public Response withdraw(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The entry", example = "17") int id) {
        return idempotency.once(() -> {
            service.withdraw(cycle, new RegionCode(region), id);
            return Response.noContent().build();
        });
    }
}
