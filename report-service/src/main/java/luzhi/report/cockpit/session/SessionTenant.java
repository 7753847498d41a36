package luzhi.report.cockpit.session;

import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.quarkus.oidc.runtime.OidcTenantConfig.Authentication.CookieSameSite;
import io.quarkus.oidc.runtime.OidcTenantConfig.Roles.Source;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;

import luzhi.kernel.http.PublicAddress;
import luzhi.report.cockpit.frame.BroughtSession;
import luzhi.report.cockpit.frame.PageFilter;

/**
 * Whose word counts for which request: a session's for pages alone, a bearer token's for everything. What an operator says of the provider of
 * tokens ({@code quarkus.oidc}) holds for both.
 */
@ApplicationScoped
@Unremovable
public class SessionTenant implements TenantResolver {

    private static final String BEARERS = OidcUtils.DEFAULT_TENANT_ID;
    /** Tokens are fetched anew before they end in the midst of an answer. */
    private static final Duration FETCHED_BEFORE_END = Duration.ofSeconds(30);
    /** How long a cookie is kept, so that one may be told that a session has ended; when it ends is the provider's to say. */
    private static final Duration REMEMBERED = Duration.ofHours(12);

    /** Where the provider tells which sessions it has ended (OpenID Connect Back-Channel Logout 1.0). */
    static final String ENDED_THERE = PageFilter.ROOT + "ended-there";
    /** Longer than any access token is good for: after that its session is found to have ended when it fetches another. */
    static final Duration TOLD_FOR = Duration.ofHours(1);
    private static final Duration FORGOTTEN_EVERY = Duration.ofMinutes(1);
    /** So many sessions are known to have ended at a time. */
    static final int MOST_ENDED = 10_000;

    private final SignInConfiguration configuration;
    private final OidcConfig provider;
    private final PublicAddress address;

    public SessionTenant(SignInConfiguration configuration, OidcConfig provider, PublicAddress address) {
        this.configuration = configuration;
        this.provider = provider;
        this.address = address;
    }

    boolean exists() {
        return configuration.client().isPresent();
    }

    @Override
    public String resolve(RoutingContext request) {
        return exists() && request.normalizedPath().startsWith(PageFilter.ROOT)
                && !request.request().headers().contains(HttpHeaders.AUTHORIZATION) ? BroughtSession.TENANT : BEARERS;
    }

    /** @throws IllegalStateException if a client is named, and what else it takes is not */
    void create(@Observes Oidc tenants) {
        configuration.client().ifPresent(client -> tenants.create(tenant(client,
                said(configuration.secret(), "luzhi.sign-in.secret"))));
    }

    private OidcTenantConfig tenant(String client, String secret) {
        var bearers = OidcConfig.getDefaultTenant(provider);
        said(bearers.authServerUrl(), "quarkus.oidc.auth-server-url");
        return new OidcTenantConfigBuilder(bearers).tenantId(BroughtSession.TENANT)
                .applicationType(ApplicationType.WEB_APP).clientId(client).credentials(secret)
                .roles().source(Source.accesstoken).end()
                // the token that says who signed in is for the client, the one that says what he may do is not: see SessionAudience
                .token().audience(client).refreshExpired().refreshTokenTimeSkew(FETCHED_BEFORE_END).end()
                .authentication().pkceRequired().nonceRequired().verifyAccessToken()
                .redirectPath(address.prefix() + EntryResource.RETURN).restorePathAfterRedirect()
                .cookiePath(BroughtSession.PATH).cookieSameSite(CookieSameSite.LAX)
                .cookieForceSecure(address.prefix().startsWith("https:")).sessionAgeExtension(REMEMBERED).end()
                .logout().backchannel().path(ENDED_THERE).logoutTokenKey("sid").tokenCacheSize(MOST_ENDED)
                .tokenCacheTimeToLive(TOLD_FOR).cleanUpTimerInterval(FORGOTTEN_EVERY).endLogout()
                .build();
    }

    private static String said(Optional<String> setting, String name) {
        return setting.filter(said -> !said.isBlank()).orElseThrow(() -> new IllegalStateException(
                "已设 luzhi.sign-in.client，页面登录还须设 " + name
                        + "，或去掉前者 | luzhi.sign-in.client is set, so signing in to pages takes "
                        + name + ", too; set it, or remove the former"));
    }
}
