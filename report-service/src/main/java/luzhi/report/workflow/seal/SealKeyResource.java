package luzhi.report.workflow.seal;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The keys that seals are signed with, over HTTP. */
@Path("/v1/seals/keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Seals")
public class SealKeyResource {

    private final SealKeyRepository keys;

    SealKeyResource(SealKeyRepository keys) {
        this.keys = keys;
    }

    /** A set of JSON Web Keys (RFC 7517). */
    @Schema(name = "SealKeys")
    public record KeySet(List<WebKey> keys) {}

    /** A public key of Ed25519 (RFC 8037). */
    @Schema(name = "SealKey")
    public record WebKey(@Schema(description = "Always OKP") String kty,
            @Schema(description = "Always Ed25519") String crv,
            @Schema(description = "The key, 32 bytes in base64url") String x,
            @Schema(description = "Its thumbprint (RFC 7638), which signatures name") String kid,
            @Schema(description = "Always sig") String use, @Schema(description = "Always EdDSA") String alg) {

        static WebKey of(PublishedKey key) {
            return new WebKey("OKP", "Ed25519", key.point(), key.id(), "sig", "EdDSA");
        }
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "listSealKeys", summary = "List the keys that seals are signed with", description = """
            Every public key of this installation, those of before included, as a set of JSON Web Keys; none if it never had one. \
            `luzhi-verify --key` takes it as it is. Keep it where this service cannot change it.""")
    @APIResponse(responseCode = "200", description = "The keys", content = @Content(schema = @Schema(implementation = KeySet.class), examples = @ExampleObject(name = "One key", value = """
            {"keys": [{"kty": "OKP", "crv": "Ed25519", "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", \
            "kid": "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k", "use": "sig", "alg": "EdDSA"}]}""")))
    public KeySet list() {
        return new KeySet(keys.list().stream().map(WebKey::of).toList());
    }
}
