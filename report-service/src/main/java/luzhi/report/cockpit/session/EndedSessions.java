package luzhi.report.cockpit.session;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.SecurityEvent;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.security.identity.SecurityIdentity;

/** Sessions that the provider has said are over. The library forgets each with the first request that it keeps out, and would let in the next. */
@ApplicationScoped
class EndedSessions {

    private final Cache<String, Boolean> ended = Caffeine.newBuilder().maximumSize(SessionTenant.MOST_ENDED)
            .expireAfterWrite(SessionTenant.TOLD_FOR).build();

    void note(@Observes SecurityEvent event) {
        if (event.getEventType() == SecurityEvent.Type.OIDC_BACKCHANNEL_LOGOUT_COMPLETED) {
            find(event.getSecurityIdentity()).ifPresent(session -> ended.put(session, true));
        }
    }

    /** Whether somebody comes with one of them. */
    boolean has(SecurityIdentity identity) {
        return find(identity).map(ended::getIfPresent).isPresent();
    }

    private static Optional<String> find(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getCredential(IdTokenCredential.class))
                .map(token -> OidcCommonUtils.decodeJwtContent(token.getToken()).getString("sid"));
    }
}
