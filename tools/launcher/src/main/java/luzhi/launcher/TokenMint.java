package luzhi.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** Mints tokens that the services of a run trust, for those who measure a suite that {@code ./run} has started. */
public final class TokenMint {

    private final SigningKey key;

    private TokenMint(SigningKey key) {
        this.key = key;
    }

    /** @param runFolder {@code .run} of a suite that was started */
    public static TokenMint of(Path runFolder) {
        return new TokenMint(SigningKey.in(runFolder.resolve("keys")));
    }

    /**
     * A token of these claims, be they sound or not.
     *
     * @param claims in JSON
     */
    public String sign(String claims) {
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        String signed = encoder.encodeToString("{\"alg\":\"RS256\",\"typ\":\"JWT\"}".getBytes(UTF_8)) + '.'
                + encoder.encodeToString(claims.getBytes(UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.forTokens());
            signature.update(signed.getBytes(UTF_8));
            return signed + '.' + encoder.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token for a region and what is below it. */
    public String mint(String user, String region, List<String> roles) {
        return DemoToken.mint(key, user, region, roles, Instant.now());
    }
}
