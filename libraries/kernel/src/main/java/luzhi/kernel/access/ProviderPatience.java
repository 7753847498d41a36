package luzhi.kernel.access;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;

/** Waits for the provider of tokens no longer than for a connection to it. */
@ApplicationScoped
@Unremovable
public class ProviderPatience implements OidcRequestFilter {

    private final Duration patience;

    public ProviderPatience(@ConfigProperty(name = "quarkus.oidc.connection-timeout") Duration patience) {
        this.patience = patience;
    }

    @Override
    public Uni<Void> filter(OidcRequestFilterContext request) {
        request.request().timeout(patience.toMillis());
        return Uni.createFrom().voidItem();
    }
}
