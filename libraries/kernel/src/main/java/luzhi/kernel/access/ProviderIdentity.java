package luzhi.kernel.access;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;

/**
 * Refuses a provider of tokens that names an issuer other than its address (OpenID Connect Discovery 1.0, 4.3), unless somebody has said
 * which one is meant. The library would believe it until the next start; so it asks again with the next request.
 */
@ApplicationScoped
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.DISCOVERY)
public class ProviderIdentity implements OidcResponseFilter {

    private static final Logger LOG = Logger.getLogger(ProviderIdentity.class);
    private static final int OK = 200;

    private final Optional<String> address;
    private final Optional<String> issuer;

    public ProviderIdentity(@ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> address,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer) {
        this.address = address;
        this.issuer = issuer;
    }

    @Override
    public Uni<Void> filter(OidcResponseFilterContext response) {
        if (response.statusCode() != OK || issuer.isPresent() || address.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String expected = address.get();
        String named = response.responseBody().toJsonObject().getString("issuer", "");
        if (withoutLastSlash(named).equals(withoutLastSlash(expected))) {
            return Uni.createFrom().voidItem();
        }
        String why = "The provider of tokens names the issuer '%s', where its address is '%s': set quarkus.oidc.token.issuer if that is meant"
                .formatted(named, expected);
        LOG.error(why);
        return Uni.createFrom().failure(new UnusableAnswer(why));
    }

    /** With or without one, an issuer has the same document. */
    private static String withoutLastSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
