package luzhi.kernel.access;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;

/** The token that says what somebody may do. In a session there is another one beside it, which says who signed in, and counts for nothing else. */
public final class AccessToken {

    private AccessToken() {}

    /**
     * That of somebody whose tokens have been verified.
     *
     * @throws AuthenticationFailedException if there is none that can be read
     */
    public static JsonWebToken of(SecurityIdentity identity) {
        if (identity.getCredential(IdTokenCredential.class) == null
                && identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        if (credential == null || credential.getToken() == null) {
            throw new AuthenticationFailedException("without an access token");
        }
        try {
            return new DefaultJWTCallerPrincipal(new JwtConsumerBuilder().setSkipSignatureVerification()
                    .setSkipAllValidators().build().processToClaims(credential.getToken()));
        } catch (InvalidJwtException unreadable) {
            throw new AuthenticationFailedException(unreadable);
        }
    }
}
