package luzhi.report.cockpit.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;

import luzhi.kernel.http.PublicAddress;
import luzhi.report.cockpit.frame.BroughtSession;

/** Signing in at the provider, and out there. */
@ApplicationScoped
class SignIn {

    /** Of waiting for the provider there is an end before. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final SessionTenant tenant;
    private final TenantConfigBean tenants;
    private final HttpAuthenticator authenticator;
    private final CurrentVertxRequest request;
    private final SecurityIdentity identity;
    private final PublicAddress address;

    SignIn(SessionTenant tenant, TenantConfigBean tenants, HttpAuthenticator authenticator,
            CurrentVertxRequest request, SecurityIdentity identity, PublicAddress address) {
        this.tenant = tenant;
        this.tenants = tenants;
        this.authenticator = authenticator;
        this.request = request;
        this.identity = identity;
        this.address = address;
    }

    /** Whether the operator has named a client. */
    boolean isOffered() {
        return tenant.exists();
    }

    /** Whether it is known who asks: by a session, an answer of the provider, or a token; fails if that is there and is refused. */
    boolean isKnown() {
        return !identity.isAnonymous();
    }

    /** Whether that is known, and nothing stands in the way of it. */
    boolean isSignedIn() {
        try {
            return isKnown();
        } catch (AuthenticationFailedException | AuthenticationCompletionException | OIDCException unknown) {
            return false;
        }
    }

    /** Leads to the provider, whence one comes back to this address. */
    Response challenge() {
        ChallengeData challenge = authenticator.getChallenge(request.getCurrent()).await().atMost(PATIENCE);
        Response.ResponseBuilder answer = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    /**
     * Ends the session here.
     *
     * @param then where one goes in the end
     * @return where it is ended at the provider (OpenID Connect RP-Initiated Logout 1.0); nothing if there is no session there, as far as is known
     */
    Optional<String> end(String then) {
        Optional<String> there = isOffered() && isSignedIn() ? there(then) : Optional.empty();
        BroughtSession.forget(request.getCurrent());
        return there;
    }

    private Optional<String> there(String then) {
        TenantConfigContext pages = tenants.getStaticTenant(BroughtSession.TENANT);
        return Optional.ofNullable(identity.getCredential(IdTokenCredential.class)).flatMap(session -> Optional
                .ofNullable(pages.getOidcMetadata()).map(OidcConfigurationMetadata::getEndSessionUri)
                .map(end -> end + (end.contains("?") ? "&" : "?") + "id_token_hint=" + encoded(session.getToken())
                        + "&client_id=" + encoded(pages.getOidcTenantConfig().clientId().orElseThrow())
                        + "&post_logout_redirect_uri=" + encoded(prefix() + then)));
    }

    private String prefix() {
        String said = address.prefix();
        var asked = request.getCurrent().request();
        return said.isEmpty() ? asked.scheme() + "://" + asked.authority() : said;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
