package luzhi.report.cockpit.session;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;

import luzhi.kernel.access.AccessToken;

/** Lets nobody in by a session that is over, or whose access token is for others: the library takes any that is for one of several audiences. */
@ApplicationScoped
class SessionAudience implements SecurityIdentityAugmentor {

    private final List<String> audience;
    private final EndedSessions ended;

    SessionAudience(@ConfigProperty(name = "quarkus.oidc.token.audience") List<String> audience,
            EndedSessions ended) {
        this.audience = audience;
        this.ended = ended;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (ended.has(identity)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("the provider has ended the session"));
        }
        return identity.getCredential(IdTokenCredential.class) == null || isForUs(identity)
                ? Uni.createFrom().item(identity)
                : Uni.createFrom().failure(new AuthenticationFailedException(
                        "the access token of the session names another audience than " + audience));
    }

    private boolean isForUs(SecurityIdentity identity) {
        Set<String> named = AccessToken.of(identity).getAudience();
        return named != null && audience.stream().anyMatch(named::contains);
    }
}
