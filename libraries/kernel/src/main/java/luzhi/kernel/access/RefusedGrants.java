package luzhi.kernel.access;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;

/**
 * Tells a provider that refuses tokens (RFC 6749, 5.2: the session has ended there, the code counts no more) from one that does not answer: the
 * library takes both for a failure of the provider.
 */
@ApplicationScoped
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.TOKEN)
public class RefusedGrants implements OidcResponseFilter {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    private final ProviderWatch provider;

    public RefusedGrants(ProviderWatch provider) {
        this.provider = provider;
    }

    @Override
    public Uni<Void> filter(OidcResponseFilterContext response) {
        return switch (response.statusCode()) {
            // with a failure, no further filter hears of the answer
            case BAD_REQUEST, UNAUTHORIZED -> provider.filter(response)
                    .chain(() -> Uni.createFrom()
                            .failure(new AuthenticationFailedException("refused by the provider")));
            default -> Uni.createFrom().voidItem();
        };
    }
}
