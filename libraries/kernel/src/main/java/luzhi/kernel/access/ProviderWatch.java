package luzhi.kernel.access;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;

/** Waits for the provider of tokens no longer than for a connection to it, and knows whether it answered when it was last asked. */
@ApplicationScoped
@Unremovable
public class ProviderWatch implements OidcRequestFilter, OidcResponseFilter {

    private final Duration patience;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();

    public ProviderWatch(@ConfigProperty(name = "quarkus.oidc.connection-timeout") Duration patience) {
        this.patience = patience;
    }

    @Override
    public Uni<Void> filter(OidcRequestFilterContext request) {
        asked.incrementAndGet();
        request.request().timeout(patience.toMillis());
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> filter(OidcResponseFilterContext response) {
        answered.set(asked.get());
        return Uni.createFrom().voidItem();
    }

    /** Whether it has not answered since it was asked last. */
    boolean isSilent() {
        return asked.get() > answered.get();
    }
}
