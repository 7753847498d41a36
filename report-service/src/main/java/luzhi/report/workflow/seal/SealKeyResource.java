package luzhi.report.workflow.seal;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    public KeySet list() {
        return new KeySet(keys.list().stream().map(WebKey::of).toList());
    }
}
