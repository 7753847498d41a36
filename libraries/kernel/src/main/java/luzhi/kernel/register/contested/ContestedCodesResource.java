package luzhi.kernel.register.contested;

import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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

import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;
import luzhi.core.region.RegionSpan;
import luzhi.kernel.access.RegionOf;
import luzhi.kernel.access.Role;
import luzhi.kernel.access.Scoped;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.http.Idempotency;
import luzhi.kernel.http.PageWanted;
import luzhi.kernel.http.Pages;
import luzhi.kernel.register.RegisterDefinition;

/** Codes that one region claims and another holds, over HTTP. */
@Path("/v1/contested-codes")
@Tag(name = "Contested codes", description = "争议编号：codes that one region claims and another holds")
public class ContestedCodesResource {

    private static final String LIST = """
            {"contested": [{"id": 1, "register": "schools", "code": "2162000017", "claim": {"region": "620702", \
            "row": {"region": "620702", "code": "2162000017", "name": "示例小学"}, \
            "recordedAt": "2020-10-12T09:30:00+08:00", "recordedBy": "county-620702"}, \
            "holding": {"region": "620721", "id": 17, "row": {"region": "620721", "code": "2162000017", \
            "name": "另一所小学"}, "recordedAt": "2020-09-28T16:05:00+08:00", "recordedBy": "county-620721"}, \
            "settledBy": {"region": "620700", "name": "张掖市"}}]}""";
    private static final String DECISION = """
            {"region": "620702", "reason": "经核对办学许可证，该编号属示例小学"}""";
    private static final String RECEIPT = """
            {"id": 1, "register": "schools", "code": "2162000017", "region": "620702", "added": 1, "removed": 1, \
            "referring": 6, "dryRun": false}""";

    private final SettlementService service;
    private final Idempotency idempotency;

    ContestedCodesResource(SettlementService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @Schema(name = "ContestedCodeList")
    record ContestedCodeList(List<ContestedCodeView> contested) {}

    /** For whom somebody settles, and why. */
    @Schema(name = "SettlementDecision", description = "For whom a claim is settled, and why")
    record SettlementDecision(
            @Schema(required = true, description = "The region that claims the code, or the one that holds it", example = "620702") String region,
            @Schema(required = true, maxLength = 1000) String reason) {}

    @GET
    @Admitted("rows")
    @Scoped(RegionOf.PARAMETERS_IF_ANY)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listContestedCodes", summary = "List contested codes", description = "Claims of the caller's regions on codes that others hold, by region. Who covers both sides sees both, and settles; who covers the claimant alone sees his claim, and who settles it.")
    @APIResponse(responseCode = "200", description = "The claims, by region and id", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ContestedCodeList.class), examples = @ExampleObject(name = "One claim, as the city sees it", value = LIST)))
    public Response list(
            @RestQuery @Parameter(description = "Only claims on codes of this register, by its name") String register,
            @RestQuery @Parameter(description = "Only claims of these regions; repeatable", example = "620702") List<String> region,
            @RestQuery @Parameter(description = "Only claims of regions below these; repeatable") List<String> within,
            @RestQuery @Parameter(description = "`false` (default): those that are open; `true`: those that are settled", schema = @Schema(type = SchemaType.BOOLEAN)) String settled,
            @RestQuery @Parameter(description = "Claims a page, 1 to 10000, default 1000", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "10000")) String limit,
            @RestQuery @Parameter(description = "Where the page before ended: taken from its `Link` header") String after,
            @Context UriInfo uri) {
        Faults faults = new Faults();
        Optional<RegisterDefinition> only = Optional.ofNullable(register)
                .flatMap(name -> service.findRegister(name, faults));
        boolean past = flag("settled", settled, faults);
        PageWanted<ClaimQuery.Place> page = PageWanted.read(limit, Pages.DEFAULT_LIMIT, after, ClaimQuery.BEFORE_ALL,
                ClaimQuery.Place::of, faults);
        faults.throwIfAny();
        ClaimQuery wanted = new ClaimQuery(spans(region, within), only.stream().toList(), past, page);
        return service.page(wanted).answer(ClaimQuery.Place::cursor, uri).build();
    }

    private List<RegionSpan> spans(List<String> region, List<String> within) {
        return region.isEmpty() && within.isEmpty()
                ? List.of(service.scope().span())
                : RegionSpan.covering(region.stream().map(RegionCode::new).toList(),
                        within.stream().map(RegionCode::new).toList());
    }

    private static boolean flag(String name, String text, Faults faults) {
        if (text != null && !text.equals("true") && !text.equals("false")) {
            faults.at(name, "not-a-flag", name);
        }
        return "true".equals(text);
    }

    @POST
    @Path("/{id}/settlement")
    @Scoped(RegionOf.BODY)
    @RolesAllowed({Role.REVIEWER, Role.ADMIN})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "settleContestedCode", summary = "Settle a contested code", description = "By whoever covers both sides. For the holder, the claim is closed. For the claimant, the holder's row goes, with the rows of this service that refer to it, and the claimed row comes in. What rows were is kept.")
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SettlementDecision.class), examples = @ExampleObject(name = "For the claimant", value = DECISION)))
    @APIResponse(responseCode = "200", description = "What it did", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SettlementReceipt.class), examples = @ExampleObject(name = "For the claimant", value = RECEIPT)))
    public Response settle(@RestPath @Parameter(description = "The claim", example = "1") long id,
            @Parameter(hidden = true) byte[] body,
            @RestQuery @Parameter(description = "`true`: tell what it would do, keep nothing", schema = @Schema(type = SchemaType.BOOLEAN)) String dryRun) {
        return idempotency.once(body, () -> {
            Faults faults = new Faults();
            boolean trial = flag("dryRun", dryRun, faults);
            faults.throwIfAny();
            return Response.ok(service.settle(id, body, trial)).build();
        });
    }
}
