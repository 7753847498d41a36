package luzhi.kernel.access;

import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

/** Fetches the keys of the provider of tokens again from time to time: one that was withdrawn is trusted no longer. */
@ApplicationScoped
class KeyRefresh {

    private static final Logger LOG = Logger.getLogger(KeyRefresh.class);
    /** The library fetches keys only to judge a token; what becomes of this one is of no matter. */
    private static final String NO_TOKEN = "e30.e30.e30";

    private final Vertx timers;
    private final TenantConfigBean provider;
    private final ProviderConnection connection;
    private final AccessConfiguration configuration;
    private final Optional<String> address;

    KeyRefresh(Vertx timers, TenantConfigBean provider, ProviderConnection connection,
            AccessConfiguration configuration,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> address) {
        this.timers = timers;
        this.provider = provider;
        this.connection = connection;
        this.configuration = configuration;
        this.address = address;
    }

    void begin(@Observes StartupEvent started) {
        address.ifPresent(known -> {
            timers.setPeriodic(configuration.keysFetchedEvery().toMillis(), tick -> tenants().forEach(this::fetch));
            tenants().forEach(connection::watch);
        });
    }

    /** Whoever asks the provider: for each token by itself, and for sessions where there are any. */
    private Stream<TenantConfigContext> tenants() {
        return Stream.concat(Stream.of(provider.getDefaultTenant()),
                provider.getStaticTenantsConfig().values().stream());
    }

    private void fetch(TenantConfigContext tenant) {
        connection.watch(tenant);
        if (tenant.ready()) {
            tenant.provider().refreshJwksAndVerifyJwtToken(NO_TOKEN, false, false, null).subscribe()
                    .with(judged -> {
                    }, failed -> LOG.debug("Keys were asked for", failed));
        }
    }
}
