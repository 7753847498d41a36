package luzhi.kernel.access;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;

/**
 * Waits for the provider of tokens no longer than for a connection to it, takes no more from it than it may say, and knows whether it
 * answered when it was last asked.
 */
@ApplicationScoped
@Unremovable
public class ProviderWatch implements OidcRequestFilter, OidcResponseFilter {

    private final Duration patience;
    private final long largestAnswer;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();

    public ProviderWatch(@ConfigProperty(name = "quarkus.oidc.connection-timeout") Duration patience,
            AccessConfiguration configuration) {
        this.patience = patience;
        this.largestAnswer = configuration.largestAnswer().asLongValue();
    }

    @Override
    public Uni<Void> filter(OidcRequestFilterContext request) {
        asked.incrementAndGet();
        HttpRequest<Buffer> asking = request.request();
        asking.timeout(patience.toMillis());
        io.vertx.ext.web.client.HttpRequest<?> itself = asking.getDelegate();
        // a setter, whatever it returns
        itself.as(new BoundedAnswer(asking.host() + asking.uri(), largestAnswer));
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
