package luzhi.report.workflow.seal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import luzhi.core.problem.Faults;
import luzhi.core.region.RegionCode;
import luzhi.kernel.access.Role;
import luzhi.kernel.admission.Admitted;
import luzhi.kernel.language.RequestLanguage;

/** Seals over HTTP. Seals are made by submitting, and only read here. */
@Path("/v1/evaluations/{cycle}/{region}/seals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seals", description = "封存：submitted evaluations, frozen with everything they rest on, which anybody can judge again")
public class SealResource {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final String JOSE = "application/jose";

    private final SealService seals;
    private final RequestLanguage language;

    SealResource(SealService seals, RequestLanguage language) {
        this.seals = seals;
        this.language = language;
    }

    private SealWords words() {
        return new SealWords(language.get());
    }

    @GET
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "listSeals", summary = "List the seals of an evaluation", description = """
            The seals of the region in the cycle, the first one first. The hash of each is computed anew from the bytes there \
            are, and held against the next one, which names it. Whatever was changed past this service is said; a seal of \
            the region that is gone is listed in every cycle, because nobody can tell any more which it belonged to.""")
    @APIResponse(responseCode = "200", description = "The seals", content = @Content(schema = @Schema(implementation = SealView.SealList.class), examples = @ExampleObject(name = "One seal", value = "{\"intact\": true, \"seals\": [{\"number\": 1, \"sha256\": \""
            + HASH
            + "\", \"sealedAt\": \"2020-10-31T09:30:00+08:00\", \"sealedBy\": \"city\", \"intact\": true, \"faults\": []}]}")))
    public SealView.SealList list(
            @RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region) {
        return SealView.SealList.of(seals.list(cycle, new RegionCode(region)), words());
    }

    @GET
    @Path("/{number}")
    @Admitted(value = "seal", shared = true)
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "getSeal", summary = "Get a sealed evaluation", description = """
            The document byte for byte as it was sealed, in canonical JSON; its ETag is its SHA-256 in quotes. Save it as it is: \
            `luzhi-verify` checks it without this service. `docs/seal.md` describes every field.""")
    @APIResponse(responseCode = "200", description = "The sealed document", content = @Content(schema = @Schema(type = SchemaType.OBJECT, description = "Format luzhi-seal-1"), examples = @ExampleObject(name = "The beginning of one", value = """
            {"asOf": "2020-10-31", "comment": null, "completedTasks": 13, "format": "luzhi-seal-1", "number": 1, \
            "previous": null, "sealedBy": "city", "totalTasks": 14}""")))
    public Response get(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the seal", example = "1") int number) {
        StoredSeal stored = seals.get(cycle, new RegionCode(region), number);
        return Response.ok(stored.content()).tag(new EntityTag(stored.computedSha256())).build();
    }

    @GET
    @Path("/{number}/signature")
    @Produces(JOSE)
    @Admitted("seal")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "getSealSignature", summary = "Get the signature of a seal", description = """
            The signature over the document byte for byte, by a key of `/v1/seals/keys`: a detached JWS (RFC 7515, appendix F) \
            with EdDSA. Save it beside the document as `NAME.json.jws`, where `luzhi-verify` looks for it.""")
    @APIResponse(responseCode = "200", description = "The signature", content = @Content(mediaType = JOSE, schema = @Schema(type = SchemaType.STRING), examples = @ExampleObject(name = "A signature, its content left out between the dots", value = "eyJhbGciOiJFZERTQSIsImtpZCI6ImtQcktfcW14VldhWVZBOXd3QkY2SXVvM3ZWeno3VHhIQ1R3WEJ5Z3JTNGsifQ..hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg")))
    public String getSignature(@RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the seal", example = "1") int number) {
        return seals.getSignature(cycle, new RegionCode(region), number).jws();
    }

    @GET
    @Path("/{number}/verification")
    @Admitted("seal")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "verifySeal", summary = "Verify a seal", description = """
            Computes the hash anew, follows the chain to the seal before, and judges every criterion again from nothing but \
            what is sealed. Whatever differs is named, criterion by criterion.""")
    @APIResponse(responseCode = "200", description = "What was found", content = @Content(schema = @Schema(implementation = VerificationView.class), examples = @ExampleObject(name = "A verdict that does not follow", value = "{\"number\": 1, \"sha256\": \""
            + HASH
            + "\", \"intact\": false, \"faults\": [{\"code\": \"verdicts-differ\", \"detail\": \"有 1 项要点、0 项任务的结论与封存的依据不符\"}], \"differences\": [{\"criterion\": \"10.3\", \"region\": \"620700\", \"sealed\": {\"verdict\": \"met\", \"value\": 2, \"target\": 0}, \"computed\": {\"verdict\": \"in-progress\", \"value\": 2, \"target\": 0, \"gap\": 2, \"deadline\": \"2020-11-30\"}}], \"tasks\": []}")))
    public VerificationView verify(
            @RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the seal", example = "1") int number) {
        return VerificationView.of(seals.verify(cycle, new RegionCode(region), number), words());
    }

    @GET
    @Path("/{number}/changes")
    @Admitted("seal")
    @RolesAllowed({Role.REPORTER, Role.REVIEWER, Role.INSPECTOR, Role.ADMIN})
    @Operation(operationId = "compareSeals", summary = "List what an amendment changed", description = "Everything that a seal says differently from an earlier one of the cycle: outcomes, figures, rules, declarations and texts.")
    @APIResponse(responseCode = "200", description = "The differences", content = @Content(schema = @Schema(implementation = SealChangesView.class), examples = @ExampleObject(name = "One figure corrected", value = """
            {"since": 1, "number": 2, "criteria": [{"criterion": "10.3", "region": "620700", \
            "before": {"verdict": "in-progress", "value": 2, "target": 0, "gap": 2, "deadline": "2020-11-30"}, \
            "after": {"verdict": "met", "value": 0, "target": 0}}], \
            "tasks": [{"task": 10, "before": "in-progress", "after": "completed"}], \
            "figures": [{"figure": {"region": "620700", "measure": "infrastructure.kindergartens-negotiating", \
            "period": "2020", "dimensions": {}}, "before": {"value": 2, "unit": "school"}, "after": {"value": 0, "unit": "school"}}], \
            "thresholds": [], "rules": [], "declarations": [], "texts": []}""")))
    public SealChangesView compare(
            @RestPath @Parameter(description = "The year of the cycle", example = "2020") int cycle,
            @RestPath @Parameter(description = "The region's GB/T 2260 code", example = "620700") String region,
            @RestPath @Parameter(description = "The number of the later seal", example = "2") int number,
            @RestQuery @Parameter(description = "The number of the earlier seal; unless said, the one before it in the cycle", schema = @Schema(type = SchemaType.INTEGER, minimum = "1")) String since) {
        return SealChangesView.of(seals.compare(cycle, new RegionCode(region), number, numberOrNull(since)));
    }

    private static Integer numberOrNull(String text) {
        Faults faults = new Faults();
        Integer number = text == null ? null : faults.parsed("since", text, Integer::valueOf, "invalid-seal-number");
        faults.throwIfAny();
        return number;
    }
}
